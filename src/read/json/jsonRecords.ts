import { afterBlanks, isBlank, jsonScanner, type JsonFault, type JsonScanner } from './jsonScan.ts';
import { jsonStarts, type JsonStarts } from './jsonStarts.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** Keys that lead from the top to the records, such as `['message', 'items']`. */
export type JsonPath = readonly string[];

/** What is told of a text, in its order. */
export interface JsonSink {
  /** A whole value in the place of a record. */
  onRecord(from: number, to: number): void;
  /** A record that is broken, or cut by the end of the file. */
  onBroken(from: number, fault: JsonFault): void;
  /** Something between the records that does not belong there; no record is lost by it. */
  onOdd(at: number, fault: JsonFault): void;
}

/** Lists of lists of pages; below that a list is a value like others. */
const mostLists = 4;
/** How often a damaged text may be gone over. */
const mostPasses = 20;

interface Walk {
  readonly text: string;
  readonly paths: readonly JsonPath[];
  readonly scanner: JsonScanner;
  readonly starts: JsonStarts;
  readonly sink: JsonSink;
  /** Told with a delay, because the last record of a cut file may have swallowed others. */
  pending: { readonly from: number; readonly to: number } | undefined;
  isDamaged: boolean;
  /** A list or an envelope was still open at the end. */
  isOpen: boolean;
  hasRecords: boolean;
  nextList: number | undefined;
  steps: number;
}

/** How the visit of a value ended. */
interface Visit {
  readonly end: number;
  readonly fault?: JsonFault;
  /** A list of records was found in it. */
  readonly isEnvelope: boolean;
}

const leadsTo = (path: JsonPath, other: JsonPath) => path.every((key, at) => other[at] === key);
const isPlace = ({ paths }: Walk, path: JsonPath) =>
  path.length === 0 || paths.some((other) => other.length === path.length && leadsTo(path, other));
const leadsOn = ({ paths }: Walk, path: JsonPath) =>
  paths.some((other) => other.length > path.length && leadsTo(path, other));

function flush(walk: Walk): void {
  const { pending } = walk;
  if (pending) walk.sink.onRecord(pending.from, pending.to);
  walk.pending = undefined;
}

function found(walk: Walk, from: number, to: number): void {
  flush(walk);
  walk.pending = { from, to };
  walk.hasRecords = true;
  walk.starts.learn(from);
}

function skip(walk: Walk, from: number): Visit {
  const end = walk.scanner.skipValue(from);
  return typeof end === 'number' ? { end, isEnvelope: false } : { end: from, fault: end, isEnvelope: false };
}

/** The value of a field: followed where a path leads to it or through it, else skipped. */
function visitField(walk: Walk, from: number, path: JsonPath, lists: number): Visit {
  const begin = walk.text[from];
  if (begin === '[' && isPlace(walk, path)) return visitList(walk, from, path, lists);
  if (begin !== '{' || !(isPlace(walk, path) || leadsOn(walk, path))) return skip(walk, from);
  const visit = visitObject(walk, from, path, lists);
  return { ...visit, isEnvelope: visit.isEnvelope || isPlace(walk, path) };
}

const fault = ({ text }: Walk, at: number, reason: string): JsonFault => ({ at, reason, isEnd: at >= text.length });

/** An envelope when a path leads through it to records; else, in the place of a record, the record itself. */
function visitObject(walk: Walk, from: number, path: JsonPath, lists: number): Visit {
  const { text, scanner } = walk;
  let isEnvelope = false;
  const end = (at: number, problem?: JsonFault): Visit => {
    if (!problem && !isEnvelope && isPlace(walk, path)) found(walk, from, at);
    return { end: at, isEnvelope, ...(problem && { fault: problem }) };
  };
  if (!leadsOn(walk, path)) {
    const whole = skip(walk, from);
    return end(whole.end, whole.fault);
  }
  for (let at = from + 1; ;) {
    at = afterBlanks(text, at);
    if (text[at] === '}') return end(at + 1);
    const colon = scanner.skipKey(at);
    if (typeof colon !== 'number') return end(at, colon);
    const key = text.slice(at + 1, text.indexOf('"', at + 1));
    const value = visitField(walk, afterBlanks(text, colon), [...path, key], lists);
    isEnvelope ||= value.isEnvelope;
    if (value.fault) return end(value.end, value.fault);
    at = afterBlanks(text, value.end);
    if (text[at] === ',') at++;
    else if (text[at] !== '}') return end(at, fault(walk, at, say.json.commaMissing));
  }
}

/** The first item of the first list behind the fault that stands under the last key of a path, or -1. */
function nextList(walk: Walk, from: number): number {
  // Looked for once, not at each of many faults.
  if (walk.nextList !== undefined && (walk.nextList < 0 || walk.nextList >= from)) return walk.nextList;
  const keys = [...new Set(walk.paths.map((path) => path.at(-1)))].join('|');
  const list = new RegExp(`"(?:${keys})"\\s{0,9}:\\s{0,9}\\[`, 'g');
  list.lastIndex = from;
  walk.nextList = keys !== '' && list.test(walk.text) ? list.lastIndex : -1;
  return walk.nextList;
}

