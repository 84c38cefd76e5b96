import { signal } from '@preact/signals';
import { isAbort } from '../../lib/isAbort.ts';
import { announcement, playSpeed } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { download, fileName } from '../download.ts';
import { spanOfName } from '../saveGraph.ts';
import type { FilmDraft } from './draft.ts';
import { filmSpeed } from './speed.ts';
import { filmWish, type FilmWish } from './wish.ts';

const words = texts.film;

/** How many frames there are, and how many are done; undefined while no film is made. */
export const filmProgress = signal<{ readonly done: number; readonly of: number } | undefined>(undefined);

let making = new AbortController();

export const cancelFilm = (): void => making.abort();

/** Makes the film that was wished last, and hands it to be saved. @throws Error with a sentence for the user. */
export async function saveFilm(wish: FilmWish = filmWish()): Promise<void> {
  if (filmProgress.peek()) return;
  const { signal: stop } = (making = new AbortController());
  filmProgress.value = { done: 0, of: 0 };
  announcement.value = words.drawing;
  try {
    // What films are made with is needed seldom, so it is fetched when it is.
    const { draftFilm } = await import('./draft.ts');
    const draft = await draftFilm(wish);
    const film = wish.format === 'frames' ? await framesOf(draft, stop) : await videoOf(draft, wish.format, stop);
    stop.throwIfAborted();
    const { windows, current } = draft;
    const span = spanOfName({ ...windows[0]!, to: windows.at(-1)!.to });
    download(film, fileName(current.title, span, wish.format === 'frames' ? 'frames.zip' : wish.format));
  } catch (error) {
    if (!isAbort(error)) throw error;
    announcement.value = words.cancelled;
  } finally {
    filmProgress.value = undefined;
  }
}

/** Draws every frame, and gives each to be kept. */
async function eachFrame(draft: FilmDraft, stop: AbortSignal, keep: Keep): Promise<void> {
  const { openFrames } = await import('./frames.ts');
  const frames = await openFrames(draft);
  const of = draft.windows.length;
  try {
    for (let done = 0; done < of; done++) {
      filmProgress.value = { done, of };
      stop.throwIfAborted();
      await frames.draw(done);
      stop.throwIfAborted();
      await keep(frames.canvas, done);
    }
    filmProgress.value = { done: of, of };
  } finally {
    frames.close();
  }
}

type Keep = (canvas: HTMLCanvasElement, frame: number) => Promise<void>;

async function framesOf(draft: FilmDraft, stop: AbortSignal): Promise<Blob> {
  const [{ Archive }, { frameName, frameTable }] = await Promise.all([
    import('../../export/film/archive.ts'),
    import('../../export/film/frameTable.ts'),
  ]);
  const { windows, about } = draft;
  const archive = new Archive();
  archive.addText('about.txt', `${about.join('\n')}\n`);
  archive.addText('frames.csv', frameTable(windows));
  await eachFrame(draft, stop, async (canvas, frame) => {
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!png) throw new Error(texts.pictureForm.noMemory);
    archive.addPacked(frameName(frame), new Uint8Array(await png.arrayBuffer()));
  });
  return archive.finish();
}

async function videoOf(draft: FilmDraft, kind: 'mp4' | 'webm', stop: AbortSignal): Promise<Blob> {
  const { codecFor, openVideo } = await import('../../export/film/video.ts');
  const codec = await codecFor(kind, draft);
  if (!codec) throw new Error(words.cannotEncode(kind));
  const { framesPerSecond, framesPerWindow } = filmSpeed(playSpeed.peek());
  const { about, current } = draft;
  let video: Awaited<ReturnType<typeof openVideo>> | undefined;
  const stopping = () => void video?.cancel();
  stop.addEventListener('abort', stopping);
  try {
    await eachFrame(draft, stop, async (canvas) => {
      video ??= await openVideo(canvas, {
        kind,
        codec,
        title: current.title,
        comment: about.slice(1).join('\n'),
        framesPerSecond,
      });
      await video.add(framesPerWindow);
    });
    return await video!.finish();
  } catch (error) {
    await video?.cancel();
    stop.throwIfAborted();
    throw error;
  } finally {
    stop.removeEventListener('abort', stopping);
  }
}
