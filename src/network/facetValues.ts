import { byCode } from '../lib/byCode.ts';
import { foldAccents, foldedWords } from '../lib/fold.ts';
import { papersAtOnce, partly, type Steps } from '../lib/steps.ts';
import type { AuthorFacet, Facet, PaperFacet } from '../model/filters.ts';
import type { Paper } from '../model/paper.ts';
import type { Dated } from '../model/partialDate.ts';
import type { Settings } from '../model/settings.ts';
import { affiliationTableSteps } from '../people/affiliationTable.ts';
import { countryReader } from '../people/countries.ts';
import { shownFormSteps } from '../people/gathered.ts';
import type { People, SlotPeople } from '../people/identify.ts';
import { institutionMentionSteps } from '../people/institutions.ts';
import { offsetsOf } from './events.ts';
import type { Network } from './network.ts';

/** What papers and authors are told apart by, as numbers. */
export interface FacetValues {
  /** The distinct values of each facet, in the order of the alphabet; '' is none of them. */
  readonly names: Readonly<Record<Facet, readonly string[]>>;
  /** Index of the value of each paper; −1 without one. */
  readonly papers: Readonly<Record<PaperFacet, Int32Array>>;
  /** Author i has the values `values[offsets[i]] … values[offsets[i + 1] − 1]`, ascending, each once. */
  readonly authors: Readonly<Record<AuthorFacet, AuthorValues>>;
}

