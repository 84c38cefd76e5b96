import { computed, signal } from '@preact/signals';
import type { DateHues, DateMeasure } from '../model/dateHues.ts';
import type { Firmness } from '../model/firmness.ts';
import type { FileReport } from '../model/fileReport.ts';
import { noFilters, type Filters, type Sight } from '../model/filters.ts';
import { isMeasure, type Measure } from '../model/measure.ts';
import { usualStyle, type MapStyle } from '../model/mapStyle.ts';
import type { Evidence } from '../model/shift.ts';
import type { Sift } from '../model/sift.ts';
import type { ShownNodes } from '../model/shownNodes.ts';
import { defaultSettings, type Settings } from '../model/settings.ts';
import type { TieTopics } from '../model/tieTopics.ts';
import type { NodeIndex, PaperIndex, TieIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import type { DetailedSummary } from '../network/summary.ts';
import { nounsOf } from '../texts/nounsOf.ts';
import type { MeasuredNodes, MeasureProgress } from '../work/measuringProtocol.ts';
import type { Choices, NoticeCounts, Opened, Progress } from '../work/protocol.ts';
import type { FileInquiry, Workbench } from '../work/workbench.ts';

/** The corpus that is open, with the worker that holds its papers; undefined before the first one. */
export const bench = signal<Workbench | undefined>(undefined);
/** The lists of what filters of papers let pass, from when they are there. */
export const passingLists = computed(() => sift.value?.lists);
/**
 * What is open, with the lists of what filters of papers let pass, so that what is counted in them is counted under these
 * filters. A network is known again by its `columns.tieSource`; `bench` has it as a whole.
 */
export const opened = computed((): Opened | undefined => {
  const [whole, lists] = [bench.value?.opened, passingLists.value];
  if (!whole || !lists) return whole;
  // Those of another network say nothing of this one.
  if (lists.tiePapers.offsets.length !== whole.columns.tiePapers.offsets.length) return whole;
  return { ...whole, columns: { ...whole.columns, ...lists } };
});
/** What things are called in what is open. */
export const nouns = computed(() => {
  const { kind, settings } = opened.value ?? { kind: 'papers' as const, settings: defaultSettings };
  return nounsOf(kind, settings.network);
});

/** A corpus that is being opened aside; what is open stays usable meanwhile. */
export interface Loading {
  readonly title: string;
  readonly progress: Progress;
  readonly cancel: () => void;
}
export const loading = signal<Loading | undefined>(undefined);

/** The last attempt to open something that failed, until it is dismissed. */
export interface Failure {
  readonly title: string;
  readonly message: string;
  readonly files: readonly FileReport[];
  readonly noticeCounts: NoticeCounts;
  /** Another try, where that may well succeed. */
  readonly retry?: () => void;
}
export const failure = signal<Failure | undefined>(undefined);

/** What the user has to decide before an opening goes on; closing it cancels the opening. */
export interface Asking {
  readonly inquiry: FileInquiry;
  readonly answer: (choices: Choices) => void;
  readonly cancel: () => void;
}
export const asking = signal<Asking | undefined>(undefined);

export const settings = signal<Settings>(defaultSettings);
/** What the last change of settings did, in a sentence. */
export const lastChange = signal('');

/** Where the nodes of what is open stand; moves on while the map settles. */
export const positions = signal<Float32Array>(new Float32Array());
/** The map is still being laid out: how far, 0 … 1; undefined when it rests. */
export const settling = signal<number | undefined>(undefined);
/** The map goes on relaxing until it is told to stop. */
export const relaxing = signal(false);
/** How firm the communities are: being found out (how far), known, not to be known; undefined before it is asked. */
export type Firm =
  | { readonly state: 'running'; readonly share: number }
  | { readonly state: 'known'; readonly firmness: Firmness }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly reason: string };
export const firm = signal<Firm | undefined>(undefined);
/** Of people who were just joined, the node that each stands on until it is counted what becomes of them. */
export const joined = signal<ReadonlyMap<NodeIndex, NodeIndex>>(new Map());
/** Who is who was decided, and the numbers that are shown are being counted again. */
export const recounting = signal(false);
/** The network takes the place of another whose nodes stood just there: what is seen of the map stays. */
export const staysInView = signal(false);
/** Nodes that the user has put where they are. */
export const pinned = signal<ReadonlySet<NodeIndex>>(new Set());

