import { expect, test } from 'vitest';
import { drained } from '../../../../src/lib/steps.ts';
import type { Columns } from '../../../../src/model/columns.ts';
import type { Decision } from '../../../../src/model/identity.ts';
import type { Paper } from '../../../../src/model/paper.ts';
import { peopleOf } from '../../../../src/people/identify.ts';
import { queueOf, reviewSteps } from '../../../../src/people/review/review.ts';
import { ruledPeople, type Ruled } from '../../../../src/people/ruled.ts';
import { plantedKinds } from '../../../namesakes/kinds.ts';
import { plantedNamesakes } from '../../../namesakes/plantedNamesakes.ts';

const { papers } = plantedNamesakes({ papers: 150, seed: 11, kinds: plantedKinds });
const memberships = papers.map((_, paper) => [{ topic: paper % 7, share: 1 }]);
const noColumns = { authorCount: 0, topicCount: 0, tieCount: 0 } as Columns;

function queued(ruled: Ruled, decisions: readonly Decision[], of: readonly Paper[] = papers) {
  const { authors, slots } = peopleOf(ruled, decisions);
  const source = {
    papers: of,
    authors,
    slots: slots!,
    ruledGroups: ruled.groupOf,
    decisions,
    columns: { ...noColumns, tieSource: new Uint32Array(), tieTarget: new Uint32Array() },
    nodeOf: new Int32Array(authors.length).fill(-1),
    memberships,
    topicLabels: [],
  };
  return queueOf(drained(reviewSteps(source)), 10_000).suggestions;
}

test('after decisions the queue is what it would be if all were looked at again', () => {
  const ruled = ruledPeople(papers, 'safe');
  let decisions: readonly Decision[] = [];
  for (const round of [0, 1, 2, 3, 4, 5]) {
    const suggestions = queued(ruled, decisions);
    const splits = suggestions.filter(({ kind }) => kind === 'split');
    const chosen = (round % 3 === 2 && splits.length > 0 ? splits : suggestions).at(round - 3)!;
    decisions = [...decisions, ...(round % 2 === 0 ? chosen.accept : chosen.reject)];
    expect(queued(ruled, decisions)).toEqual(queued(ruled, decisions, [...papers]));
  }
  expect(queued(ruled, decisions.slice(0, -1))).toEqual(queued(ruled, decisions.slice(0, -1), [...papers]));
});
