import { signal } from '@preact/signals';
import { pixelsPerInch } from '../../drawing/pages.ts';
import { isAbort } from '../../lib/isAbort.ts';
import { announcement, committedWindow } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { download, fileName } from '../download.ts';
import { spanOfName } from '../saveGraph.ts';
import { carriedNow } from '../session.ts';
import type { PictureDraft } from './draft.ts';
import { pictureWish, ratioOf, timesOnPaper, type PictureFormat, type PictureWish } from './wish.ts';

const words = texts.pictureForm;

/** Share of the picture that is done; undefined while none is being made. */
export const pictureProgress = signal<number | undefined>(undefined);

let making = new AbortController();

export const cancelPicture = (): void => making.abort();

/** Makes the picture that was wished last, and hands it to be saved. @throws Error with a sentence for the user. */
export const savePicture = (wish: PictureWish = pictureWish()): Promise<void> =>
  made(async (isCancelled) => {
    const { draft, blob } = await drawn(wish, wish.format, isCancelled);
    download(blob, fileName(draft.current.title, spanOfName(committedWindow.peek()), wish.format));
  });

/** Puts the picture on the clipboard, as pixels. @throws Error with a sentence for the user. */
export const copyPicture = (wish: PictureWish = pictureWish()): Promise<void> =>
  made(async (isCancelled) => {
    if (typeof ClipboardItem === 'undefined' || !('write' in (navigator.clipboard ?? {}))) {
      throw new Error(words.noClipboard);
    }
    let trouble: unknown;
    const png = drawn(wish, 'png', isCancelled).then(({ blob }) => blob);
    png.catch((error: unknown) => (trouble = error));
    // The picture is promised, not awaited: the browser wants to be asked while it remembers the key that was pressed.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]).catch((error: unknown) => {
      throw trouble ?? new Error(words.refusedClipboard(error instanceof Error ? error.message : String(error)));
    });
    announcement.value = words.copied;
  });

/** One at a time; whoever cancels it is told so, and that is all. */
async function made(job: (isCancelled: AbortSignal) => Promise<void>): Promise<void> {
  if (pictureProgress.peek() !== undefined) return;
  making = new AbortController();
  pictureProgress.value = 0;
  announcement.value = words.drawing;
  try {
    await job(making.signal);
  } catch (error) {
    if (!isAbort(error)) throw error;
    announcement.value = words.cancelled;
  } finally {
    pictureProgress.value = undefined;
  }
}

interface DrawnPicture {
  readonly draft: PictureDraft;
  readonly blob: Blob;
}

/** What pictures are drawn with is needed seldom, so it is fetched when it is. */
async function drawn(wish: PictureWish, format: PictureFormat, isCancelled: AbortSignal): Promise<DrawnPicture> {
  const { draftPicture } = await import('./draft.ts');
  if (format === 'pdf') {
    const { draftPdf } = await import('./pdf.ts');
    return await draftPdf(wish, carriedNow(), isCancelled);
  }
  const draft = await draftPicture(wish);
  if (format === 'svg') {
    const { svgOf } = await import('./svg.ts');
    return { draft, blob: await svgOf(draft, { carried: carriedNow(), times: timesOnPaper(wish) }, isCancelled) };
  }
  const { pngOf } = await import('./png.ts');
  const carried = carriedNow();
  const ratio = ratioOf(wish, draft.composed);
  const blob = await pngOf(draft, ratio, {
    dpi: Math.round((ratio * pixelsPerInch) / timesOnPaper(wish)),
    signal: isCancelled,
    onProgress: (done) => (pictureProgress.value = done),
    ...(carried !== '' && { carried }),
  });
  return { draft, blob };
}
