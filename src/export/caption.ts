import { version } from '../../package.json';
import { civilOf, dayOf, daysInMonth, isoDay } from '../lib/calendar.ts';
import { extentOf } from '../model/extent.ts';
import type { Settings } from '../model/settings.ts';
import type { Day } from '../model/units.ts';
import { addedWords } from '../network/added.ts';
import type { CorpusKind } from '../model/corpus.ts';
import type { TimeWindow } from '../model/window.ts';
import { nodesIn } from '../network/graph.ts';
import { isGroup, type Network } from '../network/network.ts';
import { omissionWords } from '../network/omissionWords.ts';
import { nounsOf } from '../texts/nounsOf.ts';
import { counted } from '../texts/numbers.ts';
import { texts } from '../texts/texts.ts';
import { decisionsInWords } from './decisionsInWords.ts';
import { countsOf, recordsOf, windowOf, type Snapshot, type SnapshotCounts } from './snapshot.ts';

const say = texts.caption;
/** More files than these are only counted. */
const mostFiles = 3;

export const generator = `Coterie ${version}`;

interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** Nodes and ties in the window, and how many of the authors are groups. */
export type CaptionCounts = Omit<SnapshotCounts, 'undatedPapers'> & { readonly groups: number };

/** All that a caption tells of; the page knows it of what is open, and what writes files of a snapshot. */
export interface CaptionFacts extends WindowFacts {
  readonly title: string;
  readonly settings: Settings;
  /** Undefined where several windows are shown one after the other. */
  readonly counts: CaptionCounts | undefined;
  /** What filters hide, in one sentence without its full stop; '' where there are none. */
  readonly filtered: string;
  readonly added: Network['added'];
  readonly omissions: Network['omissions'];
  /** Names of the files. */
  readonly files: readonly string[];
  readonly today: Day;
  readonly dataHash: string;
}

/** What there is of time, and which part of it is shown. */
export interface WindowFacts {
  readonly kind: CorpusKind;
  /** What is dated: a paper or a link. */
  readonly record: string;
  /** First and last possible day of all records; undefined where none is dated. */
  readonly extent: Span | undefined;
  /** Undefined for all time. */
  readonly window: TimeWindow | undefined;
  /** Records without a date, in the window or not. */
  readonly undatedCount: number;
}

/** The lines under a picture, the title first: what is shown, how it was counted, what was left out, from which files. */
export function captionLines(facts: CaptionFacts): string[] {
  const { title, kind, settings, counts, filtered, added, omissions, files, today, dataHash } = facts;
  return [
    title,
    windowLine(facts),
    counts ? countsInWords(counts, kind, settings) : '',
    filtered,
    kind === 'papers' ? settingsInWords(settings) : networkInWords(settings),
    addedWords(added).join('; '),
    ...omissionsInWords(omissions, kind, settings),
    [generator, isoDay(today), filesInWords(files), dataHash && say.data(dataHash)].filter(Boolean).join(' · '),
  ].filter(Boolean);
}

/** The same of what a file is written from. */
export function captionOf(snapshot: Snapshot): string[] {
  const { title, network, settings, files, today, dataHash } = snapshot;
  return captionLines({
    ...windowFactsOf(snapshot),
    title,
    settings,
    counts: { ...countsOf(snapshot), groups: groupsIn(snapshot) },
    filtered: snapshot.filtered?.words ?? '',
    added: network.added,
    omissions: network.omissions,
    files: files.map(({ name }) => name),
    today,
    dataHash,
  });
}

/** A caption as one text, for whoever does not see the picture; its title is told elsewhere. */
export const captionText = (lines: readonly string[]): string => lines.slice(1).join('. ');

type Windowed = Pick<Snapshot, 'window' | 'network' | 'papers' | 'links' | 'settings'>;

function windowFactsOf(snapshot: Windowed): WindowFacts {
  const { kind } = snapshot.network;
  const records = recordsOf(snapshot);
  return {
    kind,
    record: nounsOf(kind, snapshot.settings.network).record,
    extent: extentOf(records),
    window: snapshot.window,
    undatedCount: records.filter(({ date }) => !date).length,
  };
}

/** Such as `All years, 1996–2025` or `12 March 2001 – 4 June 2005, 41 undated papers left out`. */
export const windowInWords = (snapshot: Windowed): string => windowLine(windowFactsOf(snapshot));

