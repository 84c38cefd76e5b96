import type { Snapshot, SnapshotCounts } from '../snapshot.ts';

/** What a description of the methods says beside settings and papers, counted where all of it is known. */
export interface MethodsFacts {
  /** What is seen, with its window and filters. */
  readonly snapshot: Snapshot;
  /** Of the whole network, whatever is seen of it. */
  readonly whole: SnapshotCounts;
  /** Papers with their authors as they were read. */
  readonly mentions: number;
  readonly people: number;
  /** Records that were merged into others, by why. */
  readonly merged: ReadonlyMap<string, number>;
  readonly communities: {
    readonly count: number;
    /** The modularity, or the constant Potts model of what was made as large as possible, with the weights that it sees. */
    readonly quality: number;
    /** As a network file has them. */
    readonly areGiven: boolean;
    readonly arePlacesGiven: boolean;
  };
  /** What a format is called, such as `Web of Science, plain text`. */
  readonly formatLabel: (format: string) => string;
  /** By which the same data are recognised. */
  readonly dataHash: string;
}
