import type { Filters, Sight } from '../model/filters.ts';
import type { TieTopics } from '../model/tieTopics.ts';
import { facetSteps } from '../network/facets.ts';
import { mainTopicsIn } from '../network/graph.ts';
import { leadingAuthors, leadingTies, leadingTiesOn } from '../network/leaders.ts';
import { sifted } from '../network/sift.ts';
import { summarise } from '../network/summary.ts';
import { tieTopicsOf } from '../network/tieTopics.ts';
import type { Asked } from './asked.ts';
import { copyOf } from './copies.ts';
import { groundOf, inSight, papersLeftIn, siftIn, sightsOf, textPassesIn } from './inSight.ts';
import type { Questions } from './protocol.ts';
import type { Study } from './study.ts';

type Argument<Name extends keyof Questions> = Questions[Name][0];

/** What filters leave, their histograms, and what is counted under them. */
export const sightAnswers = {
  sift: async (study: Study, { sight, withPapers }: Argument<'sift'>): Promise<Questions['sift'][1]> => {
    const { passing, lists, ...hidden } = await siftIn(study, sight);
    const isLeft = withPapers && passing && lists;
    return {
      ...hidden,
      passing: isLeft ? passing.slice() : undefined,
      lists: isLeft ? { tiePapers: copyOf(lists.tiePapers), nodePapers: copyOf(lists.nodePapers) } : undefined,
    };
  },
  facets: async (study: Study, wish: Argument<'facets'>, asked: Asked): Promise<Questions['facets'][1]> => {
    const textPasses = await textPassesIn(study, wish.sight.filters);
    return asked.inSteps(facetSteps(await groundOf(study), textPasses, wish, await inSight(study, wish.sight)));
  },
  summary: async (study: Study, sight: Sight): Promise<Questions['summary'][1]> =>
    summarise(study.network, study.arrangement, study.records, sight.window, await sightsOf(study, sight)),
  leaders: async (study: Study, { of, sight, most, topic }: Argument<'leaders'>): Promise<Questions['leaders'][1]> => {
    const seen = await inSight(study, sight);
    if (topic !== undefined) return leadingTiesOn(seen, topic, sight.window, most);
    return (of === 'authors' ? leadingAuthors : leadingTies)(seen, sight.window, most);
  },
  tieTopics: async (study: Study, filters: Filters): Promise<TieTopics> =>
    tieTopicsOf(
      sifted(study.network.columns, await papersLeftIn(study, filters)),
      Uint8Array.from(study.network.topics, ({ slot }) => slot),
    ),
  mainTopics: async (study: Study, { window, filters }: Sight): Promise<Int32Array> =>
    mainTopicsIn({ columns: sifted(study.network.columns, await papersLeftIn(study, filters)) }, window),
};
