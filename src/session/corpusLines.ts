import { Gzip, strToU8 } from 'fflate';
import { joinedBytes } from '../lib/joinedBytes.ts';
import type { Steps } from '../lib/steps.ts';
import type { ReadList } from '../model/corpus.ts';
import type { FileExtras, GivenLoop, GivenNetwork, GivenNode, GivenTie } from '../model/givenNetwork.ts';
import type { Notice } from '../model/notice.ts';
import type { Paper } from '../model/paper.ts';
import { isFileExtras, isLoop, isNode, isNotice, isOwner, isPaper, isReport, isTie } from './corpusShapes.ts';
import { isObject, maybe, type Shape } from './shape.ts';
import { SessionTrouble } from './trouble.ts';
import { unpackedPieces } from './unpacked.ts';
import { texts } from '../texts/texts.ts';

const say = texts.sessionFaults;

/*
 * A corpus in lines of JSON: each list of papers, or network, by its report; then a line for each notice, paper, node,
 * tie and loop of it; at the end, how many lines there are. An object with one member, which says what it is.
 */

/** Two thousand million bytes: about a million papers with their abstracts. */
const mostBytes = 2_000_000_000;
/** Letters of the lines that are packed at once: a few hundredths of a second. */
const lettersAtOnce = 500_000;
const level = 4;

function* linesOf(lists: readonly ReadList[]): Generator<string> {
  for (const { report, papers, owner, network } of lists) {
    const { notices, ...facts } = report;
    yield JSON.stringify({ list: { ...facts, ...(owner && { owner }), ...(network && { isNetwork: true }) } });
    for (const notice of notices) yield JSON.stringify({ notice });
    for (const paper of papers) yield JSON.stringify({ paper });
    if (network) yield* linesOfNetwork(network);
  }
}

function* linesOfNetwork({ nodes, ties, loops, extras }: GivenNetwork): Generator<string> {
  if (extras) yield JSON.stringify({ extras });
  for (const node of nodes) yield JSON.stringify({ node });
  for (const tie of ties) yield JSON.stringify({ tie });
  for (const loop of loops ?? []) yield JSON.stringify({ loop });
}

const sizeOf = ({ report, papers, network }: ReadList): number =>
  1 + report.notices.length + papers.length + (network ? network.nodes.length + network.ties.length : 0);

/** All lists as packed lines. The same lists are the same bytes. */
export function* corpusSteps(lists: readonly ReadList[]): Steps<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const gzip = new Gzip({ level, mtime: 0 }, (piece) => pieces.push(piece));
  const all = lists.reduce((sum, list) => sum + sizeOf(list), 1);
  let [lines, block, letters]: [number, string[], number] = [0, [], 0];
  for (const line of linesOf(lists)) {
    lines++;
    letters += block.push(line) && line.length;
    if (letters < lettersAtOnce) continue;
    gzip.push(strToU8(`${block.join('\n')}\n`));
    [block, letters] = [[], 0];
    yield Math.min(1, lines / all);
  }
  gzip.push(strToU8(`${[...block, JSON.stringify({ end: lines })].join('\n')}\n`), true);
  return joinedBytes(pieces);
}

/** A list while it is read. */
interface OpenList {
  readonly facts: Omit<ReadList['report'], 'notices'> & {
    readonly owner?: ReadList['owner'];
    readonly isNetwork?: boolean;
  };
  readonly notices: Notice[];
  readonly papers: Paper[];
  readonly nodes: GivenNode[];
  readonly ties: GivenTie[];
  readonly loops: GivenLoop[];
  extras?: FileExtras;
}

/**
 * The lists that were packed.
 *
 * @throws SessionTrouble with the line that is not what it must be.
 */
