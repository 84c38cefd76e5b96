import type { Settings } from '../model/settings.ts';
import type { TopicsBefore } from '../model/topic.ts';
import type { LayoutUnits } from '../model/units.ts';

/** Raised when what is written changes its meaning; what was written before is still read. */
export const sessionFormat = 1;

/** How something is looked at, without the papers: small enough to travel in a picture. */
export interface SessionState {
  readonly format: number;
  /** Such as `Coterie 0.1.0`. */
  readonly generator: string;
  readonly title: string;
  /** The day on which it was saved, such as `2026-11-27`. */
  readonly savedOn: string;
  /** By which the same papers are known again; see `work/fingerprint.ts`. */
  readonly fingerprint: string;
  readonly counts: SessionCounts;
  /** Names of the files that the papers came from. */
  readonly files: readonly string[];
  /** All of them, with decisions about people and topics. */
  readonly settings: Settings;
  /** Window, filters, selection, colours, camera … as the fragment of the page's address, without `#`, however long. */
  readonly view: string;
  /** Key of the paper that is selected (see `people/paperKeys.ts`), which no address has; '' without one. */
  readonly paper: string;
  /** Groups have a shape as well as a colour. */
  readonly shapes: boolean;
  /** Nodes that were put in their place by hand, by their keys. */
  readonly pins: readonly KeyedPlace[];
  readonly selections: readonly KeptSelection[];
}

export interface SessionCounts {
  readonly papers: number;
  readonly authors: number;
  readonly ties: number;
}

export interface KeyedPlace {
  readonly key: string;
  readonly x: LayoutUnits;
  readonly y: LayoutUnits;
}

interface KeptSelection {
  readonly name: string;
  readonly members: readonly { readonly id: string; readonly name: string }[];
}

/** A whole session. */
export interface Session {
  readonly state: SessionState;
  /** All records as they were read, and what was told of their files: JSON, a line each, UTF-8, packed by gzip. */
  readonly corpus: Uint8Array;
  /** The topics in whose place those of the session were found, and from which they have ids and colours. */
  readonly topicsBefore: TopicsBefore | undefined;
  /** Where the nodes stand and how they group; undefined where they are to be found anew. */
  readonly places: SessionPlaces | undefined;
}

/** Per node, authors first, then topics. */
export interface SessionPlaces {
  /** Keys as in graph files. */
  readonly keys: readonly string[];
  /** x of node i at 2i, y at 2i + 1. */
  readonly positions: Float32Array;
  /** −1 for topics. */
  readonly communities: Int32Array;
  readonly communityCount: number;
  /** Colour of each community. */
  readonly communitySlots: Uint8Array;
}
