import boldUrl from 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf?url';
import regularUrl from 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf?url';
import { texts } from '../texts/texts.ts';
import type { PdfLetterFiles } from './pdfProtocol.ts';

/** The letters of PDFs, fetched when the first one is written. */
export async function fetchPdfFonts(): Promise<PdfLetterFiles> {
  const [regular, bold] = await Promise.all([regularUrl, boldUrl].map(fetched));
  return { regular: regular!, bold: bold! };
}

async function fetched(url: string): Promise<Uint8Array> {
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok) throw new Error(texts.pictureForm.noFont);
  return new Uint8Array(await response.arrayBuffer());
}
