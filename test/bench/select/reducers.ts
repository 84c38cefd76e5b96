import Sigma from 'sigma';
import { allTime } from '../../browser/view/stand.ts';
import { sigmaGraphOf } from '../window/sigmaGraph.ts';
import type { Selecting } from './selector.ts';

/** As in sigma's own example: reducers look at what stands out, and everything is reduced again when that changes. */
export const enterReducers: Selecting = async (container, data) => {
  const graph = sigmaGraphOf(data, allTime);
  let lit: ReadonlySet<string> | undefined;
  const sigma = new Sigma(graph, container, {
    nodeReducer: (key, node) => (lit && !lit.has(key) ? { ...node, label: '', color: '#f6f6f6' } : node),
    edgeReducer: (key, edge) =>
      lit && !graph.extremities(key).every((end) => lit!.has(end)) ? { hidden: true } : edge,
  });
  const light = (nodes: Iterable<string> | undefined) => {
    lit = nodes && new Set(nodes);
    sigma.refresh({ skipIndexation: true });
  };
  const around = (node: number) => [String(node), ...graph.neighbors(node)];
  return {
    hover: (node) => light(node === undefined ? undefined : around(node)),
    select: (nodes) => light(nodes.length === 1 ? around(nodes[0]!) : nodes.map(String)),
  };
};
