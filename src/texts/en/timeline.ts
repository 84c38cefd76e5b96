import type { BinLength } from '../../lib/calendarBins.ts';
import { isoDay } from '../../lib/calendar.ts';
import type { BoundProblem, Edge } from '../../model/bounds.ts';
import { counted, inTenths, nounFor, number, pluralOf, weightText } from '../numbers.ts';

/** What a bar is long, in one and in many; longer ones are so many years. */
const lengths: Readonly<Partial<Record<BinLength, { readonly one: string; readonly other: string }>>> = {
  day: { one: 'day', other: 'days' },
  1: { one: 'month', other: 'months' },
  12: { one: 'year', other: 'years' },
  120: { one: 'decade', other: 'decades' },
  1200: { one: 'century', other: 'centuries' },
};

const yearsOf = (length: BinLength): string => `${Number(length) / 12} years`;

/** As many bars of a length as a step is long: `year`, `years`, `times 1000 years`. */
function bars(length: BinLength, count: number): string {
  const names = lengths[length];
  if (names) return count === 1 ? names.one : names.other;
  return count === 1 ? yearsOf(length) : `times ${yearsOf(length)}`;
}

/** What the bars measure: `papers a year`. */
function measure(length: BinLength, record: string): string {
  const one = lengths[length]?.one;
  return one === undefined ? `${pluralOf(record)} in ${yearsOf(length)}` : `${pluralOf(record)} a ${one}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** From 1. */
const monthName = (month: number): string => months[month - 1]!;

/** Why a bound of the window cannot be taken. */
function boundProblem(problem: BoundProblem, record: string): string {
  if (problem.kind === 'no date')
    return `“${problem.text}” is no date. Write a year, a month or a day: 2019, 2019-04, 2019-04-17.`;
  if (problem.kind === 'no month') return `There is no month ${problem.month}, only 01 to 12.`;
  if (problem.kind === 'no day') return `There is no ${problem.text}: that month has ${problem.days} days.`;
  const [isFrom, day] = [problem.edge === 'from', isoDay(problem.day)];
  if (problem.kind === 'beyond') return `The ${isFrom ? 'last' : 'first'} ${record} is dated ${day}.`;
  return isFrom
    ? `“From” must not come after “to”, which is ${day}.`
    : `“To” must not come before “from”, which is ${day}.`;
}

const sideNames = {
  inside: 'in',
  filtered: 'filtered',
  before: 'before',
  after: 'after',
  around: 'around',
  undated: 'no date',
};

/** See `README.md`. */
export const timeline = {
  label: 'Timeline',
  /** Of the head of a column or a row. */
  many: pluralOf,
  none: {
    network: (files: number) =>
      files === 1
        ? 'This file is a network without dates or papers, so there is no timeline. Open the list of papers it was made from to see it through time.'
        : 'These files are a network without dates or papers, so there is no timeline. Open the list of papers they were made from to see it through time.',
    papers: (papers: number) =>
      `There is no timeline: ${papers === 1 ? 'the one paper open has' : `none of the ${number(papers)} papers has`} ` +
      'a date that could be read. A year in the files is enough; everything else works without one.',
  },
  play: {
    group: 'Play through time',
    back: 'Step back',
    forward: 'Step forward',
    play: 'Play',
    pause: 'Pause',
    loop: 'Loop',
    mode: 'What plays',
    modeHint: 'Sliding moves the window, growing keeps its start, single step shows one step of time at once',
    modes: { sliding: 'Sliding', growing: 'Growing', single: 'Single step' },
    step: 'step',
    stepHint: (longest: number) => `How far one step goes, in bars: 1 to ${number(longest)}`,
    stepLabel: (length: BinLength) => `Length of a step in ${bars(length, 2)}`,
    bars,
    speedHint: (slowest: number, fastest: number) => `Steps a second, ${weightText(slowest)} to ${weightText(fastest)}`,
    speedLabel: 'Steps a second',
    perSecond: '/ s',
  },
  bounds: {
    edges: { from: 'from', to: 'to' } satisfies Record<Edge, string>,
    wholeRange: 'Whole range',
    placeholder: '2019-04',
    hint: 'A year, a month or a day: 2019, 2019-04, 2019-04-17',
    problem: boundProblem,
  },
  axis: {
    label: 'Axis of the timeline',
    zoomIn: 'Zoom into the timeline',
    zoomOut: 'Zoom out of the timeline',
    whole: 'Whole axis',
    finest: 'The timeline shows the dates as finely as they are known.',
    news: (range: string) => `Timeline from ${range}`,
    measure,
    fold: 'Fold',
    unfold: 'Unfold',
    foldHint: (record: string) => `Give the few ${pluralOf(record)} far away one bar`,
    unfoldHint: (record: string) => `Show all ${pluralOf(record)} on one scale of time`,
    folded: (records: number) => `${number(records)} folded`,
    /** `7 papers before 1990`, and the same after. */
    foldedPart: (records: number, record: string, when: string) => `${counted(records, record)} ${when}`,
    foldedHint: (parts: readonly string[]) => `One bar for ${parts.join(', and one for ')}`,
    coarse: (records: number, length: BinLength) => `${number(records)} not to the ${bars(length, 1)}`,
    coarseHint: (records: number, record: string, length: BinLength) =>
      `${counted(records, record)} dated less exactly than to the ${bars(length, 1)}: in no bar`,
    monthName,
    month: (month: number, year: number) => `${monthName(month)} ${year}`,
    day: (day: number, month: number, year: number) => `${day} ${monthName(month)} ${year}`,
    /** Ten or a hundred years: `1990s`. */
    decade: (firstYear: number) => `${firstYear}s`,
    years: (first: number, last: number) => `${first} to ${last}`,
    before: (bound: string) => `before ${bound}`,
    after: (bound: string) => `after ${bound}`,
    /** What has fewer papers so far than it will have. */
    notOver: (bar: string) => `${bar} is not over`,
    notOverFrom: (bar: string) => `from ${bar} on not over`,
  },
  chart: {
    forms: 'How papers over time are drawn',
    bars: 'Bars',
    barsHint: 'One bar for each step of time',
    stream: 'Stream',
    streamHint: 'The topics as bands of one stream',
    bursts: 'Bursts',
    burstsHint: 'Years in which something was written about much more often than usual',
    range: (first: string, last: string) => `${first} to ${last}`,
    /** The chart in words, part by part. */
    words: {
      bars: (what: string, range: string) => `${what}, ${range}`,
      stream: (what: string, range: string) => `Stream of topics, ${what}, ${range}`,
      most: (bar: string, records: number, record: string) => `most in ${bar}: ${counted(records, record)}`,
      folded: (records: number, record: string, when: string) => `${counted(records, record)} ${when} in one bar`,
      all: (parts: readonly string[]) => parts.join('; '),
    },
    /** The bar that is pointed at. */
    records: counted,
    recordsShown: (shown: number, all: number, record: string) => `${number(shown)} of ${counted(all, record)}`,
    undated: (records: number) => `no date: ${number(records)}`,
  },
  brush: {
    keys:
      'Arrow keys move by one bar, Page Up and Page Down by five, Home and End to the ends; with Shift a thumb moves ' +
      'the whole window. Plus and minus zoom the timeline, 0 shows all of it, Space plays.',
    handles: { from: 'from', to: 'to', window: 'window' },
    values: {
      from: (bound: string) => `from ${bound}`,
      to: (bound: string) => `to ${bound}`,
      window: (range: string) => `window, ${range}`,
    },
  },
  readout: {
    counting: 'counting …',
    inside: (records: number, all: number, record: string) => `${number(records)} of ${counted(all, record)}`,
    nodes: counted,
    ties: (ties: number) => counted(ties, 'tie'),
    noneOutside: 'none outside',
    outside: (before: number, after: number) => `${number(before)} before, ${number(after)} after`,
    filtered: (filtered: number, outside: string) => `${number(filtered)} filtered, ${outside}`,
  },
  sides: {
    what: 'what',
    all: 'all',
    ties: 'ties',
    names: sideNames,
    hints: {
      inside: 'with at least one paper in the window',
      filtered: 'in the window, but hidden by filters',
      before: 'all over before the window',
      after: 'all begun after the window',
      around: 'with papers before and after the window but none in it',
      undated: 'without any dated paper, and papers without a date are switched off',
    },
    /** `43 authors: 30 in, 8 before`; `name` is in the plural. */
    row: (name: string, all: number, parts: readonly (readonly [side: keyof typeof sideNames, count: number])[]) =>
      `${number(all)} ${name}: ${parts.map(([side, count]) => `${number(count)} ${sideNames[side]}`).join(', ')}`,
  },
  stream: {
    smallTopics: 'smaller topics',
    noTopic: 'no topic',
    optionsHint: 'What the stream measures, and its topics as a list',
    byTopic: ' · by topic',
    count: 'Count',
    share: 'Share',
    shareOf: (record: string) => `share of ${pluralOf(record)}`,
    averaged: (what: string) => `${what}, averaged`,
    average: (length: BinLength) => `average over 3 ${bars(length, 3)}`,
    ownColours: 'A stream is of topics, in their colours, whatever the colours of the map stand for now.',
    columns: { topic: 'topic', share: 'share', peak: 'most in' },
    /** Whole percent. */
    percent: (percent: number) => `${number(percent)} %`,
    underOnePercent: '< 1 %',
    /** What a band has at the bar that is pointed at: `2019: 12.4 papers, 13 %`. */
    tip: (bar: string, amount: number, record: string, part: string) =>
      `${bar}: ${inTenths(amount)} ${nounFor(amount, record)}, ${part}`,
  },
  bursts: {
    label: 'Bursts',
    looking: 'looking for bursts …',
    none: (why: string | undefined) => `No bursts. ${why ?? 'Nothing was written about much more often for a while.'}`,
  },
};
