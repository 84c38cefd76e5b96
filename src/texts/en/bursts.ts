import type { ShiftKind } from '../../model/shift.ts';
import { counted, number, plural, weightText } from '../numbers.ts';

/** A kind of item in one, in many, and as a choice. */
interface KindWords {
  readonly one: string;
  readonly other: string;
  readonly title: string;
}

const kinds: Readonly<Record<ShiftKind, KindWords>> = {
  term: { one: 'term', other: 'terms', title: 'Terms' },
  topic: { one: 'topic', other: 'topics', title: 'Topics' },
  author: { one: 'author', other: 'authors', title: 'Authors' },
  tie: { one: 'tie', other: 'ties', title: 'Ties' },
};

const papers = (count: number): string => counted(count, 'paper');
const still = ', still on';

/** `12 of 45 papers, weight 5.2` */
const counts = (inBurst: number, inAll: number, weight: number): string =>
  `${number(inBurst)} of ${papers(inAll)}, weight ${weightText(weight)}`;

const notOver = (meaning: string, year: number | undefined): string =>
  year === undefined ? meaning : `${meaning} ${year} is not over, and left out.`;

/** See `README.md`. Bursts and trends. */
export const bursts = {
  title: 'Bursts and trends',
  parts: { label: 'Bursts or trends', bursts: 'Bursts', trends: 'Trends' },
  kind: (kind: ShiftKind): string => kinds[kind].one,
  /** Names of choices. */
  kinds: {
    term: kinds.term.title,
    topic: kinds.topic.title,
    author: kinds.author.title,
    tie: kinds.tie.title,
  } satisfies Record<ShiftKind, string>,
  list: {
    narrow: 'Only names with …',
    narrowLabel: 'Only names with',
    save: 'Save as CSV',
    more: 'Show more',
    page: (shown: number, all: number, kind: ShiftKind) => `${number(shown)} of ${plural(all, kinds[kind])}`,
    papers: 'Papers',
    shares: 'Share of the papers of each year',
    /** Terms that are left out; they are in the saved list all the same. */
    inLonger: (count: number) => {
      if (count === 0) return '';
      return count === 1
        ? '1 of them only ever stands in a longer term and is not listed again.'
        : `${number(count)} of them only ever stand in a longer term and are not listed again.`;
    },
  },
  burst: {
    years: (first: number, last: number) => (first === last ? String(first) : `${first} to ${last}`),
    still,
    /** `2016 to 2025, still on`: it lasts to the end of what was looked at. */
    ongoing: (years: string) => `${years}${still}`,
    counts,
    label: (item: string, years: string, burstCounts: string) => `${item}, ${years}: ${burstCounts}`,
    /** `topic graph theory: 2016 to 2018, 12 of 45 papers, weight 5.2` */
    line: (kind: ShiftKind, item: string, years: string, burstCounts: string) =>
      `${kinds[kind].one} ${item}: ${years}, ${burstCounts}`,
    what: (kind: ShiftKind) => `Burst of ${kind === 'author' ? 'an' : 'a'} ${kinds[kind].one}`,
    heading: (item: string, years: string) => `${item}, ${years}`,
    detail: (burstCounts: string) => `${burstCounts}. These are the papers of those years.`,
    allPapers: (count: number) => `All ${papers(count)}, in bursts or not.`,
  },
  found: {
    of: 'Bursts of',
    s: 's',
    gamma: 'γ',
    order: 'Order',
    orders: { weight: 'Strongest first', start: 'Earliest first', name: 'By name' },
    looking: 'Looking for bursts …',
    noneTested: (kind: ShiftKind) => `No ${kinds[kind].one} has the three dated papers that a burst needs.`,
    none: (tested: number, kind: ShiftKind) =>
      `None of ${plural(tested, kinds[kind])} with three papers or more had a burst.`,
    strongest: (most: number, tested: number, kind: ShiftKind) =>
      `The ${number(most)} strongest bursts of ${plural(tested, kinds[kind])}.`,
    some: (items: number, tested: number, kind: ShiftKind, burstCount: number) =>
      `${number(items)} of ${plural(tested, kinds[kind])} with three papers or more had ${counted(burstCount, 'burst')}.`,
    noneNamed: (kind: ShiftKind, text: string) => `No ${kinds[kind].one} with a burst has “${text}” in its name.`,
    meaning: (s: number, gamma: number, partialYear: number | undefined) =>
      notOver(
        `In a burst something has s = ${weightText(s)} times its usual share of the papers or more. Beginning one ` +
          `costs γ = ${weightText(gamma)}: a greater γ leaves fewer, surer bursts (Kleinberg 2003).`,
        partialYear,
      ),
    caption: (kind: ShiftKind) => `Bursts of ${kinds[kind].other}`,
    columns: { bursts: 'Bursts', weight: 'Weight' },
    ofAll: (count: number) => `of ${number(count)}`,
  },
  trends: {
    of: 'Trends of',
    direction: 'Direction',
    directions: { both: 'Rising and falling', rising: 'Rising', falling: 'Falling' },
    onlyStanding: 'Only those that stand',
    looking: 'Looking for trends …',
    noneTested: (kind: ShiftKind) => `No ${kinds[kind].one} has papers enough.`,
    counts: (tested: number, kind: ShiftKind, rising: number, falling: number) =>
      `Of ${plural(tested, kinds[kind])} with papers enough, ${number(rising)} rose and ` +
      `${number(falling)} fell as a share of the papers of each year.`,
    meaning: (firstYear: number, lastYear: number, partialYear: number | undefined) =>
      notOver(
        `The test of Mann and Kendall compares each year from ${firstYear} to ${lastYear} with every later one; the ` +
          'slope is Sen’s. Of the trends that stand, no more than 5 % are expected to be chance (Benjamini and Hochberg).',
        partialYear,
      ),
    noneSuch: (kind: ShiftKind) => `No such ${kinds[kind].one}. Widen what is asked for above.`,
    noneStands: (kind: ShiftKind) =>
      `None stands. Untick “Only those that stand” to see the ${kinds[kind].other} all the same.`,
    none: (kind: ShiftKind) => `There is no ${kinds[kind].one} to tell of.`,
    caption: (kind: ShiftKind) => `Trends of ${kinds[kind].other}`,
    yes: 'yes',
    no: 'no',
    what: (kind: ShiftKind) => `Trend of ${kind === 'author' ? 'an' : 'a'} ${kinds[kind].one}`,
    rising: (points: string) => `Rising by ${points} percentage points of the papers a year.`,
    falling: (points: string) => `Falling by ${points} percentage points of the papers a year.`,
  },
  term: {
    what: 'Term',
    nowhere: (term: string) => `No paper says “${term}” to the letter.`,
    detail: (count: number) => `${papers(count)} of all years ${count === 1 ? 'says' : 'say'} it.`,
  },
  notLookedUp: (reason: string) => `The papers could not be looked up: ${reason}`,
};
