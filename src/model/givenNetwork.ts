import type { PartialDate } from './partialDate.ts';
import type { LayoutUnits } from './units.ts';

/**
 * What a file says beside what is read of it, in the order in which it stands there: kept so that it can be written
 * again, and interpreted nowhere else.
 */
export type Extras = Readonly<Record<string, unknown>>;

/** A node of a network file, as the file has it. */
export interface GivenNode {
  /** Unique in its file. */
  readonly id: string;
  /** What is shown; the id where the file has no label. */
  readonly label: string;
  readonly x?: LayoutUnits;
  readonly y?: LayoutUnits;
  /** The group that the file puts the node into, as it is called there. */
  readonly cluster?: string;
  /** Line in its file, from 1. */
  readonly line: number;
  /** Of a VOSviewer file: the whole item, in the form that its JSON has. */
  readonly extras?: Extras;
}

/** A tie of a network file. Direction is dropped; several ties between the same two nodes are kept as they are. */
export interface GivenTie {
  /** Indices into `GivenNetwork.nodes`; never the same node twice. */
  readonly source: number;
  readonly target: number;
  /** Finite and above 0; 1 where the file has none. */
  readonly weight: number;
  /** When the tie held, where the file says so. */
  readonly date: PartialDate | undefined;
  readonly line: number;
  /** Its file; set when all files were read. */
  readonly file?: string;
  /** Of a VOSviewer file in JSON: the whole link. */
  readonly extras?: Extras;
}

/** A tie of a node to itself, which is no tie here: it is kept to be written again. */
export interface GivenLoop {
  /** Index into `GivenNetwork.nodes`. */
  readonly node: number;
  readonly weight: number;
  /** So many ties stand before it. */
  readonly before: number;
  readonly extras?: Extras;
}

/** What a VOSviewer file says beside its items and links. */
export interface FileExtras {
  /** Names of the columns of a map, as they stand there. */
  readonly columns?: readonly string[];
  /** The JSON around the items and links, in whose place are empty lists: `config`, `info`, `network`. */
  readonly document?: Extras;
}

/** A network that came as one, without the papers behind it. It has a timeline only where its ties are dated. */
export interface GivenNetwork {
  readonly nodes: readonly GivenNode[];
  readonly ties: readonly GivenTie[];
  readonly loops?: readonly GivenLoop[];
  /** Of networks from VOSviewer files only. */
  readonly extras?: FileExtras;
}
