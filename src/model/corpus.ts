import type { FileReport } from './fileReport.ts';
import type { GivenNetwork } from './givenNetwork.ts';
import type { Paper } from './paper.ts';

/** A claim of the page that a profile text was copied from, and whose page it is. */
export interface ProfileOwner {
  readonly name: string;
  readonly file: string;
  /** Papers (indices) whose author list is cut and does not name the owner. */
  readonly hiddenOn: readonly number[];
}

/** What was opened: papers, or a network that came without the papers behind it. */
export type CorpusKind = 'papers' | 'network';

/** All papers that are open, or the network, and where they came from. */
export interface Corpus {
  readonly papers: readonly Paper[];
  /** All records as they were read, before those of one work were merged. */
  readonly records: readonly Paper[];
  readonly files: readonly FileReport[];
  readonly owner: ProfileOwner | undefined;
  /** Only where there are no papers: all networks of the files, joined. */
  readonly network?: GivenNetwork;
}

export const kindOf = ({ network }: Pick<Corpus, 'network'>): CorpusKind => (network ? 'network' : 'papers');
