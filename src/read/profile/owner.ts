import { foldedWords } from '../../lib/fold.ts';
import type { ProfileOwner } from '../../model/corpus.ts';
import type { Paper } from '../../model/paper.ts';

/** Whose page it is, and the papers of that page, among all that are open, whose cut list does not name its owner. */
export function ownerOf(
  name: string,
  file: string,
  papers: readonly Paper[],
  ofPage: readonly Paper[] = papers,
): ProfileOwner {
  const folded = foldedWords(name);
  // A paper keeps its provenance when another record is merged into it.
  const places = new Set(ofPage.map(({ provenance }) => provenance));
  const hides = ({ authorsTruncated, slots, provenance }: Paper) =>
    places.has(provenance) && authorsTruncated && slots.every(({ raw }) => foldedWords(raw) !== folded);
  const hiddenOn = papers.flatMap((paper, at) => (hides(paper) ? [at] : []));
  return { name, file, hiddenOn };
}
