import type { FileReport } from './fileReport.ts';
import type { GivenNetwork } from './givenNetwork.ts';
import type { Paper } from './paper.ts';
import type { PaperIndex } from './units.ts';

/** Whose papers a file lists. */
export interface ListOwner {
  /** '' where only the ORCID is known. */
  readonly name: string;
  readonly orcid?: string;
}

/** A file that has papers whose author list is cut or missing. */
export interface CutList {
  readonly file: string;
  /** As the file itself tells it. */
  readonly owner?: ListOwner;
  /** These papers (indices), ascending. */
  readonly cutOn: readonly PaperIndex[];
}

/** A list of papers, or a network, as it was read from its file: before its records were merged with those of others. */
export interface ReadList {
  readonly report: FileReport;
  readonly papers: readonly Paper[];
  readonly owner?: ListOwner | undefined;
  readonly network?: GivenNetwork | undefined;
}

/** What was opened: papers, or a network that came without the papers behind it. */
export type CorpusKind = 'papers' | 'network';

/** All papers that are open, or the network, and where they came from. */
export interface Corpus {
  readonly papers: readonly Paper[];
  /** All records as they were read, before those of one work were merged. */
  readonly records: readonly Paper[];
  readonly files: readonly FileReport[];
  /** In the order of the files; those without such papers are left out. */
  readonly cutLists: readonly CutList[];
  /** All that was read, in the order of reading: the same corpus comes of these again. */
  readonly lists: readonly ReadList[];
  /** Only where there are no papers: all networks of the files, joined. */
  readonly network?: GivenNetwork;
}

export const kindOf = ({ network }: Pick<Corpus, 'network'>): CorpusKind => (network ? 'network' : 'papers');
