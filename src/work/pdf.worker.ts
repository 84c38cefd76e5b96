import type { Mark } from '../drawing/sheet.ts';
import { pdfOf } from '../export/pdf/pdf.ts';
import { paintWords } from './paintWords.ts';
import type { BareSheet, FromPdfWriter, PdfLetterFiles, PdfWish, ToPdfWriter } from './pdfProtocol.ts';
import { started } from './started.ts';

/** The worker's whole life: gather the marks of one sheet, write them down, and be terminated. */
const host = globalThis as unknown as DedicatedWorkerGlobalScope;
const send = (message: FromPdfWriter, transfer: Transferable[] = []) => host.postMessage(message, transfer);

let sheet: BareSheet | undefined;
let marks: Mark[][] = [];

host.addEventListener('message', ({ data }: MessageEvent<ToPdfWriter>) => {
  if (data.type === 'sheet') {
    sheet = data.sheet;
    marks = sheet.layers.map(() => []);
  } else if (data.type === 'marks') for (const mark of data.marks) marks[data.layer]!.push(mark);
  else if (sheet) void write(sheet, data.fonts, data.options);
});
host.postMessage(started);

async function write({ layers, ...bare }: BareSheet, letters: PdfLetterFiles, options: PdfWish): Promise<void> {
  try {
    const whole = { ...bare, layers: layers.map((layer, at) => Object.assign(layer, { marks: marks[at]! })) };
    const fonts = { ...letters, paint: paintWords(bare.font) };
    const file = await pdfOf(whole, { ...options, fonts });
    send({ type: 'written', file }, [file.bytes.buffer]);
  } catch (error) {
    send({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
