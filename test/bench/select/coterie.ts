import { incidenceOf } from '../../../src/network/incidence.ts';
import type { Selection } from '../../../src/state/state.ts';
import { aroundSelection } from '../../../src/ui/map/emphasis.ts';
import { createScene } from '../../../src/view/scene.ts';
import type { Opened } from '../../../src/work/protocol.ts';
import { allTime, lightTheme } from '../../browser/view/stand.ts';
import type { Selecting } from './selector.ts';

/** Our map, told what the application tells it. */
export const enterCoterie: Selecting = async (container, data) => {
  const created = createScene(container, { theme: lightTheme, window: allTime });
  if (!created.scene) throw new Error(created.reason);
  const { scene } = created;
  await scene.setData(data);
  const current = { columns: data.columns } as unknown as Opened;
  const incidence = incidenceOf(data.columns);
  const emphasise = (target: Selection | undefined) =>
    scene.setEmphasis(target && aroundSelection(current, incidence, target, allTime, () => []));
  return {
    hover: (node) => emphasise(node === undefined ? undefined : { kind: 'node', node }),
    select(nodes) {
      const isOne = nodes.length === 1;
      emphasise(isOne ? { kind: 'node', node: nodes[0]! } : { kind: 'nodes', nodes });
      scene.setSelected(isOne ? { kind: 'node', node: nodes[0]! } : undefined);
      scene.setSelectedNodes(isOne ? [] : nodes);
    },
    within: (outline) => scene.nodesWithin(outline).length,
  };
};
