import { selection } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Command } from '../registry.ts';
import type { Direction } from '../towards.ts';
import { goToPanel, goToRank, walkTo } from '../walk.ts';
import { sayWhereIAm } from '../whereWords.ts';
import { needsMap, needsNode, needsPapers } from './needs.ts';

const { walk } = texts.map;

/** From author to coauthor by keyboard. */
export const walkCommands: readonly Command[] = [
  walked('left'),
  walked('right'),
  walked('up'),
  walked('down'),
  ...Array.from({ length: 9 }, (_, at) => ranked(at + 1)),
  {
    id: 'where-am-i',
    title: walk.whereAmI,
    group: 'Map',
    keys: ['i'],
    blocked: needsPapers,
    run: sayWhereIAm,
  },
  {
    id: 'to-panel',
    title: walk.toPanel,
    group: 'Map',
    keys: ['enter'],
    onlyOnMap: true,
    blocked: () => needsPapers() ?? (selection.value ? undefined : walk.notSelected),
    run: goToPanel,
  },
];

function walked(direction: Direction): Command {
  return {
    id: `walk-${direction}`,
    title: walk[direction],
    group: 'Map',
    keys: [`arrow${direction}`],
    onlyOnMap: true,
    blocked: needsMap,
    run: () => walkTo(direction),
  };
}

function ranked(rank: number): Command {
  return {
    id: `rank-${rank}`,
    title: walk.rank(rank),
    group: 'Selection',
    keys: [String(rank)],
    onlyOnMap: true,
    blocked: needsNode,
    run: () => goToRank(rank),
  };
}
