import { texts } from '../../texts/texts.ts';

const say = texts.notices;
const mostColumns = 16_384;
const mostRows = 1_048_576;
/** A table is laid out as a whole, so a single cell far out costs as much as all cells up to it. */
const mostCells = 30_000_000;

const tag = /<(?:\w{1,20}:)?(c|row)\s([^<>]*)>/g;
const place = /\br\s{0,9}=\s{0,9}["']([^"']*)["']/g;
const address = /^([A-Z]{0,3})(\d{1,7})$/;

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/**
 * Why the sheet cannot be laid out; undefined when it can. The library believes every address in the file and fills the
 * gaps between them, which a single made-up address turns into all the memory there is.
 */
export function maybeTooWide(sheet: string): string | undefined {
  let [rows, columns] = [0, 0];
  for (const [, kind, attributes] of sheet.matchAll(tag)) {
    const places = [...attributes!.matchAll(place)].map((found) => address.exec(found[1]!));
    if (places.length === 0 && kind === 'c') return say.tables.noAddress;
    for (const found of places) {
      if (!found) return say.tables.badAddress;
      const [row, column] = [Number(found[2]), columnOf(found[1]!)];
      if (row > mostRows || column > mostColumns) return say.tables.farCell(found[0]);
      // A cell without content takes no room.
      if (kind === 'row' || attributes!.endsWith('/')) continue;
      [rows, columns] = [Math.max(rows, row), Math.max(columns, column)];
    }
  }
  return rows * columns > mostCells ? say.tables.wideSheet(rows, columns) : undefined;
}
