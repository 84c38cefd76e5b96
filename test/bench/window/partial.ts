import Sigma from 'sigma';
import { Changes } from './changes.ts';
import type { Entrance } from './contender.ts';
import { sigmaGraphOf, widthOf, type Shown, type ShownNode } from './sigmaGraph.ts';

const keysOf = (items: readonly number[], keys: readonly string[]) => items.map((item) => keys[item]!);

/**
 * The best that sigma's own door gives: only what has changed is told to it, and nothing is indexed anew. Attributes
 * are written where they lie, which spares graphology's events.
 */
export const enterPartial: Entrance = async (container, data, first) => {
  const graph = sigmaGraphOf(data, first);
  const sigma = new Sigma(graph, container);
  // Made at the first move, as these are no part of what sigma needs to draw.
  const once = () => ({
    nodes: new Changes(data.columns.nodePapers, first),
    ties: new Changes(data.columns.tiePapers, first),
    shownNodes: graph.mapNodes((_, attributes): Shown => attributes),
    shownTies: graph.mapEdges((_, attributes): Shown => attributes),
    nodeKeys: graph.nodes(),
    tieKeys: graph.edges(),
  });
  let made: ReturnType<typeof once> | undefined;
  return {
    setWindow(window) {
      const { nodes, ties, shownNodes, shownTies, nodeKeys, tieKeys } = (made ??= once());
      const changedNodes = nodes.moveTo(window);
      for (const node of changedNodes) shownNodes[node]!.hidden = nodes.counts[node] === 0;
      const changedTies = ties.moveTo(window);
      for (const tie of changedTies) {
        shownTies[tie]!.hidden = ties.counts[tie] === 0;
        shownTies[tie]!.size = widthOf(ties.counts[tie]!);
      }
      const partialGraph = { nodes: keysOf(changedNodes, nodeKeys), edges: keysOf(changedTies, tieKeys) };
      sigma.refresh({ partialGraph, skipIndexation: true });
    },
    setPositions(positions) {
      let at = 0;
      const move = (_: string, node: ShownNode): ShownNode => {
        node.x = positions[at++]!;
        node.y = positions[at++]!;
        return node;
      };
      graph.updateEachNodeAttributes(move, { attributes: ['x', 'y'] });
    },
  };
};
