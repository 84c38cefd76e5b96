import type { Author } from '../../model/author.ts';
import { counted, number, plural } from '../numbers.ts';

/** See `README.md`. What is told of how topics, people and ties moved through time, in the words of the answers themselves. */
export const shift = {
  records: { papers: { one: 'paper', other: 'papers' }, links: { one: 'link', other: 'links' } },
  /** What the network is of, one and many. */
  members: {
    person: ['person', 'people'],
    group: ['person', 'people'],
    institution: ['institution', 'institutions'],
    country: ['country', 'countries'],
    keyword: ['keyword', 'keywords'],
    item: ['item', 'items'],
  } satisfies Readonly<Record<Author['kind'] | 'item', readonly [one: string, many: string]>>,
  tie: 'tie',
  ties: (ties: number) => counted(ties, 'tie'),
  periods: (periods: number) => counted(periods, 'period'),
  bridges: {
    joined: (records: string, by: string, isOne: boolean, groups: string) =>
      `${records} (${by}) ${isOne ? 'joins' : 'join'} ${groups}.`,
    strongest: (ties: string, tie: string) => `${ties}, the strongest ${tie}`,
    newcomer: (name: string, when: string, groups: string) => `${name}, new in ${when}, has ties to ${groups}.`,
    more: (groups: number) => `${groups} more`,
    unconnected: 'were not connected at all',
    untied: 'had no tie between them',
    apart: (groups: string, how: string, when: string) => `${groups}, which ${how} in ${when}`,
  },
  noWholeYear: (records: string) => `No ${records} are dated in a year that is over.`,
  bursts: {
    oneYear: (records: string, year: number) =>
      `All ${records} of whole years are of ${year}: there is nothing to compare them with.`,
  },
  changes: {
    onlyIn: (ties: number, own: string, other: string) =>
      `${counted(ties, 'tie')} of ${own} ${ties === 1 ? 'is' : 'are'} not in ${other}`,
    undated: (undated: number, records: { readonly one: string; readonly other: string }) =>
      `${plural(undated, records)} without a date ${undated === 1 ? 'is' : 'are'} in neither window.`,
    staying: (fewest: number, members: string) =>
      `two or more, each with at least ${number(fewest)} ${members} that stayed (are in both windows), have more than half of these in one group of the other.`,
    papersIn: (records: string, when: string) => `${records} in ${when}`,
    people: (were: string, are: string, both: string, after: string, before: string) =>
      `${were} before, ${are} after: ${both} in both, ${after} only after, ${before} only before.`,
    onlyAfter: 'Only after',
    onlyBefore: 'Only before',
    withMost: (records: string) => `, with most ${records}`,
    strongest: '; the strongest',
    none: (when: string, records: string) => `${when} has no ${records}.`,
    overlap: `The two windows overlap: what they share is in both.`,
    unequal: `The windows are not equally long: compare shares, not counts.`,
    groups: `Groups are the communities of each window’s own network (Leiden, modularity). Groups came together, or one parted, where `,
    notOver: (when: string, year: number, records: string) =>
      `${when} reaches into ${year}, which is not over: more ${records} are to come.`,
  },
  noTopics: 'There are no topics.',
  flow: {
    unit: 'papers',
    goesTo: (share: string, topic: string) => `${share} on ${topic}`,
    comesFrom: (share: string, topic: string) => `${share} from ${topic}`,
    onePeriod: 'There is a single period: nothing goes on in another.',
    noTerms: 'The papers have no terms to compare: no title, abstract or keyword tells any.',
    comesAndGoes: (there: number, notThere: number) =>
      `A topic came up with ${there} or more after fewer than ${notThere}, and faded out the other way round.`,
    byPeople: (comesAndGoes: string, part: string) =>
      `${comesAndGoes} It split, or topics met in it, where two or more parts have ${part} or more of those who went on.`,
    byTerms: (comesAndGoes: string) =>
      `${comesAndGoes} Terms go on in several topics, or come from several, along bands from 20 % on.`,
    came: (topic: string, now: string, is: string, unit: string, was: string, then: string) =>
      `${topic} came up in ${now}: ${is} ${unit}, after ${was} in ${then}.`,
    faded: (topic: string, now: string, is: string, unit: string, was: string, then: string) =>
      `${topic} faded out in ${now}: ${is} ${unit}, after ${was} in ${then}.`,
    termsGoOn: (topic: string, then: string, now: string, topics: string) =>
      `The terms of ${topic} of ${then} go on in several topics of ${now}: ${topics} of the shorter list.`,
    termsCome: (topic: string, now: string, then: string, topics: string) =>
      `The terms of ${topic} of ${now} come from several topics of ${then}: ${topics} of the shorter list.`,
    split: (topic: string, then: string, now: string, sum: string, unit: string, topics: string) =>
      `${topic} split from ${then} to ${now}: of the ${sum} ${unit} on it who went on, ${topics}.`,
    met: (topic: string, then: string, now: string, sum: string, unit: string, topics: string) =>
      `Topics met in ${topic} from ${then} to ${now}: of the ${sum} ${unit} on it who were there before, ${topics}.`,
  },
  noneInPeriods: (records: string) => `No ${records} are dated in these periods.`,
  group: (names: string, people: string) => `the group of ${names} (${people})`,
  nobody: 'There is nobody to look at.',
  noTies: 'There are no ties.',
  noTerms: 'The papers have no terms to look at: no title, abstract or keyword tells any.',
  period: (from: string, to: string) => `${from} to ${to}`,
  path: {
    nothing: (name: string) => `${name} has no dated paper with a topic.`,
    topic: (topic: string, share: string, when: string) => `“${topic}” (${share} in ${when})`,
    oneTopic: (name: string, topic: string) =>
      `${name} is mostly on ${topic}; no other period has papers to compare with.`,
    scale: (distance: string) =>
      `distance of the first and the last mix ${distance}, where 0 is the same and 1 nothing in common`,
    stayed: (name: string, topic: string, share: string, when: string, scale: string) =>
      `${name} stayed mostly on ${topic}, ${share} in ${when} (${scale}).`,
    moves: 'moved',
    leans: 'leans by a little',
    mostFrom: (turn: number) => `, most of all from ${turn} on`,
    moved: (name: string, verb: string, from: string, to: string, most: string, scale: string, periods: string) =>
      `${name} ${verb} from ${from} to ${to}${most} (${scale}; ${periods} with papers).`,
  },
  regroupings: {
    part: (group: string, together: number, stayed: number) => `${group}, ${together} of the ${stayed} that stayed`,
    merged: (group: string, when: string, before: string, parts: string) =>
      `${group} of ${when} brings together, from ${before}: ${parts}.`,
    parted: (group: string, when: string, after: string, parts: string) =>
      `${group} of ${when} parted, in ${after}, into: ${parts}.`,
  },
  diagram: {
    noTerms: 'The papers have no terms to link: no title, abstract or keyword tells any.',
  },
  topics: {
    changed: (topic: string, rose: boolean, from: string, to: string, z: string) =>
      `“${topic}” ${rose ? 'rose' : 'fell'} from ${from} to ${to}; z = ${z}.`,
    share: (own: string, all: string, share: string, when: string) => `${own} of ${all} (${share}) in ${when}`,
  },
  trends: {
    wholeYears: (years: number, records: string) =>
      `${plural(years, { one: 'whole year has', other: 'whole years have' })} ${records}`,
    tooFew: (years: string, fewest: number) =>
      `Only ${years}; a trend can be told from chance over ${fewest} years or more.`,
  },
};
