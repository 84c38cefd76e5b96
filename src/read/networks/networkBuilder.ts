import type { Extras, FileExtras, GivenLoop, GivenNetwork, GivenNode, GivenTie } from '../../model/givenNetwork.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import { collapseBlanks } from '../../lib/blanks.ts';
import { cappedBook, type CappedBook } from '../notices/cappedBook.ts';
import type { Reading } from '../contract.ts';
import { isNumber, numberOf } from './networkNumbers.ts';
import { openNoticeBook, type NoticeBook } from '../notices/noticeBook.ts';
import { quoted } from '../../texts/quoted.ts';
import { datePicker } from './tieDatePicker.ts';
import type { TieTimes } from './tieDates.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** A node as a file has it, all still text. */
export interface FoundNode {
  readonly id: string;
  readonly label?: string;
  readonly x?: string;
  readonly y?: string;
  readonly cluster?: string;
  readonly line: number;
  readonly extras?: Extras;
}

/** A tie as a file has it; its ends are ids. */
export interface FoundTie {
  readonly source: string;
  readonly target: string;
  readonly weight?: string;
  readonly times?: TieTimes;
  /** The date, or that there is none, where a file tells it beyond doubt; else it is read from `times`. */
  readonly dated?: { readonly date: PartialDate | undefined };
  readonly line: number;
  readonly extras?: Extras;
}

/**
 * What becomes of a node that no record but a tie names: `expected` where the format lists no nodes, `added` with a
 * word about it, `rejected` together with the tie.
 */
export type BareNodes = 'expected' | 'added' | 'rejected';

/** Collects the nodes and ties of one file, in any order, and sorts out what cannot be shown. */
export interface NetworkBuilder {
  readonly notices: NoticeBook;
  node(node: FoundNode): void;
  tie(tie: FoundTie): void;
  /** A record that is neither a node nor a tie that can be read. */
  reject(code: string, line: number, message: string, hint?: string): void;
  /** So many records were left out, and a notice about each is written already. */
  countLost(count: number): void;
  /** The file gives its ties a direction. */
  setDirected(): void;
  /** What the file says beside its nodes and ties. */
  keep(extras: FileExtras): void;
  finish(): Reading;
}

const longestLabel = 1000;
/** No layout is that wide; such a number is no position. */
const farthest = 1e9;
/** Weights beyond these say nothing, and their sums and quotients might leave the finite numbers. */
const [lightest, heaviest] = [1e-15, 1e15];
const mend = say.networks.mend;

const isPlace = (text: string | undefined) => isNumber(text) && Math.abs(numberOf(text)) <= farthest;
const isFilled = (text: string | undefined) => text !== undefined && text.trim() !== '';

function placeOf({ id, x, y, line }: FoundNode, notices: NoticeBook): Pick<GivenNode, 'x' | 'y'> {
  if (isPlace(x) && isPlace(y)) return { x: numberOf(x!), y: numberOf(y!) };
  if (isFilled(x) || isFilled(y)) {
    const place = quoted([x, y].filter(isFilled).join(', '));
    const message = say.networks.position(place, id);
    notices.warning('node-position', line, message);
  }
  return {};
}

function labelOf({ label = '', line }: FoundNode, id: string, notices: NoticeBook): string {
  const whole = collapseBlanks(label) || id;
  if (whole.length <= longestLabel) return whole;
  const message = say.networks.longLabel(whole);
  notices.warning('field-too-long', line, message, say.networks.quoteMissing);
  return whole.slice(0, longestLabel);
}

function nodeOf(found: FoundNode, id: string, notices: NoticeBook): GivenNode {
  const cluster = collapseBlanks(found.cluster ?? '').slice(0, longestLabel);
  return {
    id,
    label: labelOf(found, id, notices),
    ...placeOf(found, notices),
    ...(cluster && { cluster }),
    line: found.line,
    ...(found.extras && { extras: found.extras }),
  };
}

const plainId = /^[\w.:-]*$/;
const idOf = (text: string) => (plainId.test(text) ? text : collapseBlanks(text));

type Ends = Pick<FoundTie, 'source' | 'target'>;
const nameOf = ({ source, target }: Ends) => say.networks.tie(source, target);

/** The weight, or undefined when it is none. */
function maybeWeight(text: string | undefined): number | undefined {
  if (!isFilled(text)) return 1;
  const weight = numberOf(text!);
  return weight > 0 ? weight : undefined;
}

/** The weight within what can be added up; a word about one that is not. */
function bounded(weight: number, ends: Ends, line: number, notices: NoticeBook): number {
  const near = Math.min(heaviest, Math.max(lightest, weight));
  if (near !== weight) {
    const message = say.networks.weightBounded(nameOf(ends), weight, near);
    notices.warning('tie-weight-bounded', line, message);
  }
  return near;
}

interface PendingLoop extends Pick<GivenLoop, 'weight' | 'before' | 'extras'> {
  readonly id: string;
}

interface PendingTie extends Omit<FoundTie, 'weight'> {
  readonly weightValue: number;
}

interface Stock {
  readonly nodes: GivenNode[];
  readonly places: Map<string, number>;
  readonly pending: PendingTie[];
  readonly loops: PendingLoop[];
  rejected: number;
  isDirected: boolean;
  extras: FileExtras | undefined;
}

