import { counted, number, plural, share, weightText } from '../numbers.ts';

const hopsIn = (count: number): string => plural(count, { one: 'hop', other: 'hops' });

/** `A`, `A and B`, `A, B and C`. */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** So many names, or sizes, are told one by one. */
const mostTold = 3;

const listedFew = (names: readonly string[], most = mostTold): string =>
  names.length <= most ? listed(names) : listed([...names.slice(0, most), `${number(names.length - most)} more`]);

/** `80 + 39 + 1`; many small parts together. */
function partsSum(parts: readonly number[]): string {
  const told = parts.slice(0, mostTold).map(number);
  const rest = parts.slice(mostTold);
  return rest.length === 0
    ? told.join('\u00A0+\u00A0')
    : `${told.join('\u00A0+\u00A0')} and ${plural(rest.length, { one: 'smaller part', other: 'smaller parts' })}`;
}

/** Where a measure is explained: what it is, its formula and its source. */
export interface Explained {
  readonly label: string;
  readonly meaning: string;
  readonly formula: string;
  readonly source: string;
}

/** What people are called here, such as `author`, `authors`, `Coauthors` and `paper`. */
interface Named {
  readonly node: string;
  readonly nodes: string;
  readonly neighbours: string;
  readonly record: string;
  readonly records: string;
}

