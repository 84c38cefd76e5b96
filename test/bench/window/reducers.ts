import Sigma from 'sigma';
import { countIn } from '../../../src/network/windowed.ts';
import type { Entrance } from './contender.ts';
import { sigmaGraphOf, widthOf } from './sigmaGraph.ts';

/** What applications on sigma do: everything is reduced again for each window; counts by bisection. */
export const enterReducers: Entrance = async (container, data, first) => {
  const { nodePapers, tiePapers } = data.columns;
  let window = first;
  const sigma = new Sigma(sigmaGraphOf(data, window), container, {
    nodeReducer: (_, node) => ({ ...node, hidden: countIn(nodePapers, node.item, window) === 0 }),
    edgeReducer: (_, { item }) => {
      const count = countIn(tiePapers, item, window);
      return { hidden: count === 0, size: widthOf(count) };
    },
  });
  return {
    setWindow(next) {
      window = next;
      sigma.refresh();
    },
  };
};
