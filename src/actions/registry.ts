import { isMapShown, showOnStage, stageViews } from './stage.ts';
import { pluralOf } from '../lib/counted.ts';
import {
  colourBy,
  dialog,
  mapStyle,
  mapTrouble,
  nouns,
  opened,
  pinned,
  relaxing,
  selection,
  settings,
  drawnNodes,
  shownNodes,
  stageView,
  theme,
  type StageView,
} from '../state/state.ts';
import { areTopicsApart } from '../state/drawnPositions.ts';
import { isReviewing } from '../state/review.ts';
import type { DialogName } from '../state/state.ts';
import { likeVosviewer } from '../model/settings.ts';
import type { ShownNodes } from '../model/shownNodes.ts';
import type { MapGround } from '../model/mapStyle.ts';
import { filterCommands } from './commands/filters.ts';
import { relax, unpinAll } from './arranging.ts';
import { showWholeAxis, zoomAxisIn, zoomAxisOut } from './axis.ts';
import { chooseFiles, hasOwnPapers } from './bring.ts';
import { fitMap, pan, zoomIn, zoomOut } from './camera.ts';
import { changeStyle, colourTiesBy } from './colours.ts';
import { colourMapBy, nodesAfter, showAllGroups, showNodes } from './legend.ts';
import { moveSelected, selectedNode, togglePin } from './drag.ts';
import { arrangeAfresh, arrangeOn, changeSettings, openExample } from './open.ts';
import { hiddenPanels, togglePanel } from './panels.ts';
import { isLikeVosviewer, usualInsteadOfVosviewer } from './presets.ts';
import { slowVosWords } from './slowLayout.ts';
import { showWholeRange, togglePlay } from './play.ts';
import { forgetColumns, hasRememberedColumns } from './rememberedColumns.ts';
import { forgetAllWishes, hasRememberedWishes } from './remembered.ts';
import { toggleReview } from './review.ts';
import { canBeReviewed } from './reviewQueue.ts';
import { clearSelection, goBack } from './select.ts';
import { redoable, undoable } from './settingsHistory.ts';
import { switchTheme } from './theme.ts';
import { redo, undo } from './undo.ts';

export const groups = ['Papers', 'Time', 'Map', 'Selection', 'Coterie'] as const;

/** At least one: a command without keys has none at all. */
type Chords = readonly [string, ...string[]];

/** One thing that can be done; menu, shortcuts, palette and help are all made from these. */
export interface Command {
  readonly id: string;
  readonly title: string | (() => string);
  readonly group: (typeof groups)[number];
  /** Chords as `chordOf` writes them; the first is the one that is shown. */
  readonly keys?: Chords;
  /** The keys mean this only while the map has the focus. */
  readonly onlyOnMap?: boolean;
  /** The keys mean something else in fields and dialogs, though they hold a modifier. */
  readonly givesWayToFields?: boolean;
  /** Stands in the menu, which is kept short; the palette has all. */
  readonly inMenu?: boolean;
  /** Why it cannot be done now, in a sentence; undefined when it can. */
  readonly blocked?: () => string | undefined;
  readonly run: () => void;
}

const show = (name: DialogName) => () => {
  dialog.value = name;
};
const needsPapers = () => (opened.value ? undefined : 'Nothing is open yet.');
function needsPeople(): string | undefined {
  const current = opened.value;
  if (!current) return needsPapers();
  return canBeReviewed(current) ? undefined : 'Suggestions are about the people of papers.';
}
const needsOwnPapers = () => (hasOwnPapers() ? undefined : 'Only an example is open.');
const needsDates = () => needsPapers() ?? (opened.value?.extent ? undefined : 'Nothing that is open has a date.');
const needsTopics = () => (opened.value?.kind === 'network' ? 'A network without papers has no topics.' : undefined);
function needsChoiceOfNodes(): string | undefined {
  const columns = opened.value?.columns;
  if (!columns) return needsPapers();
  if (columns.topicCount === 0) return needsTopics() ?? 'There are no topics.';
  return columns.authorCount === 0 ? `There are no ${pluralOf(nouns.value.node)}.` : undefined;
}
const needsAuthorsShown = () => (drawnNodes.value === 'topics' ? 'Only topics are on the map.' : undefined);
/** A network without papers has nothing but the map. */
const needsDrawings = () =>
  needsPapers() ?? (opened.value?.kind === 'network' ? 'There are no papers to look at over time.' : undefined);
