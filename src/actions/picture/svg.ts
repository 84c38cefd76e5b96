import { svgChunks } from '../../export/svg.ts';
import type { PictureDraft } from './draft.ts';
import { sheetOfDraft } from './sheet.ts';

/** A drafted picture as a file of vectors. */
export async function svgOf(draft: PictureDraft, carried: string): Promise<Blob> {
  const sheet = await sheetOfDraft(draft);
  return new Blob([...svgChunks(sheet, carried === '' ? {} : { carried })], { type: 'image/svg+xml' });
}
