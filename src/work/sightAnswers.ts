import type { Questions } from './protocol.ts';
import type { Study } from './study.ts';

/** What filters leave, and their histograms. */
export const sightAnswers = {
  sift: (_: Study, of: Questions['sift'][0]): Questions['sift'][1] => ({
    of,
    passing: undefined,
    lists: undefined,
    hiddenNodes: undefined,
    hiddenTies: undefined,
  }),
  facets: (): Questions['facets'][1] => {
    throw new Error('Filters are not counted yet.');
  },
};
