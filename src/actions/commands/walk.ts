import { opened, selection } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { openSection, papersSection } from '../panels.ts';
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
  {
    id: 'to-papers',
    title: walk.toPapers,
    group: 'Selection',
    keys: ['shift+enter'],
    onlyOnMap: true,
    blocked: () => needsPapers() ?? (isOfPapers() ? undefined : walk.noPapers),
    run: () => openSection(papersSection),
  },
];

/** Several papers are behind it, which the panel lists. */
const isOfPapers = (): boolean =>
  opened.value?.kind === 'papers' && ['node', 'nodes', 'tie'].includes(selection.value?.kind ?? '');

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