function addNode(found: FoundNode, stock: Stock, notices: NoticeBook): void {
  const id = idOf(found.id);
  const reject = (code: string, message: string) => {
    stock.rejected++;
    notices.error(code, found.line, message, mend);
  };
  if (id === '') return reject('node-without-id', say.networks.nodeWithoutId(found.label ?? ''));
  const first = stock.places.get(id);
  if (first !== undefined) {
    const label = isFilled(found.label) ? found.label : undefined;
    const message = say.networks.nodeTwice(id, stock.nodes[first]!.line, label);
    return reject('node-twice', message);
  }
  stock.places.set(id, stock.nodes.length);
  stock.nodes.push(nodeOf(found, id, notices));
}

function addTie(found: FoundTie, stock: Stock, notices: NoticeBook): void {
  const ends = { source: idOf(found.source), target: idOf(found.target) };
  const { line, extras } = found;
  if (ends.source === '' || ends.target === '') {
    stock.rejected++;
    notices.error('tie-without-end', line, say.networks.endMissing(nameOf(ends)), mend);
    return;
  }
  const weight = maybeWeight(found.weight);
  if (ends.source === ends.target) {
    stock.rejected++;
    if (weight) stock.loops.push({ id: ends.source, weight, before: stock.pending.length, extras });
    notices.info('tie-to-itself', line, say.networks.loop(ends.source));
    return;
  }
  if (weight === undefined) {
    stock.rejected++;
    const problem = say.networks.badWeight(found.weight!);
    notices.error('tie-weight', line, say.networks.tieFault(nameOf(ends), problem), mend);
    return;
  }
  const weightValue = bounded(weight, ends, line, notices);
  const { times, dated } = found;
  stock.pending.push({ ...ends, times: dated ? undefined : times, dated, line, weightValue, extras });
}

/** Adds the nodes that only ties name, or drops those ties. */
function settleEnds(stock: Stock, bare: BareNodes, notices: NoticeBook): PendingTie[] {
  const { nodes, places, pending } = stock;
  const listed = nodes.length;
  let first: { id: string; line: number } | undefined;
  const kept = pending.filter((tie) => {
    const missing = [tie.source, tie.target].filter((id) => !places.has(id));
    if (missing.length > 0 && bare === 'rejected') {
      stock.rejected++;
      const message = say.networks.tieToNowhere(nameOf(tie), missing[0]!);
      notices.error('tie-to-nowhere', tie.line, message, mend);
      return false;
    }
    for (const id of missing) {
      first ??= { id, line: tie.line };
      places.set(id, nodes.length);
      nodes.push({ id, label: id.slice(0, longestLabel), line: tie.line });
    }
    return true;
  });
  if (first && bare === 'added') {
    const count = nodes.length - listed;
    notices.info('node-added', first.line, say.networks.nodesAdded(count, first.id));
  }
  return kept;
}

/** Those of nodes that are there. */
function loopsOf({ loops, places }: Stock): GivenLoop[] {
  const kept = loops.filter(({ id }) => places.has(id));
  return kept.map(({ id, weight, before, extras }) => ({ node: places.get(id)!, weight, before, extras }));
}

/** Places that are only defaults of a program are no places; so says `givenArrangement`, and here it is told. */
function reportOneSpot({ nodes }: Stock, notices: NoticeBook): void {
  if (nodes.length < 3 || nodes.some(({ x }) => x === undefined)) return;
  const distinct = new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size;
  if (distinct > 1 && 2 * distinct > nodes.length) return;
  const where = distinct === 1 ? say.networks.oneSpot : say.networks.fewSpots(nodes.length, distinct);
  notices.warning('node-positions-same', nodes[0]!.line, say.networks.placedAnew(where));
}

function finished(stock: Stock, bare: BareNodes, notices: CappedBook): Reading {
  const kept = settleEnds(stock, bare, notices);
  const dateOf = datePicker(kept, notices);
  const ties: GivenTie[] = kept.map((tie) => ({
    source: stock.places.get(tie.source)!,
    target: stock.places.get(tie.target)!,
    weight: tie.weightValue,
    date: tie.dated ? tie.dated.date : dateOf(tie),
    line: tie.line,
    extras: tie.extras,
  }));
  const loops = loopsOf(stock);
  const network: GivenNetwork = {
    nodes: stock.nodes,
    ties,
    ...(loops.length > 0 && { loops }),
    ...(stock.extras && { extras: stock.extras }),
  };
  reportOneSpot(stock, notices);
  if (network.nodes.length === 0) {
    notices.error('network-empty', 0, say.networks.empty, say.networks.emptyRemedy);
  }
  if (stock.isDirected && ties.length > 0) {
    notices.info('network-directed', 0, say.networks.directed);
  }
  notices.close();
  const recordsIn = network.nodes.length + ties.length + stock.rejected;
  return { papers: [], notices: notices.notices, recordsIn, rejected: stock.rejected, network };
}

export function networkBuilder(file: string, bare: BareNodes): NetworkBuilder {
  const notices = cappedBook(openNoticeBook(file));
  const stock: Stock = {
    nodes: [],
    places: new Map(),
    pending: [],
    loops: [],
    rejected: 0,
    isDirected: false,
    extras: undefined,
  };
  return {
    notices,
    node: (found) => addNode(found, stock, notices),
    tie: (found) => addTie(found, stock, notices),
    reject(code, line, message, hint = mend) {
      stock.rejected++;
      notices.error(code, line, message, hint);
    },
    countLost(count) {
      stock.rejected += count;
    },
    setDirected() {
      stock.isDirected = true;
    },
    keep(extras) {
      stock.extras = extras;
    },
    finish: () => finished(stock, bare, notices),
  };
}