export function* listsSteps(packed: Uint8Array): Steps<ReadList[]> {
  const lists: OpenList[] = [];
  let [number, end]: [number, number | undefined] = [0, undefined];
  for (const { lines, share } of linesIn(packed)) {
    for (const line of lines) {
      if (end !== undefined) throw new SessionTrouble(say.behindEnd);
      end = take(lists, line, ++number);
    }
    yield share;
  }
  if (end === undefined || end !== number - 1) throw new SessionTrouble(say.noEnd);
  return lists.map(closed);
}

function* linesIn(packed: Uint8Array): Generator<{ readonly lines: string[]; readonly share: number }> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for (const { bytes, share } of unpackedPieces(packed, mostBytes, say.parts.papers)) {
    const lines = (rest + decodedBy(decoder, bytes)).split('\n');
    rest = lines.pop()!;
    yield { lines, share };
  }
  if (rest !== '') throw new SessionTrouble(say.noEnd);
}

function decodedBy(decoder: TextDecoder, piece: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: true });
  } catch (error) {
    throw new SessionTrouble(say.noText, { cause: error });
  }
}

/** Takes a line in; returns how many there were before it where it is the last. */
function take(lists: OpenList[], line: string, number: number): number | undefined {
  const [kind, value] = memberOf(line, number);
  if (kind === 'end' && Number.isSafeInteger(value)) return value as number;
  if (kind === 'list' && isList(value)) {
    lists.push({ facts: value as OpenList['facts'], notices: [], papers: [], nodes: [], ties: [], loops: [] });
    return undefined;
  }
  const list = lists.at(-1);
  const holder = Object.hasOwn(takers, kind) ? takers[kind as keyof typeof takers] : undefined;
  if (!list || !holder?.shape(value)) throw misfit(number);
  holder.take(list, value);
  return undefined;
}

const isList: Shape = (value) =>
  isReport(value) &&
  isObject(value) &&
  maybe(isOwner)(value['owner']) &&
  maybe((is) => is === true)(value['isNetwork']);

interface Taker {
  readonly shape: Shape;
  readonly take: (list: OpenList, value: unknown) => void;
}

const takers: Readonly<Record<'notice' | 'paper' | 'node' | 'tie' | 'loop' | 'extras', Taker>> = {
  notice: { shape: isNotice, take: ({ notices }, value) => notices.push(value as Notice) },
  // What has no date says so: JSON does not.
  paper: { shape: isPaper, take: ({ papers }, value) => papers.push(dated(value as Paper)) },
  node: { shape: isNode, take: ({ nodes }, value) => nodes.push(value as GivenNode) },
  tie: { shape: isTie, take: ({ ties }, value) => ties.push(dated(value as GivenTie)) },
  loop: { shape: isLoop, take: ({ loops }, value) => loops.push(value as GivenLoop) },
  extras: { shape: isFileExtras, take: (list, value) => (list.extras = value as FileExtras) },
};

const dated = <Item extends Paper | GivenTie>(item: Item): Item =>
  'date' in item ? item : { ...(item as Item), date: undefined };

const misfit = (number: number) => new SessionTrouble(say.badLine(number));

function memberOf(line: string, number: number): readonly [kind: string, value: unknown] {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw misfit(number);
  }
  const [member, ...more] = isObject(value) ? Object.entries(value) : [];
  if (!member || more.length > 0) throw misfit(number);
  return member;
}

function closed({ facts, notices, papers, nodes, ties, loops, extras }: OpenList): ReadList {
  const { owner, isNetwork, ...report } = facts;
  const list = { papers, report: { ...report, notices }, ...(owner && { owner }) };
  if (!isNetwork) return list;
  const isThere = (...ends: number[]) => ends.every((node) => node < nodes.length);
  const areThere =
    ties.every(({ source, target }) => isThere(source, target) && source !== target) &&
    loops.every(({ node }) => isThere(node));
  if (!areThere) throw new SessionTrouble(say.looseTie(report.name));
  const network = { nodes, ties, ...(loops.length > 0 && { loops }), ...(extras && { extras }) };
  return { ...list, network };
}
