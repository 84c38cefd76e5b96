import { sheetOf } from '../../drawing/composed.ts';
import type { Sheet } from '../../drawing/sheet.ts';
import type { PictureDraft } from './draft.ts';

/** A drafted picture as shapes and texts. */
export async function sheetOfDraft({ drawn, parts, composed, theme }: PictureDraft): Promise<Sheet> {
  const { width, height } = composed.map;
  // Over nothing, too, dots keep their rims and names their halo, as in pixels: they tell apart what crosses.
  return sheetOf(parts, composed, await drawn.mapLayers({ width, height, theme, background: 'theme' }));
}
