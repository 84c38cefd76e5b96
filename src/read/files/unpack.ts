import type { FileReport } from '../../model/fileReport.ts';
import type { Notice } from '../../model/notice.ts';
import { isParquet, maybeBinary, maybeSigned } from './binary.ts';
import type { InputFile } from '../contract.ts';
import { gunzip, isGzip } from './gzip.ts';
import { megabytes } from './inflate.ts';
import type { Member } from './member.ts';
import { openNoticeBook, type NoticeBook } from '../notices/noticeBook.ts';
import { quoted } from '../../texts/quoted.ts';
import { isZip, unzipped, zipEntries, type ZipEntry } from './zip.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** What lies in a file: members to be read, and a report for everything that cannot be opened. */
export type Unpacked = Member | FileReport;

/** One archive in all its layers; what is unpacked is read and dropped again one by one, so this bounds the time. */
const longestArchive = 1_000_000_000;
const highestRatio = 200;
const alwaysAllowed = 50_000_000;
/** Archives in archives; deeper ones are made to waste time. */
const deepest = 2;
/** Enough to see what a file in an archive is. */
const glance = 4096;
const sayUnpack = say.files.unpackAside;

interface Way {
  readonly depth: number;
  /** Bytes that may still be unpacked from the whole file. */
  readonly budget: { left: number };
  /** Only so many bytes of each text are wanted. */
  readonly enough: number | undefined;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function refusal(member: Member, format: string, write: (notices: NoticeBook) => void): FileReport {
  const notices = openNoticeBook(member.name);
  write(notices);
  return {
    name: member.name,
    format,
    encoding: `${member.packing}binary`,
    records: { in: 0, accepted: 0, merged: 0, rejected: 0 },
    notices: [...member.notices, ...notices.notices],
  };
}

/** Only texts can be used when their end is missing. */
const needsAll = (head: Uint8Array) => isZip(head) || isGzip(head) || isParquet(head);

function wanted(unpack: (enough?: number) => Uint8Array, enough: number | undefined): Uint8Array {
  const head = unpack(enough);
  return enough !== undefined && needsAll(head) ? unpack() : head;
}

/** Without gzip around it; twice, because some servers pack what was packed already. */
function withoutGzip(member: Member, enough: number | undefined): Member {
  let { bytes, packing } = member;
  for (let layer = 0; layer < 2 && isGzip(bytes); layer++) {
    const packed = bytes;
    bytes = wanted((most) => gunzip(packed, most), enough);
    packing += 'gzip+';
  }
  return { ...member, bytes, packing };
}

/** Written by the system beside the user's files. */
const systemFile = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._[^/]*$|Thumbs\.db$|desktop\.ini$)/i;
const isSystem = ({ name }: ZipEntry) => name.endsWith('/') || systemFile.test(name);

/** Office documents are archives too. */
const isDocument = (entries: readonly ZipEntry[]) =>
  entries.some(({ name }) => name === '[Content_Types].xml' || name === 'mimetype');

const namesOf = (entries: readonly ZipEntry[]) => {
  const shown = entries.slice(0, 5).map(({ name }) => quoted(name));
  return entries.length > 5 ? say.files.andMore(shown.join(', '), entries.length - 5) : shown.join(', ');
};

interface Sorted {
  readonly lists: readonly ZipEntry[];
  /** What was left out, in words. */
  readonly skipped: (file: string) => readonly Notice[];
}

/** What is plainly no list (pictures, papers as PDF) is left out with one word for all of it. */
function sorted(entries: readonly ZipEntry[], archive: string): Sorted {
  const own = entries.filter((entry) => !isSystem(entry));
  const others = own.filter(isOtherThing);
  return {
    lists: own.filter((entry) => !others.includes(entry)),
    skipped: (file) => {
      const notices = openNoticeBook(file);
      const system = entries.filter(isSystem);
      const skip = 'archive-skipped';
      if (system.length > 0) notices.info(skip, 0, say.files.systemSkipped(archive, namesOf(system)));
      if (others.length > 0) {
        notices.warning(skip, 0, say.files.othersSkipped(archive, others.length, namesOf(others)));
      }
      return notices.notices;
    },
  };
}

