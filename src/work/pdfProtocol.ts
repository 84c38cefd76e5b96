import type { Layer, Mark, Sheet } from '../drawing/sheet.ts';
import type { PdfFile, PdfFonts, PdfOptions } from '../export/pdf/pdf.ts';

/** A sheet without its marks, which follow layer by layer, in portions. */
export interface BareSheet extends Omit<Sheet, 'layers'> {
  readonly layers: readonly Omit<Layer, 'marks'>[];
}

export type ToPdfWriter =
  | { readonly type: 'sheet'; readonly sheet: BareSheet }
  | { readonly type: 'marks'; readonly layer: number; readonly marks: readonly Mark[] }
  | { readonly type: 'write'; readonly fonts: PdfLetterFiles; readonly options: PdfWish };

export type PdfWish = Omit<PdfOptions, 'fonts'>;

export type PdfLetterFiles = Omit<PdfFonts, 'paint'>;

export type FromPdfWriter =
  | { readonly type: 'written'; readonly file: PdfFile }
  | { readonly type: 'failed'; readonly message: string };
