import type { AsyncBuffer, Compressors, FileMetaData } from 'hyparquet';
import { library } from './library.ts';
import { columnsByRoles, findColumns, type Columns, type Role } from './columns.ts';
import type { OnShare, Reading } from '../contract.ts';
import type { Row } from './delimited.ts';
import { dialectOf } from './dialects.ts';
import { megabytes } from '../files/inflate.ts';
import type { Member } from '../files/member.ts';
import { openNoticeBook, type NoticeBook } from '../notices/noticeBook.ts';
import { cellText } from './parquetCells.ts';
import { flatColumns, withColumns, type FlatColumn } from './parquetColumns.ts';
import type { NamedReading } from '../readMember.ts';
import { mostRecords } from '../recordLimit.ts';
import type { TableChoice } from './tableChoice.ts';
import { readRecords } from './tableRecords.ts';
import { isUsable } from './usableTable.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** The columns that are used, unpacked; papers take about as much memory again. */
const longestTable = 2_000_000_000;

/** A file of which the list of contents has been read. */
export interface OpenParquet {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly columns: readonly FlatColumn[];
  /** As the groups of rows add up. */
  readonly rows: number;
  /** The same file with nothing but these columns. */
  readonly only: (columns: readonly FlatColumn[]) => FileMetaData;
}

/** Throws when the file is damaged. */
export async function openParquet(bytes: Uint8Array): Promise<OpenParquet> {
  const { parquetMetadataAsync, parquetSchema } = await library(() => import('hyparquet'));
  const file: AsyncBuffer = {
    byteLength: bytes.length,
    // A copy: what Node reads from the disk is a window on something larger.
    slice: (start, end) => new Uint8Array(bytes.subarray(start, end)).buffer,
  };
  const metadata = await parquetMetadataAsync(file);
  const root = parquetSchema(metadata);
  return {
    file,
    metadata,
    columns: flatColumns(root),
    rows: metadata.row_groups.reduce((sum, { num_rows }) => sum + Number(num_rows), 0),
    only: (columns) => withColumns(metadata, root, columns),
  };
}

const chunksOf = ({ row_groups }: FileMetaData) =>
  row_groups.flatMap(({ columns }) => columns.flatMap(({ meta_data }) => meta_data ?? []));

/** Snappy comes with the reader; the others are loaded where a file needs them. */
async function compressorsFor(metadata: FileMetaData): Promise<Compressors | undefined> {
  if (chunksOf(metadata).every(({ codec }) => codec === 'UNCOMPRESSED' || codec === 'SNAPPY')) return undefined;
  const { decompressBrotli, decompressGzip, decompressLz4, decompressLz4Raw, decompressZstd } = await library(
    () => import('hyparquet-compressors'),
  );
  return {
    GZIP: decompressGzip,
    BROTLI: decompressBrotli,
    ZSTD: (input) => decompressZstd(input),
    LZ4: decompressLz4,
    LZ4_RAW: decompressLz4Raw,
  };
}

/** The used columns with their new places, and who they are for. */
interface Used {
  readonly columns: readonly FlatColumn[];
  readonly roles: Columns;
}

/** A table may have hundreds of columns; rows hold the used ones alone. */
function usedColumns(all: readonly FlatColumn[], roles: Columns): Used {
  const indices = [...new Set([...roles.values()].flat())];
  const place = new Map(indices.map((index, at) => [index, at]));
  const moved = [...roles].map(([role, at]): [Role, number[]] => [role, at.map((index) => place.get(index)!)]);
  return { columns: indices.map((index) => all[index]!), roles: new Map(moved) };
}

/** The first rows, or all of them, group by group; a damaged group costs its own rows alone. */
export async function parquetRows(
  { file, only }: OpenParquet,
  columns: readonly FlatColumn[],
  notices: NoticeBook,
  onShare?: OnShare,
  most = Infinity,
): Promise<Row[]> {
  const metadata = only(columns);
  const length = chunksOf(metadata).reduce((sum, chunk) => sum + Number(chunk.total_uncompressed_size), 0);
  if (length > longestTable && most === Infinity) throw new Error(say.tables.columnsUnpack(megabytes(length)));
  const { parquetReadObjects } = await library(() => import('hyparquet'));
  const compressors = await compressorsFor(metadata);
  const rows: Row[] = [];
  let rowStart = 0;
  for (const [at, { num_rows }] of metadata.row_groups.entries()) {
    const rowEnd = rowStart + Math.min(Number(num_rows), most - rowStart);
    if (rowEnd <= rowStart) continue;
    try {
      const records = await parquetReadObjects({ file, metadata, rowStart, rowEnd, compressors });
      for (const [offset, record] of records.entries())
        rows.push({
          cells: columns.map((column) => cellText(record, column)),
          line: rowStart + offset + 1,
          quotes: 'fine',
        });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = say.tables.rowsUnreadable(rowStart + 1, rowEnd, reason);
      notices.error('parquet-rows-unreadable', rowStart + 1, message, say.tables.writeAgain);
    }
    onShare?.((at + 1) / metadata.row_groups.length);
    rowStart = rowEnd;
  }
  return rows;
}

/** The papers of the first rows, or of all. Throws when the file is damaged. */
export async function readParquetPapers(
  member: Member,
  told: TableChoice | undefined,
  onShare?: OnShare,
  most?: number,
): Promise<Reading> {
  const notices = openNoticeBook(member.name);
  const open = await openParquet(member.bytes);
  const names = open.columns.map(({ name }) => name);
  const header = { names, columns: told ? columnsByRoles(told.roles) : findColumns(names), line: 0 };
  const nothing = { papers: [], recordsIn: open.rows, rejected: open.rows };
  // Too many are refused where all files are looked at.
  if (open.rows > mostRecords || !isUsable(header, notices)) return { ...nothing, notices: notices.notices };
  const used = usedColumns(open.columns, header.columns);
  const rows = await parquetRows(open, used.columns, notices, (share) => onShare?.(share * 0.6), most);
  const authors = used.columns[used.roles.get('authors')?.[0] ?? -1];
  const table = {
    file: member.name,
    header: { ...header, names: used.columns.map(({ name }) => name), columns: used.roles },
    rows,
    dialect: dialectOf(names),
    told: { ...(authors?.isList && { authorSeparator: '\n' as const }), ...told },
  };
  const papers = readRecords(table, notices, (share) => onShare?.(0.6 + share * 0.4));
  return { papers, notices: notices.notices, recordsIn: open.rows, rejected: open.rows - papers.length };
}

/** Any Parquet table, nested or flat; the lines of its records are their numbers. */
export async function readParquet(
  member: Member,
  told: TableChoice | undefined,
  onShare?: OnShare,
): Promise<NamedReading> {
  const { name, packing } = member;
  const named = { name, format: 'parquet', encoding: `${packing}parquet` };
  try {
    return { ...named, reading: await readParquetPapers(member, told, onShare) };
  } catch (error) {
    const notices = openNoticeBook(name);
    const reason = error instanceof Error ? error.message : String(error);
    const message = say.tables.parquetUnreadable(name, reason);
    notices.error('parquet-unreadable', 0, message, say.tables.writeAgain);
    return { ...named, reading: { papers: [], notices: notices.notices, recordsIn: 0, rejected: 0 } };
  }
}
