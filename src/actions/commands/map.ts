import { cameraBack, cameraForward, fitMap, hasCameraAfter, hasCameraBefore, pan, zoomIn, zoomOut } from '../camera.ts';
import { texts } from '../../texts/texts.ts';
import type { Command } from '../registry.ts';
import type { Direction } from '../towards.ts';
import { needsMap } from './needs.ts';

const words = texts.commands.map;

/** Where the map is looked at from. */
export const mapCommands: readonly Command[] = [
  { id: 'fit', title: words.fit, group: 'Map', keys: ['0'], inMenu: true, blocked: needsMap, run: fitMap },
  { id: 'zoom-in', title: words.zoomIn, group: 'Map', keys: ['+', '='], blocked: needsMap, run: zoomIn },
  { id: 'zoom-out', title: words.zoomOut, group: 'Map', keys: ['-'], blocked: needsMap, run: zoomOut },
  {
    id: 'camera-back',
    title: texts.history.cameraBack,
    group: 'Map',
    keys: ['mod+['],
    givesWayToFields: true,
    blocked: () => needsMap() ?? (hasCameraBefore.value ? undefined : texts.history.noCameraBefore),
    run: cameraBack,
  },
  {
    id: 'camera-forward',
    title: texts.history.cameraForward,
    group: 'Map',
    keys: ['mod+]'],
    givesWayToFields: true,
    blocked: () => needsMap() ?? (hasCameraAfter.value ? undefined : texts.history.noCameraAfter),
    run: cameraForward,
  },
  panned('left', 'mod+arrowleft', -1, 0),
  panned('right', 'mod+arrowright', 1, 0),
  panned('up', 'mod+arrowup', 0, -1),
  panned('down', 'mod+arrowdown', 0, 1),
];

function panned(where: Direction, key: string, right: number, down: number): Command {
  return {
    id: `pan-${where}`,
    title: words.pan(where),
    group: 'Map',
    keys: [key],
    onlyOnMap: true,
    givesWayToFields: true,
    blocked: needsMap,
    run: () => pan(right, down),
  };
}
