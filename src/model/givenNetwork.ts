import type { PartialDate } from './partialDate.ts';
import type { LayoutUnits } from './units.ts';

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
}

/** A network that came as one, without the papers behind it. It has a timeline only where its ties are dated. */
export interface GivenNetwork {
  readonly nodes: readonly GivenNode[];
  readonly ties: readonly GivenTie[];
}
