import { assert, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import type { Paper } from '../../../src/model/paper.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { isInWindow } from '../../../src/model/window.ts';
import { incidenceOf } from '../../../src/network/incidence.ts';
import { networkOf } from '../../../src/network/networkOf.ts';
import { countIn, weightIn } from '../../../src/network/windowed.ts';
import { identify } from '../../../src/people/identify.ts';
import { splitPapers, strongest, tiesInWindow } from '../../../src/actions/facts.ts';
import { amongNodes } from '../../../src/ui/map/emphasis.ts';
import type { Opened } from '../../../src/work/protocol.ts';
import { noTopics } from '../../papers.ts';
import { randomPapers, randomWindow } from '../../randomPapers.ts';

/** As much of what is open as the lists look at. */
function openedOf(papers: readonly Paper[]) {
  const { columns } = networkOf(papers, identify(papers, 'names'), noTopics(papers), defaultSettings);
  return { current: { columns } as unknown as Opened, columns, incidence: incidenceOf(columns) };
}

test('the papers of an author are split by the window, the newest first and those of one day as they were read', () => {
  assert(
    property(randomPapers, randomWindow, nat(), (papers, window, pick) => {
      const { current, columns } = openedOf(papers);
      if (columns.authorCount === 0) return;
      const { inside, outside } = splitPapers(current, columns.nodePapers, pick % columns.authorCount, window);
      for (const [list, isInside] of [
        [inside, true],
        [outside, false],
      ] as const) {
        expect(list.map((index) => isInWindow(papers[index]!.date, window))).toEqual(list.map(() => isInside));
        const from = (index: number) => papers[index]!.date?.from ?? -Infinity;
        expect(list.toSorted((a, b) => from(b) - from(a) || a - b)).toEqual(list);
      }
      expect(new Set([...inside, ...outside]).size).toBe(inside.length + outside.length);
      const everything = { from: -1e9, to: 1e9, undated: true };
      const all = countIn(columns.nodePapers, pick % columns.authorCount, everything);
      expect(inside.length + outside.length).toBe(all);
    }),
  );
});

test('the ties of an author in the window are ranked by weight', () => {
  assert(
    property(randomPapers, randomWindow, nat(), (papers, window, pick) => {
      const { current, columns, incidence } = openedOf(papers);
      if (columns.authorCount === 0) return;
      const node = pick % columns.authorCount;
      const rows = tiesInWindow(current, incidence, node, window, 'author');
      const { tieSource, tieTarget, tiePapers, paperTo } = columns;
      const ties = Array.from(tieSource.keys()).filter(
        (tie) => (tieSource[tie] === node || tieTarget[tie] === node) && countIn(tiePapers, tie, window) > 0,
      );
      expect(rows.map(({ tie }) => tie)).toEqual(ties);
      expect(rows.map(({ weight }) => weight)).toEqual(ties.map((tie) => weightIn(tiePapers, tie, window, paperTo)));
      const weights = strongest(rows, 3).map(({ weight }) => weight);
      expect(weights).toEqual(
        rows
          .map(({ weight }) => weight)
          .toSorted((a, b) => b - a)
          .slice(0, 3),
      );
    }),
  );
});

test('among some authors exactly the ties with both ends there stand out', () => {
  assert(
    property(randomPapers, nat(511), (papers, flags) => {
      const { current, columns, incidence } = openedOf(papers);
      const members = Array.from({ length: columns.authorCount }, (_, node) => node).filter(
        (node) => (flags >> node) & 1,
      );
      const { nodes, ties } = amongNodes(current, incidence, members);
      expect([...nodes]).toEqual(members);
      const { tieSource, tieTarget } = columns;
      const wanted = Array.from(tieSource.keys()).filter(
        (tie) => members.includes(tieSource[tie]!) && members.includes(tieTarget[tie]!),
      );
      expect(Array.from(ties).sort((a, b) => a - b)).toEqual(wanted);
    }),
  );
});
