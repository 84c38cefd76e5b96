import { unzipSync, zipSync } from 'fflate';
import { zipMoment } from '../lib/zipMoment.ts';
import { SessionTrouble } from './trouble.ts';
import { texts } from '../texts/texts.ts';

const say = texts.sessionFaults;

export const manifestName = 'manifest.json';
/** The manifest is the first file of the archive, is not packed, and begins so. */
const firstWords = '{"coterie":"session"';
const fileMark = [0x50, 0x4b, 3, 4];
const endMark = [0x50, 0x4b, 5, 6];
const headLength = 30;
const endLength = 22;

export type Files = Readonly<Record<string, Uint8Array>>;

/** As a zip, in this order; nothing is packed by the archive itself, so that the same files always are the same bytes. */
export const archived = (files: Files): Uint8Array => zipSync({ ...files }, { level: 0, mtime: zipMoment() });

/** Whether bytes begin as a session does, whatever their file is called. */
export function beginsAsSession(head: Uint8Array): boolean {
  const start = textAt(head, headLength, manifestName.length + firstWords.length);
  return hasMark(head, 0, fileMark) && start === manifestName + firstWords;
}

const hasMark = (bytes: Uint8Array, at: number, mark: readonly number[]): boolean =>
  mark.every((byte, place) => bytes[at + place] === byte);

const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

/**
 * The files of an archive.
 *
 * @throws SessionTrouble where it is no session, or damaged.
 */
export function filesIn(bytes: Uint8Array): Files {
  if (!beginsAsSession(bytes)) throw new SessionTrouble(say.noSession);
  if (!hasMark(bytes, bytes.length - endLength, endMark)) throw new SessionTrouble(say.cutOff);
  try {
    return unzipSync(bytes, { filter: isStored });
  } catch (error) {
    throw new SessionTrouble(say.noContents, { cause: error });
  }
}

/** Nothing that says more of itself than it is. */
const isStored = ({
  compression,
  size,
  originalSize,
}: {
  readonly compression: number;
  readonly size: number;
  readonly originalSize: number;
}): boolean => compression === 0 && size === originalSize;

export const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
