import { firstTopicTie, type Arrangement } from '../model/columns.ts';
import type { GivenNetwork, GivenNode, GivenTie } from '../model/givenNetwork.ts';
import type { Filters } from '../model/filters.ts';
import type { FileReport } from '../model/fileReport.ts';
import type { Paper } from '../model/paper.ts';
import type { Dated } from '../model/partialDate.ts';
import type { Settings } from '../model/settings.ts';
import type { TopicModel } from '../model/topic.ts';
import type { Day, PaperIndex } from '../model/units.ts';
import { isInWindow, type TimeWindow } from '../model/window.ts';
import { allTime } from '../network/allTime.ts';
import { nodesIn, tiesIn } from '../network/graph.ts';
import type { Network } from '../network/network.ts';
import { papersIn } from '../network/windowed.ts';

/** CSS colours of the theme in which the picture was seen. */
export interface ThemeColours {
  readonly background: string;
  readonly ink: string;
  readonly muted: string;
}

/** Everything that is needed to write down what is seen, with the parameters that made it. */
export interface Snapshot {
  readonly title: string;
  readonly network: Network;
  readonly arrangement: Arrangement | undefined;
  readonly papers: readonly Paper[];
  /** Of a network that came without papers there are none. */
  readonly model: TopicModel;
  /** Of a network that came without papers: what takes their place. */
  readonly links?: readonly GivenTie[];
  /** Of such a network: how its files have it. */
  readonly given?: GivenSource;
  /** What its file calls the communities, where it does. */
  readonly communityNames?: readonly string[];
  readonly settings: Settings;
  /** Undefined for all time. */
  readonly window: TimeWindow | undefined;
  /** Absent where nothing is filtered. */
  readonly filtered?: Filtered;
  /** Index into the palette of each node. */
  readonly slots: Uint8Array;
  /** Hex colours, `#rrggbb`. */
  readonly palette: readonly string[];
  readonly theme: ThemeColours;
  /** Its year is not over, so that bursts and trends do not look at it; all else is without a clock. */
  readonly today: Day;
  /** Of all that the records say; two files with the same one were made from the same data. */
  readonly dataHash: string;
  readonly files: readonly Pick<FileReport, 'name' | 'format' | 'records'>[];
  /** JSON that travels in a file without being part of what it shows: how the view is restored from it. */
  readonly carried?: string;
  /** Tables have their cells as they are, also where a spreadsheet would take one for a formula. */
  readonly rawCells?: boolean;
}

/** The network has the lists of what is visible alone, so that all that is written from them leaves out what is hidden. */
export interface Filtered {
  readonly filters: Filters;
  readonly words: string;
  /** One flag per paper: 1 where it is visible. */
  readonly papers: Uint8Array;
  /** With all its lists: what is told of all years is told of all papers. */
  readonly whole: Network;
}

/** A network that came without papers, as its files have it. */
export interface GivenSource {
  readonly whole: GivenNetwork;
  /** Of each author node. */
  readonly nodes: readonly GivenNode[];
  /** What is shown is what the files say of places and of communities, and not what was found anew. */
  readonly keepsPlaces: boolean;
  readonly keepsClusters: boolean;
}

export interface SnapshotCounts {
  /** Visible in the window, whether or not any of their authors is drawn; of a network without papers its links. */
  readonly papers: number;
  readonly undatedPapers: number;
  readonly authors: number;
  readonly topics: number;
  readonly coauthorTies: number;
  /** Between an author and a topic. */
  readonly topicTies: number;
  readonly topicPairs: number;
}

/** What the network's indices of papers mean. */
export const recordsOf = ({
  network,
  papers,
  links = [],
}: Pick<Snapshot, 'network' | 'papers' | 'links'>): readonly Dated[] => (network.kind === 'papers' ? papers : links);

export const windowOf = (snapshot: Snapshot): TimeWindow => snapshot.window ?? allTime;

/** Whatever the window. */
export const isVisible = ({ filtered }: Snapshot, paper: PaperIndex): boolean =>
  filtered === undefined || filtered.papers[paper] === 1;

export function countsOf(snapshot: Snapshot): SnapshotCounts {
  const { network } = snapshot;
  const window = windowOf(snapshot);
  const inside = recordsOf(snapshot).filter(
    ({ date }, index) => isInWindow(date, window) && isVisible(snapshot, index),
  );
  const counts = { authors: 0, topics: 0, coauthorTies: 0, topicTies: 0, topicPairs: 0 };
  for (const node of nodesIn(network, window)) counts[node < network.columns.authorCount ? 'authors' : 'topics']++;
  for (const tie of tiesIn(network, window)) {
    const isPair = tie >= firstTopicTie(network.columns);
    counts[isPair ? 'topicPairs' : tie < network.columns.authorTieCount ? 'coauthorTies' : 'topicTies']++;
  }
  return { papers: inside.length, undatedPapers: inside.filter(({ date }) => !date).length, ...counts };
}

/** The papers (or links) behind the nodes of the snapshot, ascending; every paper of a tie is among them. */
export function papersShown(snapshot: Snapshot): PaperIndex[] {
  const { columns } = snapshot.network;
  const window = windowOf(snapshot);
  const shown = new Uint8Array(recordsOf(snapshot).length);
  for (const node of nodesIn(snapshot.network, window)) {
    for (const paper of papersIn(columns.nodePapers, node, window, columns.paperTo)) shown[paper] = 1;
  }
  const papers: PaperIndex[] = [];
  for (let paper = 0; paper < shown.length; paper++) if (shown[paper] === 1) papers.push(paper);
  return papers;
}
