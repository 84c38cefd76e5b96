import { UndirectedGraph } from 'graphology';
import type { TimeWindow } from '../../../src/model/window.ts';
import { countIn } from '../../../src/network/windowed.ts';
import type { SceneData } from '../../../src/view/scene.ts';

/** What sigma asks a node or an edge for; `hidden` and `size` follow the window. */
export interface Shown {
  item: number;
  hidden: boolean;
  size: number;
}

export interface ShownNode extends Shown {
  x: number;
  y: number;
  label: string;
}

export type SigmaGraph = UndirectedGraph<ShownNode, Shown>;

export const widthOf = (count: number): number => Math.log2(1 + count);

/** The whole network in graphology, built the fastest way there is: numbers as keys, few attributes. */
export function sigmaGraphOf({ columns, positions, labels }: SceneData, window: TimeWindow): SigmaGraph {
  const graph: SigmaGraph = new UndirectedGraph();
  for (let item = 0; item < labels.length; item++) {
    const [x, y] = [positions[2 * item]!, positions[2 * item + 1]!];
    const papers = columns.nodePapers.offsets[item + 1]! - columns.nodePapers.offsets[item]!;
    const hidden = countIn(columns.nodePapers, item, window) === 0;
    graph.addNode(item, { item, x, y, label: labels[item]!, size: 2 + Math.sqrt(papers), hidden });
  }
  for (let item = 0; item < columns.tieCount; item++) {
    const count = countIn(columns.tiePapers, item, window);
    const attributes = { item, hidden: count === 0, size: widthOf(count) };
    graph.addUndirectedEdgeWithKey(item, columns.tieSource[item]!, columns.tieTarget[item]!, attributes);
  }
  return graph;
}
