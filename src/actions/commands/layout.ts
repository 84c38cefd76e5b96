import { pinned, relaxing } from '../../state/state.ts';
import { relax, unpinAll } from '../arranging.ts';
import { moveSelected, selectedNode, togglePin } from '../drag.ts';
import { arrangeAfresh, arrangeOn } from '../open.ts';
import type { Command } from '../registry.ts';
import { needsNode, needsPapers } from './needs.ts';

/** Where nodes stand. */
export const layoutCommands: readonly Command[] = [
  {
    id: 'pin',
    title: () => (pinned.value.has(selectedNode() ?? -1) ? 'Let go of what is selected' : 'Pin what is selected'),
    group: 'Map',
    keys: ['p'],
    blocked: needsNode,
    run: togglePin,
  },
  moved('left', 'shift+arrowleft', -1, 0),
  moved('right', 'shift+arrowright', 1, 0),
  moved('up', 'shift+arrowup', 0, 1),
  moved('down', 'shift+arrowdown', 0, -1),
  {
    id: 'unpin-all',
    title: 'Let go of all that is pinned',
    group: 'Map',
    blocked: () => (pinned.value.size > 0 ? undefined : 'Nothing is pinned.'),
    run: unpinAll,
  },
  {
    id: 'relax',
    title: () => (relaxing.value ? 'Stop relaxing the map' : 'Keep relaxing the map'),
    group: 'Map',
    blocked: needsPapers,
    run: () => relax(!relaxing.peek()),
  },
  {
    id: 'arrange-on',
    title: 'Lay the map out from here',
    group: 'Map',
    blocked: needsPapers,
    run: () => void arrangeOn(),
  },
  {
    id: 'arrange-afresh',
    title: 'Lay the map out afresh',
    group: 'Map',
    blocked: needsPapers,
    run: () => void arrangeAfresh(),
  },
];

function moved(where: string, key: string, right: number, up: number): Command {
  return {
    id: `move-${where}`,
    title: `Move what is selected ${where}`,
    group: 'Map',
    keys: [key],
    onlyOnMap: true,
    blocked: needsNode,
    run: () => moveSelected(right, up),
  };
}
