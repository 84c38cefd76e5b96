import { mapTool, type MapTool } from '../../state/selecting.ts';
import { dialog, mapTrouble, opened, selection } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { putToolAway, takeTool } from '../mapTool.ts';
import type { Command } from '../registry.ts';
import { copySelectedPapers, openSavePapers, papersOfSelection } from '../savePapers.ts';
import { clearSelection, goBack, nodesIn } from '../select.ts';
import {
  expandSelection,
  invertSelection,
  selectNeighbours,
  selectSameCommunity,
  selectSameTopic,
  selectVisible,
} from '../selecting.ts';
import { isMapShown } from '../stage.ts';

const { titles, blocked } = texts.selection;

const needsPapers = () => (opened.value ? undefined : blocked.nothingOpen);
const needsSelection = () => (selection.value ? undefined : blocked.nothingSelected);
const needsNodes = () => needsPapers() ?? (nodesIn(selection.value).length > 0 ? undefined : blocked.nobodySelected);
const needsTopics = () => needsNodes() ?? (opened.value!.topics.length > 0 ? undefined : blocked.noTopics);
const needsMap = () => mapTrouble.value ?? needsPapers() ?? (isMapShown() ? undefined : blocked.noMap);

const { commands: savePapersWords } = texts.savePapers;
const needsSelectedPapers = () =>
  needsPapers() ?? (papersOfSelection(selection.value, false) ? undefined : savePapersWords.nothing);

const focusSearch = () => document.querySelector<HTMLElement>('#search')?.focus();

const isToolTaken = () => mapTool.value !== 'pointer';

const tool = (id: Exclude<MapTool, 'pointer'>, key: string): Command => ({
  id,
  title: () => (mapTool.value === id ? titles.putToolAway : titles[id]),
  group: 'Selection',
  keys: [key],
  blocked: needsMap,
  run: () => takeTool(id),
});

export const selectionCommands: readonly Command[] = [
  { id: 'search', title: titles.search, group: 'Selection', keys: ['/'], run: focusSearch },
  {
    id: 'clear',
    title: () => (isToolTaken() ? titles.putToolAway : titles.clear),
    group: 'Selection',
    keys: ['escape'],
    blocked: () => (isToolTaken() ? undefined : needsSelection()),
    run: () => (isToolTaken() ? putToolAway() : clearSelection()),
  },
  { id: 'back', title: titles.back, group: 'Selection', keys: ['backspace'], blocked: needsSelection, run: goBack },
  {
    id: 'neighbours',
    title: titles.neighbours,
    group: 'Selection',
    keys: ['n'],
    blocked: needsNodes,
    run: selectNeighbours,
  },
  {
    id: 'expand',
    title: titles.expand,
    group: 'Selection',
    keys: ['shift+n'],
    blocked: needsNodes,
    run: expandSelection,
  },
  {
    id: 'same-community',
    title: titles.sameCommunity,
    group: 'Selection',
    blocked: needsNodes,
    run: selectSameCommunity,
  },
  { id: 'same-topic', title: titles.sameTopic, group: 'Selection', blocked: needsTopics, run: selectSameTopic },
  {
    id: 'select-visible',
    title: titles.visible,
    group: 'Selection',
    keys: ['mod+a'],
    givesWayToFields: true,
    blocked: needsPapers,
    run: selectVisible,
  },
  { id: 'invert', title: titles.invert, group: 'Selection', blocked: needsPapers, run: invertSelection },
  {
    id: 'save-selected-papers',
    title: savePapersWords.save,
    group: 'Selection',
    blocked: needsSelectedPapers,
    run: () => openSavePapers(),
  },
  {
    id: 'copy-selected-papers',
    title: savePapersWords.copy,
    group: 'Selection',
    blocked: needsSelectedPapers,
    run: () => void copySelectedPapers(),
  },
  tool('lasso', 'l'),
  tool('box', 'x'),
  {
    id: 'save-selection',
    title: titles.save,
    group: 'Selection',
    keys: ['s'],
    blocked: needsNodes,
    run: () => {
      dialog.value = 'save-selection';
    },
  },
];
