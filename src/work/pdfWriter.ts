import type { Layer, Mark, Sheet } from '../drawing/sheet.ts';
import type { PdfFile } from '../export/pdf/pdf.ts';
import { nextTask } from '../lib/nextTask.ts';
import type { FromPdfWriter, PdfLetterFiles, PdfWish, ToPdfWriter } from './pdfProtocol.ts';
import { startWorker } from './workers.ts';
import { texts } from '../texts/texts.ts';

const say = texts.work;

/**
 * A sheet as a PDF, written in a worker of its own; marks are drawn and sent in portions, so that the page goes on.
 *
 * @throws an AbortError when stopped by the signal; an Error when the worker breaks.
 */
export async function writePdf(
  sheet: Sheet,
  fonts: PdfLetterFiles,
  options: PdfWish,
  signal: AbortSignal,
): Promise<PdfFile> {
  const worker = await startWorker('pdf', signal);
  const post = (message: ToPdfWriter) => worker.postMessage(message);
  const ended = new AbortController();
  const file = new Promise<PdfFile>((resolve, reject) => {
    const until = { signal: ended.signal };
    const broke = ({ message }: Partial<ErrorEvent>) => reject(new Error(message || say.pdfStopped));
    signal.addEventListener('abort', () => reject(new DOMException('Cancelled.', 'AbortError')), until);
    worker.addEventListener('error', broke, until);
    worker.addEventListener('messageerror', broke, until);
    const receive = ({ data }: MessageEvent<FromPdfWriter>) =>
      data.type === 'written' ? resolve(data.file) : broke(data);
    worker.addEventListener('message', receive, until);
  });
  try {
    const { layers, ...bare } = sheet;
    post({ type: 'sheet', sheet: { ...bare, layers: layers.map(bareLayer) } });
    await Promise.race([file, sendMarks(layers, post, signal)]);
    post({ type: 'write', fonts, options });
    return await file;
  } finally {
    ended.abort();
    worker.terminate();
  }
}

const bareLayer = ({ name, clip }: Layer) => ({ name, ...(clip && { clip }) });

const portion = 2000;

async function sendMarks(layers: readonly Layer[], post: (message: ToPdfWriter) => void, signal: AbortSignal) {
  for (const [layer, { marks }] of layers.entries()) {
    let some: Mark[] = [];
    for (const mark of marks) {
      some.push(mark);
      if (some.length < portion) continue;
      post({ type: 'marks', layer, marks: some });
      some = [];
      await nextTask();
      if (signal.aborted) return;
    }
    post({ type: 'marks', layer, marks: some });
  }
}
