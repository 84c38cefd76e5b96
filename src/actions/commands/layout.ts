import { pinned, relaxing } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { relax, unpinAll } from '../arranging.ts';
import { moveSelected, selectedNode, togglePin } from '../drag.ts';
import { arrangeAfresh, arrangeOn } from '../open.ts';
import type { Command } from '../registry.ts';
import type { Direction } from '../towards.ts';
import { needsNode, needsPapers } from './needs.ts';

const words = texts.commands.layout;

/** Where nodes stand. */
export const layoutCommands: readonly Command[] = [
  {
    id: 'pin',
    title: () => (pinned.value.has(selectedNode() ?? -1) ? words.unpin : words.pin),
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
    title: words.unpinAll,
    group: 'Map',
    blocked: () => (pinned.value.size > 0 ? undefined : words.nothingPinned),
    run: unpinAll,
  },
  {
    id: 'relax',
    title: () => (relaxing.value ? words.stopRelaxing : words.relax),
    group: 'Map',
    blocked: needsPapers,
    run: () => relax(!relaxing.peek()),
  },
  {
    id: 'arrange-on',
    title: words.on,
    group: 'Map',
    blocked: needsPapers,
    run: () => void arrangeOn(),
  },
  {
    id: 'arrange-afresh',
    title: words.afresh,
    group: 'Map',
    blocked: needsPapers,
    run: () => void arrangeAfresh(),
  },
];

function moved(where: Direction, key: string, right: number, up: number): Command {
  return {
    id: `move-${where}`,
    title: words.move(where),
    group: 'Map',
    keys: [key],
    onlyOnMap: true,
    blocked: needsNode,
    run: () => moveSelected(right, up),
  };
}