function isOtherThing(entry: ZipEntry): boolean {
  try {
    const head = unzipped(entry, glance);
    return !needsAll(head) && maybeSigned(head) !== undefined;
  } catch {
    // It is opened again later, and refused with the reason.
    return false;
  }
}

function maybeBomb(member: Member, entries: readonly ZipEntry[], { budget }: Way): string | undefined {
  const length = entries.reduce((sum, entry) => sum + entry.length, 0);
  const ratio = Math.round(length / Math.max(1, member.bytes.length));
  if (length > budget.left) return say.files.bombTotal(megabytes(length), megabytes(longestArchive));
  if (length > alwaysAllowed && ratio > highestRatio) return say.files.bombRatio(megabytes(length), ratio);
  budget.left -= length;
  return undefined;
}

function* fromArchive(archive: Member, entries: readonly ZipEntry[], way: Way): Generator<Unpacked> {
  const { name } = archive;
  const bomb = way.depth >= deepest ? say.files.tooDeep : maybeBomb(archive, entries, way);
  if (bomb) {
    const message = say.files.bomb(name, bomb);
    yield refusal(archive, 'zip', (book) => book.error('archive-too-large', 0, message, sayUnpack));
    return;
  }
  const { lists, skipped } = sorted(entries, name);
  if (lists.length === 0) {
    const message = say.files.noList(name);
    const all = { ...archive, notices: [...archive.notices, ...skipped(name)] };
    yield refusal(all, 'zip', (book) => book.error('archive-empty', 0, message, say.files.needsLists));
    return;
  }
  const total = lists.reduce((sum, { packed }) => sum + packed.length, 1);
  let done = 0;
  for (const [at, entry] of lists.entries()) {
    const inner = `${name}/${entry.name.replaceAll('\\', '/')}`;
    // What is said of the archive stands with its first list.
    const notices = at === 0 ? [...archive.notices, ...skipped(inner)] : [];
    const shareAt = (length: number) => archive.from + (archive.until - archive.from) * (length / total);
    const [from, until] = [shareAt(done), shareAt(done + entry.packed.length)];
    done += entry.packed.length;
    yield* fromEntry(entry, { ...archive, name: inner, notices, packing: `${archive.packing}zip+`, from, until }, way);
  }
}

function* fromEntry(entry: ZipEntry, member: Member, way: Way): Generator<Unpacked> {
  try {
    const bytes = wanted((most) => unzipped(entry, most), way.enough);
    yield* opened({ ...member, bytes }, { ...way, depth: way.depth + 1 });
  } catch (error) {
    yield refusal(member, 'unknown', (book) =>
      book.error(
        'zip-unreadable',
        0,
        say.files.memberUnreadable(member.name, reasonOf(error)),
        say.files.unpackOrDownload,
      ),
    );
  }
}

function unreadable(member: Member, format: string, is: string, error: unknown): FileReport {
  const message = say.files.archiveUnreadable(member.name, is, reasonOf(error));
  return refusal(member, format, (book) => book.error(`${format}-unreadable`, 0, message, say.files.unpackOrDownload));
}

function* opened(packed: Member, way: Way): Generator<Unpacked> {
  let member: Member;
  try {
    member = withoutGzip(packed, way.enough);
  } catch (error) {
    yield unreadable(packed, 'gzip', say.kinds.gzip, error);
    return;
  }
  if (!isZip(member.bytes)) {
    yield member;
    return;
  }
  let entries: ZipEntry[];
  try {
    entries = zipEntries(member.bytes);
  } catch (error) {
    const { format, is } = maybeBinary(member.bytes) ?? { format: 'zip', is: say.kinds.zip };
    yield unreadable(member, format, is, error);
    return;
  }
  if (isDocument(entries)) yield member;
  else yield* fromArchive(member, entries, way);
}

/**
 * The lists in a file one by one, each unpacked when its turn comes. With `enough`, only so many bytes of each text.
 * Archives that are made to fill the memory are refused by what they say of themselves, and stopped when they lie.
 */
export const membersOf = ({ name, bytes, savedOn }: InputFile, enough?: number): Generator<Unpacked> =>
  opened(
    { name, bytes, packing: '', savedOn, notices: [], from: 0, until: 1 },
    { depth: 0, budget: { left: longestArchive }, enough },
  );
