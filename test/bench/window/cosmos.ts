import { Graph } from '@cosmos.gl/graph';
import { countIn } from '../../../src/network/windowed.ts';
import type { Entrance } from './contender.ts';

/** cosmos.gl, which filters by being given the visible links again. Widths by count are left out. */
export const enterCosmos: Entrance = async (container, { columns, positions }, window) => {
  const graph = new Graph(container as HTMLDivElement, {
    enableSimulation: false,
    fitViewOnInit: false,
    transitionDuration: 0,
    pixelRatio: 1,
    backgroundColor: '#fbfaf7',
    pointDefaultSize: 3,
    linkDefaultWidth: 1,
  });
  await graph.ready;
  graph.setPointPositions(positions);
  const links = new Float32Array(2 * columns.tieCount);
  const setWindow: Awaited<ReturnType<Entrance>>['setWindow'] = (next) => {
    let at = 0;
    for (let tie = 0; tie < columns.tieCount; tie++) {
      if (countIn(columns.tiePapers, tie, next) === 0) continue;
      links[at++] = columns.tieSource[tie]!;
      links[at++] = columns.tieTarget[tie]!;
    }
    graph.setLinks(links.subarray(0, at));
    graph.render();
  };
  setWindow(window);
  graph.fitView(0);
  return { setWindow };
};
