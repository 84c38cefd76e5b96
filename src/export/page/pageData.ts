import type { CorpusKind } from '../../model/corpus.ts';
import type { Settings } from '../../model/settings.ts';
import type { Topic } from '../../model/topic.ts';
import type { NodeIndex, LayoutUnits, PaperIndex, TieIndex } from '../../model/units.ts';
import type { TimeWindow } from '../../model/window.ts';
import type { Packed } from './packed.ts';

/** Raised when what a page holds changes its meaning. A page brings the code that reads it, so that it never is another. */
export const pageFormat = 2;

/** What a page that stands by itself holds: everything that it shows. Its long lists stand apart (`PagePiece`). */
export interface PageData {
  readonly format: typeof pageFormat;
  /** Such as `Coterie 0.1.0`. */
  readonly generator: string;
  /** As the user calls it. */
  readonly title: string;
  readonly kind: CorpusKind;
  /** Whom or what the network is of, and how ties are counted: what things are called follows from it. */
  readonly settings: Pick<Settings, 'network' | 'counting'>;
  /** Papers; of a network that came without papers, its links. */
  readonly recordCount: number;
  /** How the map was made: what was counted, how, what was left out, from which files. */
  readonly caption: readonly string[];
  readonly view: PageView;
  /** Of all nodes, as they are shown, authors first. */
  readonly names: readonly string[];
  /** The nodes that are group authors. */
  readonly groups: Packed;
  readonly topics: readonly PageTopic[];
  readonly columns: PackedColumns;
  readonly arrangement: PackedArrangement;
  /** Per author; −1 without. */
  readonly mainTopics: Packed;
  /** Weight of an ordinary tie. */
  readonly tieUnit: number;
  /** Undefined of a network that came without papers. */
  readonly papers: PackedPapers | undefined;
}

/** How it is looked at first. */
export interface PageView {
  readonly theme: 'auto' | 'light' | 'dark';
  /** Undefined: all of time. */
  readonly window: TimeWindow | undefined;
  readonly hiddenTopics: readonly number[];
  readonly colourBy: 'topic' | 'community';
  readonly selection: PageSelection | undefined;
  readonly camera: { readonly x: LayoutUnits; readonly y: LayoutUnits; readonly width: LayoutUnits } | undefined;
}

export type PageSelection =
  | { readonly kind: 'node'; readonly node: NodeIndex }
  | { readonly kind: 'tie'; readonly tie: TieIndex }
  | { readonly kind: 'paper'; readonly paper: PaperIndex };

type PageTopic = Pick<Topic, 'id' | 'label' | 'terms' | 'slot' | 'isEditorial'>;

/** `Columns`, with the papers of each item in ascending order: their days say how they are sorted. */
export interface PackedColumns {
  readonly authorCount: number;
  readonly topicCount: number;
  readonly authorTieCount: number;
  readonly topicTieCount: number;
  readonly tieSource: Packed;
  readonly tieTarget: Packed;
  readonly tiePapers: PackedLists;
  readonly nodePapers: PackedLists;
  readonly paperFrom: Packed;
  readonly paperTo: Packed;
  readonly paperTopic: Packed;
}

export interface PackedLists {
  /** Papers of each item. */
  readonly counts: Packed;
  readonly papers: Packed;
  /** Absent where every paper weighs 1. */
  readonly weights?: Packed;
}

interface PackedArrangement {
  readonly positions: Packed;
  readonly communities: Packed;
  readonly communityCount: number;
  readonly communitySlots: Packed;
  /** What a network file calls them. */
  readonly communityNames?: readonly string[];
}

/** Texts of which many are the same: each once, and the number of that of every item. */
export interface Pooled {
  readonly texts: readonly string[];
  readonly of: Packed;
}

export interface PackedPapers {
  readonly titles: readonly string[];
  readonly dates: Pooled;
  readonly venues: Pooled;
  /** Address of each, '' without one. */
  readonly links: readonly string[];
  /** Names on each paper, in order, at most `namesOnPaper` of them: how many, and which. */
  readonly nameCounts: Packed;
  readonly names: Pooled;
  /** Of all names on it. */
  readonly authorCounts: Packed;
  /** 1 where there are more than the record lists. */
  readonly cut: Packed;
  /** Topics of each paper, the strongest first: how many, which, and how many hundredths of it. */
  readonly topicCounts: Packed;
  readonly topics: Packed;
  readonly shares: Packed;
  /** Absent where they are left out. */
  readonly abstracts?: readonly string[];
}

/** A paper with thousands of authors is not a list that a person reads. */
export const namesOnPaper = 30;

/** Id of the element of the page that holds what it shows, without its long lists. */
export const dataElement = 'coterie-data';
/** Class of the elements that hold a piece of a long list each, in their order. */
export const pieceElement = 'coterie-piece';

/** What the first element holds: a list of which there are pieces is empty in it. */
export interface PageHead extends PageData {
  readonly pieces: number;
}

/** The next of the items of a list. Small enough to be read in a few thousandths of a second. */
export interface PagePiece {
  /** The names that lead to the list, such as `papers.titles`. */
  readonly of: string;
  readonly items: readonly string[];
}
