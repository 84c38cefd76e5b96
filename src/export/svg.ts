import type { Sheet } from '../drawing/sheet.ts';

export interface SvgExtras {
  /** A text that says from what the picture was made, for whoever opens it again. */
  readonly carried?: string | undefined;
}

/** A sheet as a file of vectors, in pieces. */
export function* svgChunks(sheet: Sheet, { carried }: SvgExtras = {}): Generator<string, void, undefined> {
  yield `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.width}" height="${sheet.height}">${carried ?? ''}</svg>\n`;
}
