import { sheetOf } from '../../drawing/composed.ts';
import type { Sheet } from '../../drawing/sheet.ts';
import type { PictureDraft } from './draft.ts';

/** A drafted picture as shapes and texts. */
export async function sheetOfDraft(
  { drawn, parts, composed, theme }: PictureDraft,
  signal: AbortSignal,
): Promise<Sheet> {
  const { width, height } = composed.map;
  const layers = await drawn.mapLayers({ width, height, theme, signal });
  return sheetOf(parts, composed, layers);
}