const needsMap = () =>
  mapTrouble.value ?? needsPapers() ?? (isMapShown() ? undefined : 'Another view is shown in place of the map.');
const needsNode = () =>
  needsMap() ??
  (areTopicsApart.value ? 'Topics alone stand by their own ties.' : undefined) ??
  (selectedNode() === undefined ? 'Nobody is selected.' : undefined);
const needsSelection = () => (selection.value ? undefined : 'Nothing is selected.');

const focusSearch = () => document.querySelector<HTMLElement>('#search')?.focus();

export const commands: readonly Command[] = [
  { id: 'open', title: 'Open files…', group: 'Papers', keys: ['o'], inMenu: true, run: chooseFiles('replace') },
  { id: 'add', title: 'Add files to what is open…', group: 'Papers', blocked: needsOwnPapers, run: chooseFiles('add') },
  { id: 'paste', title: 'Paste text…', group: 'Papers', inMenu: true, run: show('paste') },
  {
    id: 'export',
    title: 'Save a picture or graph…',
    group: 'Papers',
    keys: ['e'],
    inMenu: true,
    blocked: needsPapers,
    run: show('export'),
  },
  {
    id: 'report',
    title: 'Import report',
    group: 'Papers',
    keys: ['r'],
    inMenu: true,
    blocked: needsPapers,
    run: show('report'),
  },
  {
    id: 'decisions',
    title: 'Decisions about who is who…',
    group: 'Papers',
    blocked: () => needsPapers() ?? (opened.value?.kind === 'network' ? 'There are no papers to tell.' : undefined),
    run: show('decisions'),
  },
  {
    id: 'forget-columns',
    title: 'Forget what the columns of tables hold',
    group: 'Papers',
    blocked: () => (hasRememberedColumns() ? undefined : 'Nothing is remembered.'),
    run: forgetColumns,
  },
  {
    id: 'example-profile',
    title: 'Open the example: papers of one researcher',
    group: 'Papers',
    run: () => void openExample('profile'),
  },
  {
    id: 'example-planted',
    title: 'Open the example: 4,000 invented papers',
    group: 'Papers',
    run: () => void openExample('planted'),
  },
  {
    id: 'forget-changes',
    title: 'Forget my changes to topics and people of all papers',
    group: 'Papers',
    blocked: () => (hasRememberedWishes() ? undefined : 'Nothing is remembered.'),
    run: forgetAllWishes,
  },
  {
    id: 'review',
    title: () => (isReviewing.value ? 'Close who is who' : 'Who is who: suggestions of one person…'),
    group: 'Papers',
    keys: ['w'],
    inMenu: true,
    blocked: needsPeople,
    run: toggleReview,
  },
  {
    id: 'undo',
    title: () => (undoable.value === undefined ? 'Undo' : `Undo: ${undoable.value}`),
    group: 'Papers',
    keys: ['mod+z'],
    givesWayToFields: true,
    inMenu: true,
    blocked: () => (undoable.value === undefined ? 'Nothing was changed yet.' : undefined),
    run: () => void undo(),
  },
  {
    id: 'redo',
    title: () => (redoable.value === undefined ? 'Redo' : `Redo: ${redoable.value}`),
    group: 'Papers',
    keys: ['mod+shift+z', 'mod+y'],
    givesWayToFields: true,
    blocked: () => (redoable.value === undefined ? 'Nothing was undone.' : undefined),
    run: () => void redo(),
  },
  { id: 'search', title: 'Search', group: 'Selection', keys: ['/'], run: focusSearch },
  {
    id: 'clear',
    title: 'Clear the selection',
    group: 'Selection',
    keys: ['escape'],
    blocked: needsSelection,
    run: clearSelection,
  },
  {
    id: 'back',
    title: 'Back to what was selected before',
    group: 'Selection',
    keys: ['backspace'],
    blocked: needsSelection,
    run: goBack,
  },
  {
    id: 'play',
    title: 'Play or pause',
    group: 'Time',
    keys: ['space'],
    inMenu: true,
    blocked: needsDates,
    run: togglePlay,
  },
  {
    id: 'whole-range',
    title: 'Show all years',
    group: 'Time',
    keys: ['a'],
    inMenu: true,
    blocked: needsDates,
    run: showWholeRange,
  },
  { id: 'axis-in', title: 'Zoom into the timeline', group: 'Time', blocked: needsDates, run: zoomAxisIn },
  { id: 'axis-out', title: 'Zoom out of the timeline', group: 'Time', blocked: needsDates, run: zoomAxisOut },
  { id: 'axis-whole', title: 'Whole axis of the timeline', group: 'Time', blocked: needsDates, run: showWholeAxis },
  { id: 'fit', title: 'Fit the map', group: 'Map', keys: ['0'], inMenu: true, blocked: needsMap, run: fitMap },
  { id: 'zoom-in', title: 'Zoom in', group: 'Map', keys: ['+', '='], blocked: needsMap, run: zoomIn },
  { id: 'zoom-out', title: 'Zoom out', group: 'Map', keys: ['-'], blocked: needsMap, run: zoomOut },
  panned('left', 'arrowleft', -1, 0),
  panned('right', 'arrowright', 1, 0),
  panned('up', 'arrowup', 0, -1),
  panned('down', 'arrowdown', 0, 1),
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
  {
    id: 'like-vosviewer',
    title: likeVosviewerTitle,
    group: 'Papers',
    blocked: () => needsPapers() ?? (opened.value?.kind === 'network' ? 'There are no papers to count.' : undefined),
    run: () => void changeSettings(isLikeVosviewer(settings.peek()) ? usualInsteadOfVosviewer : likeVosviewer),
  },
  {
    id: 'colour',
    title: () => (colourBy.value === 'topic' ? 'Colour by community' : 'Colour by topic'),
    group: 'Map',
    keys: ['c'],
    inMenu: true,
    blocked: () => needsTopics() ?? needsAuthorsShown(),
    run: () => colourMapBy(colourBy.peek() === 'topic' ? 'community' : 'topic'),
  },
  {
    id: 'colour-first',
    title: 'Colour by date of the first paper',
    group: 'Map',
    blocked: () => needsDates() ?? needsAuthorsShown(),
    run: () => colourMapBy('first'),
  },
  {
    id: 'colour-mean',
    title: 'Colour by mean date',
    group: 'Map',
    blocked: () => needsDates() ?? needsAuthorsShown(),
    run: () => colourMapBy('mean'),
  },
  {
    id: 'ties-people',
    title: 'Ties in the colours of their people',
    group: 'Map',
    blocked: needsPapers,
    run: () => colourTiesBy('people'),
  },
  {
    id: 'ties-topic',
    title: 'Ties in the colour of their main topic in the window',
    group: 'Map',
    blocked: () => needsPapers() ?? needsTopics(),
    run: () => colourTiesBy('topic'),
  },
  ground('plain', 'Plain ground of the map'),
  ground('density', 'Density of the map as its ground'),
  ground('communities', 'Density by group as the ground of the map'),
  {
    id: 'curved',
    title: () => (mapStyle.value.curved ? 'Straight ties' : 'Curved ties'),
    group: 'Map',
    blocked: needsMap,
    run: () => changeStyle({ curved: !mapStyle.peek().curved }),
  },
  {
    id: 'faint-nodes',
    title: () =>
      `${mapStyle.value.faintNodes ? 'Hide' : 'Show'} the dots of ${pluralOf(nouns.value.node)} outside the window`,
    group: 'Map',
    blocked: needsDates,
    run: () => changeStyle({ faintNodes: !mapStyle.peek().faintNodes }),
  },
  {
    id: 'topics',
    title: () => nodesTitle(nodesAfter(shownNodes.value)),
    group: 'Map',
    keys: ['t'],
    inMenu: true,
    blocked: needsChoiceOfNodes,
    run: () => showNodes(nodesAfter(shownNodes.peek())),
  },
  shown('both'),
  shown('authors'),
  shown('topics'),
  {
    id: 'panel-left',
    title: () => `${hiddenPanels.value.has('left') ? 'Show' : 'Hide'} the left panel`,
    group: 'Map',
    keys: ['['],
    run: () => togglePanel('left'),
  },
  {
    id: 'panel-right',
    title: () => `${hiddenPanels.value.has('right') ? 'Show' : 'Hide'} the right panel`,
    group: 'Map',
    keys: [']'],
    run: () => togglePanel('right'),
  },
  view('map', 'Map', ['m']),
  ...stageViews.map(({ id, title }) => view(id, title)),
  { id: 'show-all', title: 'Show all groups of the legend', group: 'Map', run: showAllGroups },
  ...filterCommands,
  {
    id: 'theme',
    title: () => (theme.value === 'dark' ? 'Light colours' : 'Dark colours'),
    group: 'Coterie',
    keys: ['d'],
    run: switchTheme,
  },
  { id: 'palette', title: 'All commands…', group: 'Coterie', keys: ['mod+k'], inMenu: true, run: show('palette') },
  { id: 'help', title: 'Help and shortcuts', group: 'Coterie', keys: ['?'], inMenu: true, run: show('help') },
];