/** See `README.md`. Ways between two people, who holds groups together, and who might write together next. */
export const paths = {
  wayTo: 'Way to…',
  wayToHint: 'Type a name to see the ways between the two.',
  nameOf: (node: string): string => `Name of the other ${node}`,
  whoItMayBe: 'Who it may be',
  nobodyOfName: (nodes: string): string => `None of the ${nodes} here is called so.`,

  title: 'Ways between them',
  kindsTitle: 'Way',
  kinds: { shortest: 'Shortest', strongest: 'Strongest', timed: 'In time' },
  turnRound: (from: string, to: string): string => `Turn round: from ${from} to ${to}`,
  found: {
    shortest: (hops: number, equals: number): string =>
      equals === 1
        ? `${hopsIn(hops)}; no other way is as short.`
        : `${hopsIn(hops)}; the strongest of ${number(equals)} ways that are as short.`,
    strongest: (hops: number): string => `${hopsIn(hops)} over the strongest ties.`,
    timed: (hops: number, day: string): string => `${hopsIn(hops)}: how it could have travelled, there by ${day}.`,
  },
  looking: 'Looking for a way…',
  way: (from: string, to: string): string => `The way from ${from} to ${to}`,
  /** Of a hop: `3 papers · weight 1.5`. */
  hop: (count: number, record: string, weight: number): string =>
    `${counted(count, record)} · weight ${weightText(weight)}`,
  moreOfHop: (count: number, weight: number): string => `${number(count)} more · weight ${weightText(weight)}`,
  reached: (day: string): string => `at the earliest ${day}`,
  hopName: (from: string, to: string, words: string): string => `From ${from} to ${to}: ${words}`,
  openTie: 'Open the tie',

  none: {
    absent: (names: readonly string[], isFiltered: boolean): string =>
      `${listed(names)} ${names.length === 1 ? 'is' : 'are'} not in sight: ${
        isFiltered ? 'outside the window, or hidden by the filters' : 'outside the window'
      }.`,
    apart: (sizes: readonly [number, number], node: string, nodes: string): string =>
      `No way in this window: the two are in different parts of the network, of ${sizes.map((size) => `${number(size)} ${size === 1 ? node : nodes}`).join(' and ')}.`,
    untimely: (records: string): string =>
      `No way in time: ties connect the two, but their dated ${records} do not follow upon each other in this direction.`,
    everWay: (hops: number): string => `Over all years there is one of ${hopsIn(hops)}.`,
    neverWay: 'Nor is there one over all years.',
    widen: 'Widen to all years',
  },

  explained: (named: Named): Readonly<Record<'shortest' | 'strongest' | 'timed', Explained>> => ({
    shortest: {
      label: 'Shortest',
      meaning: `The fewest hops from ${named.node} to ${named.node}; of several such ways the one whose ties weigh most together.`,
      formula: 'least number of ties, then greatest Σ w',
      source: 'breadth-first search, Moore 1959',
    },
    strongest: {
      label: 'Strongest',
      meaning: 'Strong ties count as short: it may take more hops, over people who know each other better.',
      formula: 'least Σ 1/w',
      source: 'Newman 2001; Dijkstra 1959',
    },
    timed: {
      label: 'In time',
      meaning: `How it could have travelled: each ${named.record} can be no earlier than the one before, by the days that its date leaves open. It arrives as early as can be, with the fewest hops. Several on one day can carry one after the other; what has no date carries nothing.`,
      formula: 'days d₁ ≤ d₂ ≤ …, dᵢ within the date of each; least last day',
      source: 'Xuan et al. 2003; Holme & Saramäki 2012',
    },
  }),

  whoNext: {
    title: (isOfPeople: boolean): string => (isOfPeople ? 'Who next' : 'Not tied yet'),
    none: (neighbours: string): string => `Nobody else shares ${neighbours.toLowerCase()} in the window.`,
    through: (names: readonly string[]): string => `through ${listedFew(names, 2)}`,
    onTopics: (topics: readonly string[]): string => `; both on ${listedFew(topics, 1)}`,
    again: 'Also those tied outside the window',
    scoreName: 'score',
    score: (value: number): string => weightText(value),
    more: 'Show more',
    explained: ({ node, neighbours, records }: Named): Explained => ({
      label: 'Score',
      meaning: `Each of the ${neighbours.toLowerCase()} in common says the more, the fewer ties it has itself; up to twice as much where both have ${records} on the same topics. No tie between the ${node} and those listed. It says who is near, not who should write together.`,
      formula: 'Σ 1/ln k · (1 + cosine of topics), k the ties of each in common',
      source: 'Adamic & Adar 2003; Liben-Nowell & Kleinberg 2007',
    }),
  },

  bridges: {
    title: 'Bridges',
    counting: 'Counting paths…',
    none: 'Nobody in the window holds communities or components together.',
    between: (value: number): string => (value > 0 && value < 0.005 ? '< 1%' : share(value)),
    betweenName: 'of the paths between communities',
    falls: (name: string, whole: number, parts: readonly number[]): string =>
      `Without ${name} the component of ${number(whole)} falls into ${partsSum(parts)}.`,
    /** The same in a list. */
    fallsShort: (name: string, whole: number, parts: readonly number[]): string =>
      `Without ${name}, ${number(whole)} fall into ${partsSum(parts)}.`,
    connects: (groups: readonly string[]): string => `Ties to ${listedFew(groups)}.`,
    group: (name: string, people: number): string => `${name} (${number(people)})`,
    more: 'Show more',
    tiesTitle: 'Ties that hold parts together',
    tieParts: (parts: readonly [number, number]): string => parts.map(number).join(' | '),
    tieFalls: (parts: readonly [number, number]): string =>
      `Without it the component falls into ${parts.map(number).join(' and ')}`,
    estimated: (sources: number): string =>
      `Shares are estimated, from paths of ${number(sources)} people each time the same.`,
    explained: ({ node, nodes }: Named): readonly Explained[] => [
      {
        label: 'Share of paths',
        meaning: `Of all pairs of ${nodes} of different communities that are connected, the share of whose shortest paths lead over the ${node}.`,
        formula: 'Σ share of paths / pairs of different communities',
        source: 'Freeman 1977; Flom et al. 2004; Brandes 2001',
      },
      {
        label: 'What falls apart',
        meaning: `The parts into which the component falls when the ${node}, or the tie, is taken away.`,
        formula: 'articulation points and bridges',
        source: 'Hopcroft & Tarjan 1973',
      },
    ],
  },

  commands: {
    path: 'Way between the two selected',
    wayTo: 'Way from the selected to somebody…',
    whoNext: 'Who next: who is near the selected without a tie',
    bridges: 'Bridges: who holds groups together',
    needsTwo: (nodes: string): string => `Select two ${nodes} first: Shift and a press adds the second.`,
    needsOne: (node: string): string => `Select one ${node} first.`,
    nothingOpen: 'Nothing is open yet.',
  },
};
