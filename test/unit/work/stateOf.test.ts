import { expect, test } from 'vitest';
import { dayOf } from '../../../src/lib/calendar.ts';
import { noFilters } from '../../../src/model/filters.ts';
import { stateFrom, stateText } from '../../../src/session/state.ts';
import { standardView, viewOf } from '../../../src/state/address.ts';
import { stateOf } from '../../../src/work/stateOf.ts';
import { studied } from '../../graphRoundTrip.ts';
import { paper } from '../../papers.ts';

const study = studied([paper(['Ann', 'Bob'], '2001'), paper(['Ann', 'Cyd'], '2004')]);
const today = dayOf(2026, 11, 27);

test('what nobody looks at is seen whole, and is read as it was written', () => {
  const state = stateOf(study, { seen: undefined, today });
  expect(stateFrom(stateText(state))).toEqual({ state, told: [] });
  expect(viewOf(`#${state.view}`).view).toEqual(standardView);
  expect(state.counts).toEqual({ papers: 2, authors: 3, ties: 2 });
});

test.each([
  [dayOf(2001, 1, 1), dayOf(2003, 6, 30), true],
  [dayOf(-40, 2, 3), dayOf(12_000, 12, 31), false],
])('a window from %i to %i is one that addresses tell', (from, to, undated) => {
  const { view } = stateOf(study, { seen: { window: { from, to, undated }, filters: noFilters }, today });
  expect(viewOf(`#${view}`)).toEqual({ view: { ...standardView, from, to, undated }, ignored: [] });
});
