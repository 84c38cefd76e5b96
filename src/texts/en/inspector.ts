import { counted, hundredths, number, plural, weightText } from '../numbers.ts';
import { papersText } from './phrases.ts';

const linksText = (count: number) => plural(count, { one: 'link', other: 'links' });

/** A share as it stands in a running text: `60 %`. */
const percent = (share: number) => `${number(Math.round(100 * share))} %`;

/** The panel about what is selected, or about the window as a whole. */
export const inspector = {
  panel: 'Selection',
  back: 'Back',
  clear: 'Clear the selection',
  more: 'Show more',
  /** Between the two ends of a tie, for those who hear it. */
  and: ' and ',
  papersInWindow: (inside: number, all: number) => `${papersText(inside)} in the window, ${number(all)} in all`,
  linksInWindow: (inside: number, all: number) => `${linksText(inside)} in the window, ${number(all)} in all`,
  links: linksText,
  active: (span: string) => `active ${span}`,
  noneInWindow: (nodes: string) => `No ${nodes} in the window.`,
  outside: 'Outside the window',
  widen: 'None. Widen the window to see them.',
  group: 'Group author',
  alsoWritten: (forms: readonly string[]) => `Also written ${forms.join(' · ')}`,
  topicsOverTime: 'Topics over time',

  community: {
    label: 'Community: ',
    belonging: (share: number, isFirm: boolean) =>
      `stays with ${hundredths(share)} of it in other runs${isFirm ? '' : ': not firm'}`,
  },

  /** What the papers of a person do not tell, in phrases and the sentence of them. */
  cutLists: {
    added: (papers: number) => `by inference on ${papersText(papers)} whose author list is cut or missing`,
    cut: (papers: number) => `on ${papersText(papers)} with a cut list: more authors than are counted`,
    sentence: (phrases: readonly string[]) => {
      const words = phrases.join('; ');
      return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
    },
  },

  overview: {
    network: 'Network',
    window: 'In the window',
    items: 'Items',
    links: 'Links',
    papers: 'Papers',
    groups: 'Group authors',
    ties: 'Ties',
    totalWeight: 'Total weight',
    components: 'Components',
    largest: 'Largest component',
    isolates: 'Without a tie',
    topics: 'Topics',
    communities: 'Communities',
    hint: (one: string) => `Choose ${one}, a topic or a tie, here or on the map, to see the papers behind it.`,
    hintOfNetwork: 'Choose an item or a tie, here or on the map, to see the links of the file behind it.',
    leading: (nodes: string) => `Leading ${nodes}`,
    leadingBy: 'Leading by',
    weightOfLinks: 'Weight of links',
    /** Behind the meaning of a measure that is estimated. */
    here: (estimate: string) => `Here ${estimate}.`,
    strongest: 'Strongest ties',
    measures: { papers: 'Measures of the papers', network: 'Measures of the network' },
  },

  item: {
    kind: 'Item',
    neighbourTitle: 'Neighbours',
    neighbours: (count: number, weight: number) =>
      `${plural(count, { one: 'neighbour', other: 'neighbours' })} · total weight ${weightText(weight)}`,
    noNeighbours: (hasWindow: boolean) => `No neighbours${hasWindow ? ' in the window' : ''}.`,
    id: (id: string) => `Id ${id} in the file`,
  },

  link: {
    title: 'Links in the window',
    inFile: 'In the file',
    line: (date: string, weight: number, file: string, line: number) =>
      `${date} · weight ${weightText(weight)} · ${file}, line ${number(line)}`,
  },

  /** A part of a drawing, and the people and papers behind it. */
  evidence: {
    firstOf: (shown: number, count: number, noun: string) => `The first ${number(shown)} of ${counted(count, noun)}.`,
    papers: 'Papers',
    none: 'None.',
  },

  /** Lists of papers, and each paper in them. */
  papers: {
    title: 'Papers in the window',
    yearInferred: (date: string) => `${date} (year inferred)`,
    noAuthors: 'no authors',
    moreAuthors: (names: string, more: number) => `${names} and ${number(more)} more`,
    cutAuthors: (names: string) => `${names} et al.`,
  },

  paper: {
    kind: 'Paper',
    authors: 'Authors',
    inferred: 'inferred',
    leftOut: 'Left out of the map by the settings',
    moreAuthors: (count: number) => `and ${number(count)} more`,
    isCut: 'The list is cut (“et al.”): there are more authors than these.',
    topics: 'Topics',
    topicsInherited: 'It has no text of its own: these topics are inherited from its authors’ other papers.',
    fitsPoorly: 'It fits its main topic poorly.',
    keywords: 'Keywords',
    categories: 'Categories',
    readFrom: (file: string, line: number) => `Read from ${file}, line ${number(line)}`,
    alsoIn: (where: string, facts: readonly string[]) =>
      `Also in ${where}${facts.length > 0 ? `, which gave: ${facts.join(', ')}` : ''}`,
  },

  /** Beside a paper of a topic: how much of it is the topic, and what weakens that. */
  topicNote: {
    share: (share: number) => `${percent(share)} of it`,
    inherited: 'inherited from its authors’ other papers',
    fitsPoorly: 'fits poorly',
  },

  /** How the topics of an author changed. */
  path: {
    title: 'Path through the topics',
    explained:
      'Drift is the Jensen–Shannon distance of the topics of a period to those before it, from 0 (the same) to 1 (nothing in common); breadth is the entropy of the mix in bits, 0 for a single topic. A turning paper is one without which the drift would be smaller.',
    period: 'Period',
    topics: 'Topics',
    value: hundredths,
    noPapers: 'no papers',
    shareOf: (topic: string, share: number) => `${topic} ${percent(share)}`,
    turning: 'Turning papers',
    /** A topic follows. */
    turned: (drift: number) => `drift ${hundredths(drift)} less without it · towards`,
  },

  tie: {
    kind: 'Tie',
    twoTopics: 'Two topics',
    withTopic: (Node: string) => `${Node} and topic`,
    open: 'Open the tie',
    openOne: (what: string) => `Open the tie: ${what}`,
    with: (name: string, what: string) => `Tie with ${name}: ${what}`,
    papers: (count: number, noun: string) => counted(count, noun),
    papersAndWeight: (papers: string, weight: number) => `${papers}, weight ${weightText(weight)}`,
    weightInWindow: 'Weight in the window',
    weightOverall: 'Weight overall',
    weight: 'Weight',
    /** How the papers of a tie are counted. */
    counting: {
      topics: 'Each paper adds its share of the one topic times its share of the other.',
      fullTopic: (node: string) => `Full counting: each paper of the ${node} adds 1 × its share of the topic.`,
      fractionalTopic: (nodes: string) =>
        `Fractional counting: a paper of n ${nodes} adds 1/n × its share of the topic.`,
      full: 'Full counting: each joint paper adds 1.',
      fractional: (nodes: string) => `Fractional counting: a paper of n ${nodes} adds 1/(n − 1) to each pair.`,
      cap: (most: number, nodes: string) => `Papers with more than ${number(most)} ${nodes} add no pairs.`,
      links: 'Each link adds the weight that the file gives it, 1 where it gives none.',
    },
    /** `within` is undefined where all papers are in the window. */
    inferred: (inferred: number, all: number, within: number | undefined, names: readonly string[]) => {
      const where = within === undefined ? '' : ` (${number(within)} of them in the window)`;
      const added = `${names.join(' and ')} ${names.length === 1 ? 'was' : 'were'} added`;
      return `${number(inferred)} of ${papersText(all)} by inference${where}: their author list is cut or missing, and ${added}.`;
    },
    inferredNote: (names: readonly string[]) => `by inference: ${names.join(' and ')} added`,
  },

  topic: {
    kind: 'Topic',
    editorialKind: 'Topic, but not a subject',
    editorialNote: 'Its papers are book reviews, notices and the like.',
    hide: 'Hide this topic',
    people: 'People',
    nobody: 'Nobody works on this in the window.',
    noneHasIt: (node: string) => `No ${node} has it in the window.`,
    ties: 'Strongest ties',
    noTies: 'No paper on it in the window is by two of them.',
    related: 'Related topics',
    noneRelated: 'It shares no paper with another topic in the window.',
    jointPapers: (count: number) => plural(count, { one: 'joint paper', other: 'joint papers' }),
    papersInWindow: (count: number) => `${papersText(count)} in the window`,
    weak: 'Fit poorly',
    weakNote: 'They share little with the others of this topic, and less with those of any other. Of all years.',
  },
};