/** Where to go on behind a fault: at the next record, or at the list of records when none was seen yet. */
function nextStart(walk: Walk, from: number): number {
  const list = walk.hasRecords ? -1 : nextList(walk, from);
  return list < 0 ? walk.starts.next(from, walk.text.length) : list;
}

/** Tells the broken record and gives the position where the next one begins. */
function recover(walk: Walk, from: number, problem: JsonFault): number {
  const { text, sink, starts } = walk;
  flush(walk);
  walk.isDamaged = true;
  walk.steps += problem.at - from;
  if (!walk.hasRecords) starts.guess(from);
  const next = walk.steps > text.length * mostPasses ? -1 : nextStart(walk, from + 1);
  const isSwallowed = problem.isEnd && next >= 0;
  sink.onBroken(from, isSwallowed ? fault(walk, next, say.json.bracketMissing) : problem);
  return next < 0 ? text.length : next;
}

/** Behind a fault outside the records: nothing is lost but what stands between them. */
function passOver(walk: Walk, problem: JsonFault): number {
  flush(walk);
  if (!walk.isDamaged && !problem.isEnd) walk.sink.onOdd(problem.at, problem);
  walk.isDamaged ||= !problem.isEnd;
  const next = problem.isEnd ? -1 : walk.starts.next(problem.at, walk.text.length);
  return next < 0 ? walk.text.length : next;
}

/** One value in the place of a record; gives the position after it, or where the next one begins. */
function visitItem(walk: Walk, from: number, path: JsonPath, lists: number): number {
  const { text } = walk;
  const begin = text[from];
  if (begin === '{') {
    const { end, fault: problem, isEnvelope } = visitObject(walk, from, path, lists);
    if (!problem) return end;
    return isEnvelope ? passOver(walk, problem) : recover(walk, from, problem);
  }
  if (begin === '[' && lists < mostLists) return visitList(walk, from, path, lists + 1).end;
  const { end, fault: problem } = skip(walk, from);
  if (problem) return recover(walk, from, problem);
  const behind = afterBlanks(text, end);
  // The name of a field: the brace before it is missing.
  if (text[behind] === ':') return recover(walk, from, fault(walk, behind, say.json.braceMissing));
  found(walk, from, end);
  return end;
}

/** The values one after the other, up to the bracket that ends the list; without one, those of the whole text. */
function visitItems(walk: Walk, from: number, path: JsonPath, lists: number, closing: string): number {
  const { text } = walk;
  for (let at = from; ;) {
    while (text[at] === ',' || isBlank(text.charCodeAt(at))) at++;
    if (at >= text.length) {
      walk.isOpen ||= closing !== '';
      return at;
    }
    if (text[at] === closing) return at + 1;
    if (text[at] === ']' || text[at] === '}') {
      if (!walk.isDamaged) {
        flush(walk);
        walk.sink.onOdd(at, fault(walk, at, say.json.noOpening));
      }
      walk.isDamaged = true;
      at++;
    } else at = visitItem(walk, at, path, lists);
  }
}

const visitList = (walk: Walk, from: number, path: JsonPath, lists: number): Visit => ({
  end: visitItems(walk, from + 1, path, lists, ']'),
  isEnvelope: true,
});

/**
 * In a file that ends too early the last record may have swallowed those behind it: when its own end is missing, they
 * look like a part of it.
 */
function swallowedStart(walk: Walk): number {
  const { pending, isOpen, starts } = walk;
  if (!isOpen || !pending) return -1;
  const next = starts.next(pending.from + 1, pending.to);
  if (next < 0) return -1;
  walk.pending = undefined;
  walk.isDamaged = true;
  walk.isOpen = false;
  walk.sink.onBroken(pending.from, fault(walk, next, say.json.bracketMissing));
  return next;
}

/** The last record may have taken the end of its list for its own, so it is the one to look at. */
function tellCut({ text, sink, isDamaged }: Walk, last: Walk['pending']): void {
  const reason = say.json.endsInList;
  if (last || !isDamaged) sink.onOdd(last?.from ?? text.length, { at: text.length, reason, isEnd: true });
}

/**
 * Finds the records in JSON of any size without reading it as a whole: one object, a list, one object a line, several
 * one after the other, an envelope whose records stand under one of the paths, or a list of such envelopes. A fault
 * costs the record in which it stands; reading goes on where the next one begins. One pass over brackets and texts; only
 * damaged texts are gone over several times, and not without end.
 */
export function findJsonRecords(text: string, paths: readonly JsonPath[], sink: JsonSink): void {
  const scanner = jsonScanner(text);
  const starts = jsonStarts(text, scanner);
  const walk: Walk = {
    text,
    paths,
    scanner,
    starts,
    sink,
    pending: undefined,
    isDamaged: false,
    isOpen: false,
    hasRecords: false,
    nextList: undefined,
    steps: 0,
  };
  let at = 0;
  do {
    visitItems(walk, at, [], 0, '');
    at = swallowedStart(walk);
  } while (at >= 0);
  const last = walk.pending;
  flush(walk);
  if (walk.isOpen) tellCut(walk, last);
}
