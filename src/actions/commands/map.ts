import { cameraBack, cameraForward, fitMap, hasCameraAfter, hasCameraBefore, pan, zoomIn, zoomOut } from '../camera.ts';
import { texts } from '../../texts/texts.ts';
import type { Command } from '../registry.ts';
import { needsMap } from './needs.ts';

/** Where the map is looked at from. */
export const mapCommands: readonly Command[] = [
  { id: 'fit', title: 'Fit the map', group: 'Map', keys: ['0'], inMenu: true, blocked: needsMap, run: fitMap },
  { id: 'zoom-in', title: 'Zoom in', group: 'Map', keys: ['+', '='], blocked: needsMap, run: zoomIn },
  { id: 'zoom-out', title: 'Zoom out', group: 'Map', keys: ['-'], blocked: needsMap, run: zoomOut },
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

function panned(where: string, key: string, right: number, down: number): Command {
  return {
    id: `pan-${where}`,
    title: `Move the map ${where}`,
    group: 'Map',
    keys: [key],
    onlyOnMap: true,
    givesWayToFields: true,
    blocked: needsMap,
    run: () => pan(right, down),
  };
}
