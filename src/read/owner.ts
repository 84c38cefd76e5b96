import { foldAccents } from '../lib/fold.ts';
import type { ProfileOwner } from '../model/corpus.ts';
import type { Paper } from '../model/paper.ts';

const fold = (name: string) =>
  foldAccents(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whose page it is, and the papers of that page whose cut list does not name its owner. */
export function ownerOf(name: string, file: string, papers: readonly Paper[]): ProfileOwner {
  const folded = fold(name);
  const hides = ({ authorsTruncated, slots, provenance }: Paper) =>
    provenance.file === file && authorsTruncated && slots.every(({ raw }) => fold(raw) !== folded);
  const hiddenOn = papers.flatMap((paper, at) => (hides(paper) ? [at] : []));
  return { name, file, hiddenOn };
}
