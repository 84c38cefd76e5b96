import type { Flow } from '../../../model/shift.ts';
import type { TopicIndex } from '../../../model/units.ts';

/**
 * The topics from top to bottom, the same in all periods: those that exchange most stand side by side, so that bands are
 * short and rarely cross. Pairs are taken by what they exchange, the most first, and join the ends of two rows as long
 * as both are ends: the greedy path of travelling salesmen.
 */
export function topicOrder({ nodes, bands }: Pick<Flow, 'nodes' | 'bands'>): TopicIndex[] {
  const rows = new Map<TopicIndex, TopicIndex[]>();
  for (const { topic } of nodes) rows.set(topic, [topic]);
  for (const [one, other] of byExchange({ nodes, bands })) {
    const [first, second] = [rows.get(one)!, rows.get(other)!];
    if (first === second || !isEnd(first, one) || !isEnd(second, other)) continue;
    if (first.at(-1) !== one) first.reverse();
    if (second[0] !== other) second.reverse();
    for (const topic of second) {
      first.push(topic);
      rows.set(topic, first);
    }
  }
  return [...new Set([...rows].sort(([one], [other]) => one - other).map(([, row]) => row))].flat();
}

const isEnd = (row: readonly TopicIndex[], topic: TopicIndex): boolean => row[0] === topic || row.at(-1) === topic;

function byExchange({ nodes, bands }: Pick<Flow, 'nodes' | 'bands'>): (readonly [TopicIndex, TopicIndex])[] {
  const exchanged = new Map<string, { readonly pair: readonly [TopicIndex, TopicIndex]; readonly weight: number }>();
  for (const { from, to, weight } of bands) {
    if (from < 0 || to < 0 || nodes[from]!.topic === nodes[to]!.topic) continue;
    const [one, other] = [nodes[from]!.topic, nodes[to]!.topic].sort((a, b) => a - b) as [TopicIndex, TopicIndex];
    const key = `${one} ${other}`;
    exchanged.set(key, { pair: [one, other], weight: weight + (exchanged.get(key)?.weight ?? 0) });
  }
  const all = [...exchanged.values()];
  return all
    .sort((a, b) => b.weight - a.weight || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1])
    .map(({ pair }) => pair);
}