const noWindow: TimeWindow = { from: 0, to: 0, undated: true };

/** What panels, counts and announcements show. */
export const committedWindow = signal<TimeWindow>(noWindow);
/** What the map shows; runs ahead of the committed window while dragging or playing. */
export const previewWindow = signal<TimeWindow>(noWindow);
/** Numbers of the committed window; undefined while they are being counted for the first time. */
export const summary = signal<DetailedSummary | undefined>(undefined);

export type Selection =
  | { readonly kind: 'node'; readonly node: NodeIndex }
  /** Several, ascending, two at least. */
  | { readonly kind: 'nodes'; readonly nodes: readonly NodeIndex[] }
  | { readonly kind: 'tie'; readonly tie: TieIndex }
  | { readonly kind: 'paper'; readonly paper: PaperIndex }
  /** A part of a drawing that is no node or tie: what it shows, with the papers and people behind it. */
  | {
      readonly kind: 'evidence';
      readonly what: string;
      readonly title: string;
      readonly detail: string;
      readonly evidence: Evidence;
    };
export const selection = signal<Selection | undefined>(undefined);
/** Under the pointer, or under the keyboard's cursor in a list. */
export const hovered = signal<Selection | undefined>(undefined);
/** People and ties of a way over the map that is being read; they stand out while nothing is pointed at. */
export interface ShownWay {
  /** `tieSource` of the network that they are in. */
  readonly network: Uint32Array;
  readonly nodes: readonly NodeIndex[];
  readonly ties: readonly TieIndex[];
}
export const shownWay = signal<ShownWay | undefined>(undefined);
/** The section of the panel on the right that is to be opened, by its id, from when it is wished until it is there. */
export const wantedSection = signal<string | undefined>(undefined);
/** What was selected before, the latest last: the way back. */
export const trail = signal<readonly Selection[]>([]);
/** The group of the legend under the pointer or the keyboard, in the meaning of `colourBy`. */
export const hoveredGroup = signal<number | undefined>(undefined);