interface AuthorValues {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

/** What values are read from. */
interface FacetSource {
  readonly papers: readonly Paper[];
  /** Of a network that came without papers its links, which have no values. */
  readonly records: readonly Dated[];
  readonly people: People;
  readonly network: Network;
  readonly settings: Pick<Settings, 'rollUp' | 'decisions'>;
}

/**
 * The values of a network's papers and authors. An institution is called as it is in the network of institutions under
 * the same settings. Authors have values where the network is of people: those that stand beside them on their papers,
 * and those of a paper as a whole where they alone wrote it. In steps.
 */
export function* facetValueSteps(source: FacetSource): Steps<FacetValues> {
  const { papers, records, people, network } = source;
  const count = records.length;
  yield 0;
  const venue = numberedValues(yield* partly(venueSteps(papers), 0, 0.1), count);
  yield 0.1;
  const language = numberedValues(
    papers.map((paper) => paper.language),
    count,
  );
  const documentType = numberedValues(
    papers.map((paper) => paper.documentType),
    count,
  );
  yield 0.2;
  const nodes = nodesOf(people, network);
  const institution = yield* partly(authorValueSteps(source, nodes, institutionSteps), 0.2, 0.8);
  const country = yield* partly(authorValueSteps(source, nodes, countrySteps), 0.8, 1);
  return {
    names: {
      venue: venue.names,
      language: language.names,
      documentType: documentType.names,
      institution: institution.names,
      country: country.names,
    },
    papers: { venue: venue.numbers, language: language.numbers, documentType: documentType.numbers },
    authors: { institution: institution.values, country: country.values },
  };
}

/** Capitals, accents, punctuation and `&` do not part one venue from itself; it is called as most papers have it. */
function* venueSteps(papers: readonly Paper[]): Steps<readonly (string | undefined)[]> {
  const keyOf = remembered((venue: string) => foldedWords(venue.replaceAll('&', ' and ')) || venue.trim());
  const keys = papers.map(({ venue }) => keyOf(venue));
  yield 0.3;
  const mentionsOf = papers.map(({ venue }, paper) => (keys[paper] === '' ? [] : [{ key: keys[paper]!, name: venue }]));
  const shown = yield* partly(shownFormSteps(mentionsOf), 0.3, 1);
  return keys.map((key) => shown.get(key));
}

function numberedValues(values: readonly (string | undefined)[], count: number) {
  const names = inOrder(values);
  const numberOf = numbersOf(names);
  return { names, numbers: new Int32Array(count).fill(-1).map((_, at) => numberOf.get(values[at] ?? '') ?? -1) };
}

/** Tells the values of an author position; position −1 is of the paper as a whole. */
type Tell = (paper: number, position: number, value: string) => void;

function* institutionSteps({ papers, settings }: FacetSource, tell: Tell): Steps<void> {
  const { mentionsOf } = yield* partly(institutionMentionSteps(papers, settings), 0, 0.6);
  const shown = yield* partly(shownFormSteps(mentionsOf), 0.6, 0.8);
  for (const [paper, mentions] of mentionsOf.entries()) {
    if (paper % papersAtOnce === 0) yield 0.8 + (0.2 * paper) / papers.length;
    for (const { key, position } of mentions) tell(paper, position, shown.get(key)!);
  }
}

function* countrySteps({ papers }: FacetSource, tell: Tell): Steps<void> {
  const { distinct, offsets, numbers, positions } = yield* partly(affiliationTableSteps(papers), 0, 0.5);
  const countries = distinct.map(countryReader());
  for (let paper = 0; paper < papers.length; paper++) {
    if (paper % papersAtOnce === 0) yield 0.5 + (0.5 * paper) / papers.length;
    for (let mention = offsets[paper]!; mention < offsets[paper + 1]!; mention++) {
      for (const { name } of countries[numbers[mention]!]!) tell(paper, positions[mention]!, name);
    }
  }
}

/** Of the authors that are nodes. */
function* authorValueSteps(
  source: FacetSource,
  nodes: Int32Array,
  read: (source: FacetSource, tell: Tell) => Steps<void>,
): Steps<{ readonly names: readonly string[]; readonly values: AuthorValues }> {
  const { papers, people, network } = source;
  const [holders, held]: [number[], number[]] = [[], []];
  const numberOf = new Map<string, number>();
  const { slots } = people;
  if (slots) {
    const steps = read(source, (paper, position, value) => {
      const place = position < 0 ? onlySlot(papers[paper]!) : position;
      const node = place < 0 ? -1 : nodes[personAt(slots, paper, place)]!;
      if (node < 0) return;
      const number = numberOf.get(value) ?? numberOf.size;
      numberOf.set(value, number);
      holders.push(node);
      held.push(number);
    });
    yield* partly(steps, 0, 0.9);
  }
  const names = inOrder(numberOf.keys());
  const rank = new Uint32Array(names.length);
  names.forEach((name, place) => (rank[numberOf.get(name)!] = place));
  yield 0.9;
  return { names, values: distinctLists(holders, (at) => rank[held[at]!]!, network.columns.authorCount) };
}

/** The values of each holder, ascending, each once. */
function distinctLists(holders: readonly number[], valueAt: (at: number) => number, count: number): AuthorValues {
  const sizes = new Uint32Array(count);
  for (const holder of holders) sizes[holder]!++;
  const ends = offsetsOf(count, (holder) => sizes[holder]!);
  const sorted = new Uint32Array(holders.length);
  holders.forEach((holder, at) => (sorted[ends[holder]! + --sizes[holder]!] = valueAt(at)));
  const offsets = new Uint32Array(count + 1);
  const values = new Uint32Array(holders.length);
  let end = 0;
  for (let holder = 0; holder < count; holder++) {
    for (const value of sorted.subarray(ends[holder], ends[holder + 1]).sort()) {
      if (end === offsets[holder] || values[end - 1] !== value) values[end++] = value;
    }
    offsets[holder + 1] = end;
  }
  return { offsets, values: values.slice(0, end) };
}

const personAt = ({ offsets, authors }: SlotPeople, paper: number, position: number): number =>
  authors[offsets[paper]! + position]!;

/** What a record gives for the paper as a whole is its author's where there is no other. */
const onlySlot = ({ slots, authorsTruncated }: Paper): number => (slots.length === 1 && !authorsTruncated ? 0 : -1);

/** The node of each person; −1 of those that are not in the network. */
function nodesOf({ authors }: People, network: Network): Int32Array {
  const nodeOf = new Map(network.authors.map(({ id }, node) => [id, node]));
  return Int32Array.from(authors, ({ id }) => nodeOf.get(id) ?? -1);
}

/** In the order of the alphabet, accents and capitals last. */
function inOrder(values: Iterable<string | undefined>): readonly string[] {
  const distinct = [...new Set(values)].flatMap((value) => (value ? [{ value, folded: foldAccents(value) }] : []));
  return distinct
    .sort((one, other) => byCode(one.folded, other.folded) || byCode(one.value, other.value))
    .map(({ value }) => value);
}

const numbersOf = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, number) => [name, number]));

/** The same texts stand on many papers, and are folded once. */
function remembered(read: (text: string) => string): (text: string) => string {
  const done = new Map<string, string>();
  return (text) => {
    const before = done.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    done.set(text, result);
    return result;
  };
}