function nodesTitle(nodes: ShownNodes): string {
  const people = pluralOf(nouns.value.node);
  return nodes === 'both'
    ? `Show ${people} and topics on the map`
    : `Show ${nodes === 'authors' ? people : 'topics'} alone on the map`;
}

function shown(nodes: ShownNodes): Command {
  return {
    id: `show-${nodes}`,
    title: () => nodesTitle(nodes),
    group: 'Map',
    blocked: () => needsChoiceOfNodes() ?? (shownNodes.value === nodes ? 'It is so already.' : undefined),
    run: () => showNodes(nodes),
  };
}

function view(wanted: StageView, name: string, keys?: Chords): Command {
  return {
    id: `view-${wanted}`,
    title: `View: ${name}`,
    group: 'Map',
    ...(keys && { keys }),
    blocked: () => needsDrawings() ?? (stageView.value === wanted ? 'It is shown already.' : undefined),
    run: () => showOnStage(wanted),
  };
}

function ground(wanted: MapGround, title: string): Command {
  return {
    id: `ground-${wanted}`,
    title,
    group: 'Map',
    blocked: () => needsMap() ?? (mapStyle.value.ground === wanted ? 'It is the ground already.' : undefined),
    run: () => changeStyle({ ground: wanted }),
  };
}

function likeVosviewerTitle(): string {
  if (isLikeVosviewer(settings.value)) return 'Back to the usual settings, from those of VOSviewer';
  const isSlow = opened.value?.kind === 'papers' && slowVosWords() !== undefined;
  return `Settings as VOSviewer has them${isSlow ? ' (its layout takes minutes here)' : ''}`;
}

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

function panned(where: string, key: string, right: number, down: number): Command {
  return {
    id: `pan-${where}`,
    title: `Move ${where}`,
    group: 'Map',
    keys: [key],
    onlyOnMap: true,
    blocked: needsMap,
    run: () => pan(right, down),
  };
}

export const titleOf = ({ title }: Command): string => (typeof title === 'string' ? title : title());
