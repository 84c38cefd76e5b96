import { svgChunks, type SvgExtras } from '../../export/svg.ts';
import { nextTask } from '../../lib/nextTask.ts';
import type { Milliseconds } from '../../model/units.ts';
import type { PictureDraft } from './draft.ts';
import { sheetOfDraft } from './sheet.ts';

/** Of writing, after which the page may go on. */
const slice: Milliseconds = 8;

/** A drafted picture as a file of vectors. */
export async function svgOf(draft: PictureDraft, extras: SvgExtras, signal: AbortSignal): Promise<Blob> {
  const sheet = await sheetOfDraft(draft, signal);
  const pieces: Blob[] = [];
  let until = performance.now() + slice;
  for (const chunk of svgChunks(sheet, extras)) {
    pieces.push(new Blob([chunk]));
    if (performance.now() < until) continue;
    await nextTask();
    signal.throwIfAborted();
    until = performance.now() + slice;
  }
  return new Blob(pieces, { type: 'image/svg+xml' });
}
