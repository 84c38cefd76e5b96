import type { MeasureText, Sheet, Words } from '../../drawing/sheet.ts';

/** TrueType files of the letters that are put into the document. */
export interface PdfFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  /** Draws a line that the fonts have no letters for; absent where nothing can be drawn. */
  readonly paint?: PaintWords;
}

/** A line of text as a PNG, `pixels` of it per CSS pixel, and the box that it fills around the place of the text. */
export type PaintWords = (words: Words, pixels: number) => Promise<PaintedWords | undefined>;

export interface PaintedWords {
  readonly png: Uint8Array;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PdfOptions {
  readonly fonts: PdfFonts;
  /** The day on which it is made, such as `2026-11-27`: there is no other clock. */
  readonly created: string;
  /** Such as `Coterie 0.1.0`. */
  readonly generator: string;
  readonly keywords?: readonly string[];
  /** Settings that travel with the picture, kept as an attached file. */
  readonly carried?: string;
  /** Paper in millimetres, in which the sheet is fitted; absent: as large as the sheet. */
  readonly page?: { readonly width: number; readonly height: number };
}

export interface PdfFile {
  readonly bytes: Uint8Array;
  /** Lines with characters that the fonts have no letters for and that could not be drawn: written with a substitute. */
  readonly replaced: readonly string[];
}

/** A sheet as a PDF with texts and shapes. Same sheet and options, same bytes. */
export function pdfOf(sheet: Sheet, options: PdfOptions): Promise<PdfFile> {
  return Promise.reject(new Error(`“${sheet.title}” cannot be written as PDF yet (${options.generator}).`));
}

/** How wide lines will be in the document. */
export function pdfMeasure(_fonts: PdfFonts): MeasureText {
  return (text, size) => text.length * size * 0.5;
}