export function windowLine({ kind, record, extent, window, undatedCount }: WindowFacts): string {
  // Without any date there is no time to speak of, and no window in it.
  if (kind === 'network' && !extent) return '';
  const isShown = !window || window.undated;
  const rest = undatedCount > 0 && say.undated(undatedCount, record, isShown);
  return [extent ? spanInWords(window, extent) : '', rest].filter(Boolean).join(', ');
}

/** Where it begins or ends with all there is, the first or the last year counts as whole. */
function spanInWords(window: Span | undefined, extent: Span): string {
  const { from, to } = window ?? extent;
  const [isFirst, isLast] = [from <= extent.from, to >= extent.to];
  if (isFirst && isLast) return say.allYears(yearsInWords(extent.from, extent.to));
  return daysInWords(
    isFirst ? dayOf(civilOf(extent.from).year, 1, 1) : from,
    isLast ? dayOf(civilOf(extent.to).year, 12, 31) : to,
  );
}

function countsInWords(counts: CaptionCounts, kind: CorpusKind, settings: Settings): string {
  const { papers, authors, groups, coauthorTies, topics, topicTies, topicPairs } = counts;
  const { record, node } = nounsOf(kind, settings.network);
  if (kind === 'network') {
    return [counted(authors, node), counted(papers, record), texts.counts.ties(coauthorTies)].join(' · ');
  }
  const ties = settings.network === 'authors' ? say.coauthorTies(coauthorTies) : texts.counts.ties(coauthorTies);
  const nodes = texts.counts.nodesAndGroups(authors - groups, groups, node);
  // Where topics have the map for themselves, nothing is said of nobody.
  const isPeopled = authors > 0 || topics === 0;
  return [
    counted(papers, record),
    ...(isPeopled ? [nodes, ties] : []),
    topics > 0 && say.topics(topics),
    topics > 0 && isPeopled && say.topicTies(topicTies, node),
    topicPairs > 0 && say.topicPairs(topicPairs),
  ]
    .filter(Boolean)
    .join(' · ');
}

function groupsIn(snapshot: Snapshot): number {
  let count = 0;
  for (const node of nodesIn(snapshot.network, windowOf(snapshot))) if (isGroup(snapshot.network, node)) count++;
  return count;
}

function settingsInWords(settings: Settings): string {
  const { network, counting, identity, decisions } = settings;
  const { minPapers, minJointPapers, largestComponent, only, groups } = settings;
  const { node } = nounsOf('papers', network);
  return [
    say.weights[counting],
    network === 'authors' && say.identity[identity],
    decisionsInWords(decisions, network),
    groups && say.groups,
    only && say.only(node),
    minPapers > 1 && say.minPapers(node, minPapers),
    minJointPapers > 1 && say.minJointPapers(minJointPapers),
    largestComponent && say.largestComponent,
  ]
    .filter(Boolean)
    .join('; ');
}

const networkInWords = ({ largestComponent }: Settings): string =>
  [say.withoutPapers, largestComponent && say.largestComponent].filter(Boolean).join('; ');

/** Every cap with what it left out; nothing is said of a cap that left out nothing. */
function omissionsInWords(omissions: Network['omissions'], kind: CorpusKind, settings: Settings): string[] {
  const left = omissionWords(omissions, settings, kind);
  return left.length > 0 ? [say.leftOut(left)] : [];
}

/** The first three names, and how many more there are. */
export const filesInWords = (names: readonly string[]): string =>
  names.length === 0 ? '' : say.files(names.slice(0, mostFiles), Math.max(0, names.length - mostFiles));

/** Whole years as years, whole months as months, anything else by its days. */
function daysInWords(from: Day, to: Day): string {
  const [first, last] = [civilOf(from), civilOf(to)];
  const startsMonth = first.day === 1;
  const endsMonth = last.day === daysInMonth(last.year, last.month);
  if (from === dayOf(first.year, 1, 1) && to === dayOf(last.year, 12, 31)) return yearsInWords(from, to);
  const inWords = startsMonth && endsMonth ? monthInWords : dayInWords;
  return inWords(from) === inWords(to) ? inWords(from) : say.span(inWords(from), inWords(to));
}

const yearsInWords = (from: Day, to: Day): string => say.years(civilOf(from).year, civilOf(to).year);

function monthInWords(of: Day): string {
  const { year, month } = civilOf(of);
  return say.month(year, month);
}

function dayInWords(of: Day): string {
  const { year, month, day } = civilOf(of);
  return say.day(year, month, day);
}
