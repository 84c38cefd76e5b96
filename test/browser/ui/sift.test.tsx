import { afterEach, beforeEach, expect, it } from 'vitest';
import { toggleGroup } from '../../../src/actions/legend.ts';
import { keepSiftFresh } from '../../../src/actions/sift.ts';
import { commitWindow } from '../../../src/actions/window.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { noFilters, type Filters } from '../../../src/model/filters.ts';
import { countIn } from '../../../src/network/windowed.ts';
import { hiddenNodes } from '../../../src/state/nodeGroups.ts';
import { bench, colourBy, filters, opened, sift } from '../../../src/state/state.ts';
import type { Opened } from '../../../src/work/protocol.ts';
import { cleanUp, nodeCalled, openHere } from './here.tsx';

const allTime = { from: dayOf(1900, 1, 1), to: dayOf(2100, 1, 1), undated: true };

let whole: Opened;
let stop: () => void;
beforeEach(async () => {
  whole = await openHere();
  stop = keepSiftFresh();
});
afterEach(() => {
  stop();
  cleanUp();
});

const filter = (change: Partial<Filters>) => {
  filters.value = { ...noFilters, ...change };
};
const sifted = () => expect.poll(() => sift.value?.of.filters).toBe(filters.value);
const papersOf = (name: string) => countIn(opened.value!.columns.nodePapers, nodeCalled(whole, name), allTime);
const isHidden = (name: string) => hiddenNodes.value?.[nodeCalled(whole, name)] === 1;

it('counts the papers that pass wherever papers are counted, and all of them again at once', async () => {
  expect(papersOf('Ana Giménez')).toBe(4);
  filter({ text: 'maps' });
  await sifted();
  expect([papersOf('Ana Giménez'), papersOf('Ed Eck')]).toEqual([2, 0]);
  expect(opened.value!.columns.tieSource).toBe(whole.columns.tieSource);
  expect(bench.value!.opened.columns).toBe(whole.columns);
  filters.value = noFilters;
  expect(sift.value).toBe(undefined);
  expect(papersOf('Ana Giménez')).toBe(4);
});

it('keeps the lists of papers while other filters change, and the newest filter wins', async () => {
  filter({ text: 'graphs' });
  await sifted();
  const { lists } = sift.value!;
  for (const least of [3, 2]) {
    filter({ text: 'graphs', ranges: { ...noFilters.ranges, papers: { from: least, to: null } } });
  }
  await sifted();
  expect(sift.value!.lists).toBe(lists);
  expect([isHidden('Ana Giménez'), isHidden('Ed Eck'), isHidden('Bo Berg')]).toEqual([false, true, false]);
});

it('follows the window where a filter depends on it', async () => {
  filter({ ranges: { ...noFilters.ranges, papers: { from: 2, to: null } } });
  await sifted();
  expect([isHidden('Ana Giménez'), isHidden('Cy Card')]).toEqual([false, false]);
  commitWindow({ from: dayOf(2006, 1, 1), to: dayOf(2020, 12, 31), undated: true });
  await expect.poll(() => isHidden('Cy Card')).toBe(true);
  expect(isHidden('Ana Giménez')).toBe(false);
});

it('hides what the legend hides at once, beside what other filters hide', async () => {
  colourBy.value = 'community';
  filter({ ranges: { ...noFilters.ranges, papers: { from: 3, to: null } } });
  await sifted();
  expect([isHidden('Ana Giménez'), isHidden('Di Dunn')]).toEqual([false, true]);
  toggleGroup(whole.arrangement.communities[nodeCalled(whole, 'Ana Giménez')]!);
  expect([isHidden('Ana Giménez'), isHidden('Di Dunn')]).toEqual([true, true]);
});
