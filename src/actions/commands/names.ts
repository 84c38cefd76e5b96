import { mostLabels } from '../../model/mapStyle.ts';
import { mapStyle } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { changeNames, densityAfter } from '../names.ts';
import type { Command } from '../registry.ts';
import { showShapes } from '../shapes.ts';
import { needsMap } from './needs.ts';

const { names, shapes } = texts.map;

/** How many names there are, and what stands beside colour. */
export const nameCommands: readonly Command[] = [
  {
    id: 'more-names',
    title: names.more,
    group: 'Map',
    keys: ['.'],
    blocked: () => needsMap() ?? (mapStyle.value.labelDensity >= mostLabels ? names.isMost : undefined),
    run: () => changeNames(densityAfter(mapStyle.peek().labelDensity, 1)),
  },
  {
    id: 'fewer-names',
    title: names.fewer,
    group: 'Map',
    keys: [','],
    blocked: () => needsMap() ?? (mapStyle.value.labelDensity <= 0 ? names.isLeast : undefined),
    run: () => changeNames(densityAfter(mapStyle.peek().labelDensity, -1)),
  },
  {
    id: 'shapes',
    title: () => (mapStyle.value.shapes ? shapes.hide : shapes.show),
    group: 'Map',
    blocked: needsMap,
    run: () => showShapes(!mapStyle.peek().shapes),
  },
];
