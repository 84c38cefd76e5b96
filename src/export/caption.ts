import { version } from '../../package.json';
import { civilOf, dayOf, daysInMonth, isoDay } from '../lib/calendar.ts';
import { counted, pluralOf } from '../lib/counted.ts';
import { extentOf } from '../model/extent.ts';
import { decisionsInWords } from '../model/decisionsInWords.ts';
import { nounsOf } from '../model/nouns.ts';
import type { Settings } from '../model/settings.ts';
import type { Day } from '../model/units.ts';
import { addedWords } from '../network/added.ts';
import { nodesIn } from '../network/graph.ts';
import { isGroup, type Network } from '../network/network.ts';
import { omissionWords } from '../network/omissionWords.ts';
import { countsOf, recordsOf, windowOf, type Snapshot } from './snapshot.ts';

export const generator = `Coterie ${version}`;

/** The lines under a picture, the title first: what is shown, how it was counted, what was left out, from which files. */
export function captionOf(snapshot: Snapshot): string[] {
  const { title, network, settings, files, today, dataHash } = snapshot;
  return [
    title,
    windowInWords(snapshot),
    countsInWords(snapshot),
    snapshot.filtered?.words ?? '',
    network.kind === 'papers' ? settingsInWords(settings) : networkInWords(settings),
    addedWords(network.added).join('; '),
    ...omissionsInWords(network, settings),
    [generator, isoDay(today), filesInWords(files.map(({ name }) => name)), `data ${dataHash}`]
      .filter(Boolean)
      .join(' · '),
  ].filter(Boolean);
}

/** Such as `All years, 1996–2025` or `12 March 2001 – 4 June 2005, 41 undated papers left out`. */
export function windowInWords(snapshot: Snapshot): string {
  const { window, network } = snapshot;
  const records = recordsOf(snapshot);
  const span = extentOf(records);
  // Without any date there is no time to speak of, and no window in it.
  if (network.kind === 'network' && !span) return '';
  const undated = records.filter(({ date }) => !date).length;
  const isShown = !window || window.undated;
  const years = window ? daysInWords(window.from, window.to) : span && `All years, ${yearsInWords(span.from, span.to)}`;
  const rest =
    undated > 0 &&
    `${counted(undated, `undated ${nounsOf(network.kind, snapshot.settings.network).record}`)} ${isShown ? 'included' : 'left out'}`;
  return [years, rest].filter(Boolean).join(', ');
}

function countsInWords(snapshot: Snapshot): string {
  const { papers, authors, coauthorTies, topics, topicTies, topicPairs } = countsOf(snapshot);
  if (snapshot.network.kind === 'network') {
    return [counted(authors, 'item'), counted(papers, 'link'), counted(coauthorTies, 'tie')].join(' · ');
  }
  const { network } = snapshot.settings;
  const { node } = nounsOf('papers', network);
  const tie = network === 'authors' ? 'coauthor tie' : 'tie';
  const groups = groupsIn(snapshot);
  const nodes =
    groups === 0 ? counted(authors, node) : `${counted(authors - groups, node)} and ${counted(groups, 'group')}`;
  const people = [counted(papers, 'paper'), nodes, counted(coauthorTies, tie)];
  const ofTopics = topics > 0 ? [counted(topics, 'topic'), counted(topicTies, `${node}–topic tie`)] : [];
  const amongTopics = topicPairs > 0 ? [counted(topicPairs, 'topic–topic tie')] : [];
  return [...people, ...ofTopics, ...amongTopics].join(' · ');
}

function groupsIn(snapshot: Snapshot): number {
  let count = 0;
  for (const node of nodesIn(snapshot.network, windowOf(snapshot))) if (isGroup(snapshot.network, node)) count++;
  return count;
}

const identityInWords: Readonly<Record<Settings['identity'], string>> = {
  verbatim: 'each spelling of a name is a person',
  names: 'names are joined by normalised full names',
  initials: 'names are joined by surname and first initial',
  safe: 'names are joined by the safe rules (identifiers, full names and shared coauthors)',
  suggestive: 'names are joined by identifiers, full names, shared coauthors, affiliations, venues and titles',
};

function settingsInWords(settings: Settings): string {
  const { network, counting, identity, decisions } = settings;
  const { minPapers, minJointPapers, largestComponent, only, groups } = settings;
  const nodes = pluralOf(nounsOf('papers', network).node);
  const weight =
    counting === 'full' ? 'Full counting (1 per pair and paper)' : 'Fractional counting (1/(n − 1) per pair)';
  return [
    weight,
    network === 'authors' && identityInWords[identity],
    decisionsInWords(decisions, network),
    groups && 'group authors (collaborations) are nodes too',
    only && `only the ${nodes} of a list`,
    minPapers > 1 && `${nodes} with at least ${counted(minPapers, 'paper')}`,
    minJointPapers > 1 && `ties of at least ${counted(minJointPapers, 'joint paper')}`,
    largestComponent && 'the largest component only',
  ]
    .filter(Boolean)
    .join('; ');
}

function networkInWords({ largestComponent }: Settings): string {
  return `A network that came without papers; weights as its file has them${largestComponent ? '; the largest component only' : ''}`;
}

/** Every cap with what it left out; nothing is said of a cap that left out nothing. */
function omissionsInWords({ omissions, kind }: Network, settings: Settings): string[] {
  const left = omissionWords(omissions, settings, kind);
  return left.length > 0 ? [`Left out: ${left.join('; ')}`] : [];
}

/** The first three names, and how many more there are. */
function filesInWords(names: readonly string[]): string {
  if (names.length === 0) return '';
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `from ${shown} and ${counted(names.length - 3, 'more file')}` : `from ${shown}`;
}

/** Whole years as years, whole months as months, anything else by its days. */
function daysInWords(from: Day, to: Day): string {
  const [first, last] = [civilOf(from), civilOf(to)];
  const startsMonth = first.day === 1;
  const endsMonth = last.day === daysInMonth(last.year, last.month);
  if (from === dayOf(first.year, 1, 1) && to === dayOf(last.year, 12, 31)) return yearsInWords(from, to);
  const inWords = startsMonth && endsMonth ? monthInWords : dayInWords;
  return inWords(from) === inWords(to) ? inWords(from) : `${inWords(from)} – ${inWords(to)}`;
}

function yearsInWords(from: Day, to: Day): string {
  const [first, last] = [civilOf(from).year, civilOf(to).year];
  return first === last ? String(first) : `${first}–${last}`;
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');

function monthInWords(day: Day): string {
  const { year, month } = civilOf(day);
  return `${monthNames[month - 1]!} ${year}`;
}

function dayInWords(day: Day): string {
  return `${civilOf(day).day} ${monthInWords(day)}`;
}
