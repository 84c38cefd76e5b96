import type { CorpusKind } from '../model/corpus.ts';
import type { SessionCounts } from '../session/session.ts';
import type { Parts } from '../session/keptParts.ts';

/** How many times a session was saved; which of two is the later one is told by this, and by no clock. */
export type Revision = number;
/** Milliseconds since 1970, for people to read. */
export type Moment = number;
export type Bytes = number;

/** What the list tells of a session. */
export interface SessionCard {
  readonly id: string;
  readonly name: string;
  readonly revision: Revision;
  readonly savedAt: Moment;
  readonly kind: CorpusKind;
  /** Of its papers. */
  readonly title: string;
  readonly fingerprint: string;
  readonly counts: SessionCounts;
  readonly size: Bytes;
}

/** As it lies in storage. `form` grows when that changes; what was written before is still read. */
export interface SessionRow extends SessionCard {
  readonly form: 1;
  /** The page that saved it last, which so knows its own again when it was not told that it is there. */
  readonly page: string;
  readonly papersSize: Bytes;
  /** The revision of the session that the papers were written with: others are not its own. */
  readonly papersRevision: Revision;
}

export interface StateRow {
  readonly id: string;
  readonly revision: Revision;
  readonly state: string;
  readonly parts: Parts;
}

export interface PapersRow {
  readonly id: string;
  readonly revision: Revision;
  readonly corpus: Uint8Array;
}

/** Why a session cannot be read; it stays where it is. */
export type Fault = 'card' | 'newer-card' | 'no-state' | 'no-papers' | 'mixed' | 'browser';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown): value is string => typeof value === 'string';
const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array;

/** A row of the list, or why it is none. */
export function sessionRowOf(row: unknown): SessionRow | Fault {
  if (!isObject(row)) return 'card';
  if (isCount(row['form']) && row['form'] > 1) return 'newer-card';
  const { counts } = row;
  const isWhole =
    row['form'] === 1 &&
    ['id', 'name', 'title', 'fingerprint', 'page'].map((name) => row[name]).every(isText) &&
    [row['revision'], row['size'], row['papersSize'], row['papersRevision']].every(isCount) &&
    Number.isFinite(row['savedAt']) &&
    (row['kind'] === 'papers' || row['kind'] === 'network') &&
    isObject(counts) &&
    [counts['papers'], counts['authors'], counts['ties']].every(isCount);
  return isWhole ? (row as unknown as SessionRow) : 'card';
}

export function stateRowOf(row: unknown): StateRow | undefined {
  const isWhole =
    isObject(row) &&
    isText(row['state']) &&
    isCount(row['revision']) &&
    isObject(row['parts']) &&
    Object.values(row['parts']).every(isBytes);
  return isWhole ? (row as unknown as StateRow) : undefined;
}

export function papersRowOf(row: unknown): PapersRow | undefined {
  const isWhole = isObject(row) && isBytes(row['corpus']) && isCount(row['revision']);
  return isWhole ? (row as unknown as PapersRow) : undefined;
}
