import type { SizeMark } from '../drawing/mapLegend.ts';
import { recordSizes, sizesOf } from '../drawing/sizeMarks.ts';
import { drawnNodes, measured, sizeBy } from '../state/state.ts';
import type { Opened } from '../work/protocol.ts';
import { isWholeMeasure, measureText } from './measureWords.ts';

/** A small, a middle and the largest value; fewer where they are the same. Empty while they are worked out. */
export function sizeMarks({ columns }: Opened): SizeMark[] {
  const areTopics = drawnNodes.value === 'topics';
  const by = areTopics ? 'window' : sizeBy.value;
  if (by === 'window') return recordSizes(columns, areTopics);
  const quantiles = measured.value[by]?.quantiles;
  const largest = quantiles?.at(-1) ?? 0;
  if (!quantiles || largest === 0) return [];
  const quarter = isWholeMeasure(by) ? Math.max(1, Math.round(largest / 4)) : largest / 4;
  return sizesOf(
    [quantiles[0]!, quarter, largest],
    (value) => measureText(by, value),
    (value) => value / largest,
  );
}
