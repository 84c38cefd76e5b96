import type { FileReport } from './fileReport.ts';
import type { Paper } from './paper.ts';

/** A claim of the page that a profile text was copied from, and whose page it is. */
export interface ProfileOwner {
  readonly name: string;
  readonly file: string;
  /** Papers (indices) whose author list is cut and does not name the owner. */
  readonly hiddenOn: readonly number[];
}

/** All papers that are open, and where they came from. */
export interface Corpus {
  readonly papers: readonly Paper[];
  readonly files: readonly FileReport[];
  readonly owner: ProfileOwner | undefined;
}
