import { expect, it } from 'vitest';
import { seededRandom } from '../../../src/lib/random.ts';
import { countIn } from '../../../src/network/windowed.ts';
import { stableOrder } from '../../../src/drawing/stableOrder.ts';
import { storeOf, type Store } from '../../../src/drawing/store.ts';
import { rangesDrawn, tieRanges } from '../../../src/drawing/tieRanges.ts';
import { clusteredNetwork } from '../../browser/view/samples.ts';

function stored(seed: number): Store {
  const work = storeOf(clusteredNetwork(seed, 300, 6));
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

it('orders by key and keeps equal keys as they were, whatever the size of the keys', () => {
  const random = seededRandom(1);
  for (const largest of [1, 3, 70_000, 4_294_967_295]) {
    const keys = Uint32Array.from({ length: 5000 }, () => Math.floor(random() * largest));
    const expected = [...keys.keys()].sort((a, b) => keys[a]! - keys[b]! || a - b);
    expect([...stableOrder(keys)]).toEqual(expected);
  }
  expect(stableOrder(new Uint32Array()).length).toBe(0);
});

it('never leaves out a tie that is in the window, and few ranges hold them all', () => {
  const random = seededRandom(2);
  for (let seed = 0; seed < 5; seed++) {
    const store = stored(seed);
    const { columns } = store.data;
    for (let at = 0; at < 40; at++) {
      const from = store.firstDay - 500 + Math.floor(random() * (store.lastDay - store.firstDay + 1000));
      const window = { from, to: from + Math.floor(random() ** 3 * 12_000), undated: at % 2 === 0 };
      const ranges = tieRanges(store, window);
      expect(ranges.length).toBeLessThanOrEqual(9);
      const looked = new Set<number>();
      for (const range of ranges)
        for (let slot = range.from; slot < range.to; slot++) looked.add(store.tieOrder[slot]!);
      for (let tie = 0; tie < columns.tieCount; tie++) {
        if (countIn(columns.tiePapers, tie, window) > 0) expect(looked.has(tie)).toBe(true);
      }
    }
  }
});

it('looks at the ties between topics alone where these stand alone, and at all others where there are none', () => {
  const store = stored(4);
  const { tieCount, topicTieCount } = store.data.columns;
  const ranges = tieRanges(store, { from: -1e6, to: 1e6, undated: true });
  const looked = (shown: 'both' | 'authors' | 'topics') =>
    rangesDrawn(ranges, shown).flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, at) => store.tieOrder[from + at]! >= tieCount - topicTieCount),
    );
  expect(topicTieCount).toBeGreaterThan(0);
  expect(looked('topics')).toEqual(Array.from({ length: topicTieCount }, () => true));
  expect(looked('authors')).toEqual(Array.from({ length: tieCount - topicTieCount }, () => false));
  expect(looked('both')).toHaveLength(tieCount);
});

it('draws authors before topics and the big before the small', () => {
  const { nodeOrder, nodeTotals, data } = stored(3);
  const { authorCount } = data.columns;
  for (let rank = 1; rank < nodeOrder.length; rank++) {
    const [before, node] = [nodeOrder[rank - 1]!, nodeOrder[rank]!];
    expect(before < authorCount || node >= authorCount).toBe(true);
    if (before < authorCount === node < authorCount)
      expect(nodeTotals[before]).toBeGreaterThanOrEqual(nodeTotals[node]!);
  }
});
