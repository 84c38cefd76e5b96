import { number, plural } from '../numbers.ts';

/** What was changed, as it stands behind `Undo:`; and the address that brings a view back. */
export const history = {
  undone: (what: string) => `Undone: ${what}.`,
  doneAgain: (what: string) => `Done again: ${what}.`,
  several: (changes: readonly string[]) => changes.join(', '),
  view: 'the view',
  window: (span: string) => `window ${span}`,
  withUndated: 'papers without a date shown',
  withoutUndated: 'papers without a date left out',
  select: (name: string) => `select ${name}`,
  selectTie: (one: string, other: string) => `select the tie of ${one} and ${other}`,
  selectSeveral: (count: number, nodes: string) => `select ${number(count)} ${nodes}`,
  selectPaper: 'select a paper',
  clearSelection: 'clear the selection',
  clearFilters: 'clear the filters',
  filterText: (words: string) => `papers with “${words}”`,
  anyText: 'papers with any words',
  filterValues: (facet: string, values: readonly string[]) =>
    values.length === 1
      ? `${facet} ${values[0] === '' ? 'not told' : values[0]}`
      : `${number(values.length)} of ${facet}`,
  anyValue: (facet: string) => `any ${facet}`,
  facets: {
    venue: 'venue',
    language: 'language',
    documentType: 'type of paper',
    institution: 'institution',
    country: 'country',
  },
  ranges: { papers: 'papers of an author', degree: 'ties of an author', weight: 'weight of a tie' },
  range: (what: string, from: number | null, to: number | null) => {
    if (from !== null && to !== null) return from === to ? `${what}: ${number(from)}` : `${what}: ${from} to ${to}`;
    if (from !== null) return `${what}: at least ${from}`;
    return to === null ? `any ${what}` : `${what}: at most ${to}`;
  },
  hide: (name: string) => `hide ${name}`,
  show: (name: string) => `show ${name}`,
  hideGroups: (count: number) => `hide ${plural(count, { one: 'group', other: 'groups' })}`,
  showGroups: (count: number) => `show ${plural(count, { one: 'group', other: 'groups' })}`,
  only: (count: number, nodes: string) => `only ${number(count)} ${nodes}`,
  everybody: (nodes: string) => `all ${nodes}`,
  colourBy: (what: string) => `colour by ${what}`,
  tiesBy: (what: string) => `ties in the colours of ${what}`,
  sizeBy: (what: string) => `size by ${what}`,
  /** What colours, and sizes, can stand for beside a measure. */
  meanings: {
    topic: 'topic',
    community: 'community',
    first: 'the first paper',
    mean: 'the mean date',
    window: 'papers in the window',
    people: 'people',
  },
  measureTime: { all: 'measures of all time', window: 'measures of the window' },
  measureScale: { root: 'colours by the root of the value', rank: 'colours by rank' },
  mainTopicTime: { all: 'main topics of all time', window: 'main topics of the window' },
  curved: (isCurved: boolean) => (isCurved ? 'curved ties' : 'straight ties'),
  faintNodes: (areShown: boolean) => `dots outside the window ${areShown ? 'shown' : 'hidden'}`,
  fading: 'fading of weak ties',
  grounds: { plain: 'plain ground', density: 'density as the ground', communities: 'density by group as the ground' },
  shownNodes: (nodes: string) => `only ${nodes} on the map`,
  bothNodes: (nodes: string) => `${nodes} and topics on the map`,
  stageView: (title: string) => `view of ${title}`,
  periods: 'periods of time',
  pin: (name: string) => `pin ${name}`,
  letGo: (name: string) => `let go of ${name}`,
  pinSeveral: 'what is pinned',
  copyLink: 'Copy a link to what is seen',
  linkLabel: 'Link',
  copied: 'The link is copied.',
  linkTitle: 'A link to what is seen',
  notCopied: 'The browser does not let the page copy it: copy it from here.',
  address: 'Address of what is seen',
  withoutTitle: 'Not in it:',
  closeNote: 'Close',
  /** What is not in an address. */
  without: {
    thePapers: 'the papers themselves: whoever follows it opens the same files',
    savedSelections: 'saved selections',
    pinnedPlaces: 'the places of what is pinned',
    selectedPaper: 'the paper, or the part of a drawing, that is selected',
    longList: (what: string) => `${what}, which is too long for an address`,
    parts: { select: 'all of the selection', people: 'the list of the only authors shown', cuts: 'periods of time' },
    filters: 'a filter',
  },
  otherPapers: 'These are not the papers that the address is of. What fits them was applied.',
  leftOutOfAddress: (parts: readonly string[]) =>
    `Parts of the address mean nothing here and were left out: ${parts.join(', ')}.`,
  awaitedPapers: (title: string, count: number) =>
    `This address is of other papers: ‘${title}’ (${plural(count, { one: 'paper', other: 'papers' })}). Open them to see the view.`,
  forgetAwaited: 'Forget the view of this address',
  cameraBack: 'Back to the view of the map before',
  cameraForward: 'Forward to the view of the map after',
  noCameraBefore: 'The map was not looked at from elsewhere before.',
  noCameraAfter: 'The map was not looked at from elsewhere since.',
};
