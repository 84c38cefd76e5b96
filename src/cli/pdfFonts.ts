import bold from 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf?inline';
import regular from 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf?inline';
import type { PdfFonts } from '../export/pdf/pdf.ts';

/** The letters of PDFs, from inside the command itself. */
export const pdfFonts = (): PdfFonts => ({ regular: bytesOf(regular), bold: bytesOf(bold) });

const bytesOf = (address: string): Uint8Array =>
  new Uint8Array(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
