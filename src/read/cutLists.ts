import type { CutList, ReadList } from '../model/corpus.ts';
import type { Paper } from '../model/paper.ts';

/**
 * The papers of each file whose author list is cut or missing, among all that are open. A record that was merged into
 * another still belongs to its file: what hides an author there is that the paper still does not have all of them.
 */
export function cutListsOf(readings: readonly ReadList[], papers: readonly Paper[]): CutList[] {
  const fileOf = new Map(readings.flatMap((reading, file) => reading.papers.map((paper) => [paper.provenance, file])));
  const cutOn = readings.map((): number[] => []);
  papers.forEach(({ slots, authorsTruncated, provenance, mergedFrom = [] }, paper) => {
    if (!authorsTruncated && slots.length > 0) return;
    const places = [provenance, ...mergedFrom.map((record) => record.provenance)];
    for (const file of new Set(places.map((place) => fileOf.get(place)))) {
      if (file !== undefined) cutOn[file]!.push(paper);
    }
  });
  return readings.flatMap(({ report, owner }, file) =>
    cutOn[file]!.length === 0 ? [] : [{ file: report.name, ...(owner && { owner }), cutOn: cutOn[file]! }],
  );
}