/** One meaning of colour at a time, on the map, in the legend and in the timeline: a group, a date, or a measure. */
export type ColourBy = GroupKind | DateMeasure | Measure;
export type GroupKind = 'topic' | 'community';
export const colourBy = signal<ColourBy>('topic');
/** The kind of group that colours stand for; undefined while they stand for dates or a measure. */
export const groupKind = computed<GroupKind | undefined>(() =>
  colourBy.value === 'topic' || colourBy.value === 'community' ? colourBy.value : undefined,
);
/** The measure that colours stand for, if they do. */
export const colourMeasure = computed<Measure | undefined>(() =>
  isMeasure(colourBy.value) ? colourBy.value : undefined,
);
/** What makes people large: their papers in the window, counted as it moves, or a measure. */
export type SizeBy = 'window' | Measure;
export const sizeBy = signal<SizeBy>('window');
/** Whether measures on the map are those of all time or those of the committed window. */
export type MeasureTime = 'all' | 'window';
export const measureTime = signal<MeasureTime>('all');
/** How colours follow a measure: by the root of the value, or by rank. */
export type MeasureScale = 'root' | 'rank';
export const measureScale = signal<MeasureScale>('root');
/** The measures in use on the map, each from when it is there; while the window moves those before stay. */
export const measured = signal<Partial<Readonly<Record<Measure, MeasuredNodes>>>>({});
/** Of these, the ones that are being worked out, for the first time or anew. */
export const awaitedMeasures = signal<ReadonlySet<Measure>>(new Set());
/** How far a measure is that takes its time, on the map or in a list; undefined while none is being worked out. */
export const measuring = signal<MeasureProgress | undefined>(undefined);
/** What the user has stopped: it waits until it is asked for again. */
export const stoppedMeasures = signal<ReadonlySet<Measure>>(new Set());
/** Ties take the colours of their people, or have one of their own. */
export type TieColourBy = 'people' | 'topic' | DateMeasure;
export const tieColourBy = signal<TieColourBy>('people');
/** Colours by date of what is open, each from when it is first wanted. */
export const dateHues = signal<Partial<Readonly<Record<DateMeasure, DateHues>>>>({});
/** The papers of the ties by topic, from when they are first wanted. */
export const tieTopics = signal<TieTopics | undefined>(undefined);
export const mapStyle = signal<MapStyle>(usualStyle);
/** What is looked at beside the window. */
export const filters = signal<Filters>(noFilters);
/** All that decides what is visible, as panels and counts have it. */
export const sight = computed<Sight>(() => ({
  window: committedWindow.value,
  filters: filters.value,
  hasTopicsOfWindow: topicsHideByWindow.value,
}));
/** What the filters leave of what is open; the one before stays until the next is there. Undefined without filters. */
export const sift = signal<Sift | undefined>(undefined);
/** Topics, or communities, by what colours stand for, that the legend has switched off. */
export const hiddenGroups = computed<ReadonlySet<number>>(() => {
  const { hiddenTopics, hiddenCommunities } = filters.value;
  if (!groupKind.value) return new Set();
  return new Set(groupKind.value === 'topic' ? hiddenTopics : hiddenCommunities);
});
/** What the user wants on the map. */
export const shownNodes = signal<ShownNodes>('both');
/** What is on it: where there are no authors, or no topics, there is nothing to choose. */
export const drawnNodes = computed<ShownNodes>(() => {
  const { authorCount, topicCount } = opened.value?.columns ?? { authorCount: 0, topicCount: 0 };
  if (topicCount === 0) return 'authors';
  return authorCount === 0 ? 'topics' : shownNodes.value;
});
/** The map as it is drawn: the density of its ground is that of authors, who must be there. */
export const drawnStyle = computed<MapStyle>(() =>
  drawnNodes.value === 'topics' ? { ...mapStyle.value, ground: 'plain' } : mapStyle.value,
);
/** Whether the main topics of authors, which colour them, are those of all time or those of the committed window. */
export const mainTopicTime = signal<MeasureTime>('all');
/** Topics hide the authors whose main topic they are as it is shown. */
export const topicsHideByWindow = computed(() => mainTopicTime.value === 'window' && colourBy.value === 'topic');
/** The main topics in the committed window; undefined until they are there, and while those of all time are wanted. */
export const windowMainTopics = signal<Int32Array | undefined>(undefined);
/** The main topic of each author, as it is shown; −1 without one. */
export const mainTopics = computed(
  () => (mainTopicTime.value === 'window' ? windowMainTopics.value : undefined) ?? opened.value?.mainTopics,
);

/** What stands above the timeline: the map, or a drawing of what changes over time. */
export type StageView = 'map' | 'table' | 'flow' | 'diagram' | 'bursts' | 'changes';
export const stageView = signal<StageView>('map');

/** How time is cut into the periods of drawings: equally long, with equally many papers, or where the user cuts it. */
export interface PeriodChoice {
  readonly way: 'years' | 'papers' | 'own';
  readonly count: number;
  /** First year of each period but the first, ascending; of the user's own. */
  readonly cuts: readonly number[];
}
export const periodChoice = signal<PeriodChoice>({ way: 'years', count: 4, cuts: [] });

export type ThemeChoice = 'auto' | 'light' | 'dark';
export const themeChoice = signal<ThemeChoice>('auto');
export const systemPrefersDark = signal(false);
export const theme = computed<'light' | 'dark'>(() => {
  if (themeChoice.value !== 'auto') return themeChoice.value;
  return systemPrefersDark.value ? 'dark' : 'light';
});
export const reducedMotion = signal(false);

export type PlayMode = 'sliding' | 'growing' | 'single';
export const playMode = signal<PlayMode>('sliding');
export const playing = signal(false);
export const loop = signal(false);
/** Steps a second while playing. */
export const playSpeed = signal(2);
/** Whole bars of the timeline that a step is long. */
export const playStep = signal(1);

export type DialogName =
  | 'report'
  | 'export'
  | 'paste'
  | 'help'
  | 'palette'
  | 'decisions'
  | 'save-selection'
  | 'sessions';
export const dialog = signal<DialogName | undefined>(undefined);

/** Why there is no map, in a sentence for the user; undefined while all is well. */
export const mapTrouble = signal<string | undefined>(undefined);

/** Read out by screen readers and shown briefly; the latest wins. */
export const announcement = signal('');
