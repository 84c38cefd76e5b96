import { partly, type Steps } from '../lib/steps.ts';
import type { Filters, Sight } from '../model/filters.ts';
import type { Facets, Sift } from '../model/sift.ts';
import type { TieTopics } from '../model/tieTopics.ts';
import { facetSteps } from '../network/facets.ts';
import { mainTopicsIn } from '../network/graph.ts';
import { leaderSteps, type Ranked } from '../network/leaders.ts';
import { sifted } from '../network/sift.ts';
import { summarySteps, type DetailedSummary } from '../network/summary.ts';
import { tieTopicsOf } from '../network/tieTopics.ts';
import type { Asked } from './asked.ts';
import { copyOf } from './copies.ts';
import {
  groundInSteps,
  inSightSteps,
  papersLeftInSteps,
  sightsInSteps,
  siftInSteps,
  textPassesInSteps,
} from './inSight.ts';
import type { LeadersWish, Questions } from './protocol.ts';
import type { Study } from './study.ts';

type Argument<Name extends keyof Questions> = Questions[Name][0];

/** What filters leave, their histograms, and what is counted under them. */
export const sightAnswers = {
  sift: async (study: Study, { sight, withPapers }: Argument<'sift'>, asked: Asked): Promise<Sift> => {
    const { passing, lists, ...hidden } = await asked.inSteps(siftInSteps(study, sight));
    const isLeft = withPapers && passing && lists;
    return {
      ...hidden,
      passing: isLeft ? passing.slice() : undefined,
      lists: isLeft ? { tiePapers: copyOf(lists.tiePapers), nodePapers: copyOf(lists.nodePapers) } : undefined,
    };
  },
  facets: (study: Study, wish: Argument<'facets'>, asked: Asked): Promise<Facets> =>
    asked.inSteps(facetsInSteps(study, wish)),
  summary: (study: Study, sight: Sight, asked: Asked): Promise<DetailedSummary> =>
    asked.inSteps(summaryInSteps(study, sight)),
  leaders: (study: Study, wish: LeadersWish, asked: Asked): Promise<readonly Ranked[]> =>
    asked.inSteps(leadersInSteps(study, wish)),
  tieTopics: async (study: Study, filters: Filters, asked: Asked): Promise<TieTopics> =>
    tieTopicsOf(
      sifted(study.network.columns, await asked.inSteps(papersLeftInSteps(study, filters))),
      Uint8Array.from(study.network.topics, ({ slot }) => slot),
    ),
  mainTopics: async (study: Study, { window, filters }: Sight, asked: Asked): Promise<Int32Array> => {
    const left = await asked.inSteps(papersLeftInSteps(study, filters));
    return mainTopicsIn({ columns: sifted(study.network.columns, left) }, window);
  },
};

function* facetsInSteps(study: Study, wish: Argument<'facets'>): Steps<Facets> {
  const textPasses = yield* partly(textPassesInSteps(study, wish.sight.filters), 0, 0.1);
  const ground = yield* partly(groundInSteps(study), 0.1, 0.2);
  const seen = yield* partly(inSightSteps(study, wish.sight), 0.2, 0.4);
  return yield* partly(facetSteps(ground, textPasses, wish, seen), 0.4, 1);
}

function* summaryInSteps(study: Study, sight: Sight): Steps<DetailedSummary> {
  const { network, arrangement, records } = study;
  const sights = yield* partly(sightsInSteps(study, sight), 0, 0.5);
  return yield* partly(summarySteps(network, arrangement, records, sight.window, sights), 0.5, 1);
}

function* leadersInSteps(study: Study, { sight, ...wish }: LeadersWish): Steps<readonly Ranked[]> {
  const seen = yield* partly(inSightSteps(study, sight), 0, 0.5);
  return yield* partly(leaderSteps(seen, { ...wish, window: sight.window }), 0.5, 1);
}
