import { strFromU8, strToU8, zipSync } from 'fflate';
import { isoDay } from '../../lib/calendar.ts';
import { megabytes } from '../files/inflate.ts';
import { library } from './library.ts';
import { maybeTooWide } from './sheetBounds.ts';
import { unzipped, zipEntries, type ZipEntry } from '../files/zip.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** A sheet as text: cells that are empty or missing are ''. The first row is row 1, empty or not. */
export interface SheetCells {
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
}

/** The whole of a workbook lies in memory several times while it is read. */
const longestWorkbook = 400_000_000;
/** Sheets shrink more than other texts, but not without end. */
const highestRatio = 300;
const alwaysAllowed = 50_000_000;
/** Excel allows 32,767 letters in a cell. */
const longestCell = 100_000;
const dayInMilliseconds = 86_400_000;

const isNeeded = ({ name }: ZipEntry) =>
  /\.(?:xml|xml\.rels)$/i.test(name) &&
  !/^(?:docProps|customXml)\/|\/(?:theme|drawings|charts|media|pivot\w+)\//i.test(name);

function cellText(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, longestCell);
  if (value instanceof Date) return isoDay(Math.floor(value.getTime() / dayInMilliseconds));
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** A sheet that ends after a whole row. */
function headOfSheet(sheet: string, enough: number): string {
  if (sheet.length <= enough) return sheet;
  const [, prefix = ''] = /<(\w{1,20}:)?sheetData/.exec(sheet) ?? [];
  const row = `</${prefix}row>`;
  const last = sheet.lastIndexOf(row, enough);
  return last < 0 ? sheet : `${sheet.slice(0, last)}${row}</${prefix}sheetData></${prefix}worksheet>`;
}

/**
 * The parts of the workbook that are needed, in an archive without compression: the library would unpack large ones in
 * workers made from strings, which a strict page forbids, and knows no limit.
 */
function unpackedWorkbook(bytes: Uint8Array, enough: number): ArrayBuffer {
  const entries = zipEntries(bytes).filter(isNeeded);
  const length = entries.reduce((sum, entry) => sum + entry.length, 0);
  const isBomb = length > alwaysAllowed && length > bytes.length * highestRatio;
  if (length > longestWorkbook || isBomb) throw new Error(say.tables.unpacksTo(megabytes(length)));
  const files: Record<string, Uint8Array> = {};
  for (const entry of entries) {
    const content = unzipped(entry);
    if (/worksheets\//i.test(entry.name)) {
      const sheet = headOfSheet(strFromU8(content), enough);
      const wide = maybeTooWide(sheet);
      if (wide) throw new Error(wide);
      files[entry.name] = sheet.length < content.length && enough < Infinity ? strToU8(sheet) : content;
    } else files[entry.name] = content;
  }
  return zipSync(files, { level: 0 }).buffer;
}

/** All sheets of a workbook, or the first `enough` letters of their XML. Throws with a sentence. */
export async function xlsxCells(bytes: Uint8Array, enough = Infinity): Promise<SheetCells[]> {
  const workbook = unpackedWorkbook(bytes, enough);
  const { default: readXlsxFile } = await library(() => import('read-excel-file/universal'));
  const sheets = await readXlsxFile(workbook);
  return sheets.map(({ sheet, data }) => ({ sheet, rows: data.map((row) => row.map(cellText)) }));
}
