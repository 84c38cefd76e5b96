import { counted, number, plural } from '../numbers.ts';

const papers = (count: number) => counted(count, 'paper');

/** What stands before and after a name. */
type Around = readonly [before: string, after: string];

/** The panel of what is open, the fields that files are dropped on, and the examples. */
export const corpus = {
  sections: {
    papers: 'Papers',
    network: 'Network',
    topics: 'Finding topics',
    people: 'Who is in it',
    counting: 'Counting',
    communities: 'Finding communities',
    layout: 'Layout',
    examples: 'Examples',
  },
  nothingOpen: 'Nothing is open yet. Drop files anywhere on the page, or look at an example.',
  about:
    'Coterie draws who works with whom and on what, and moves it through time. This is an example: drop your own files anywhere, or open them below. They stay on this computer.',
  /** Of a network that came without papers; `pairs` where several links join the same two. */
  networkCounts: (items: number, links: number, pairs: number | undefined) =>
    `${counted(items, 'item')} and ${counted(links, 'link')}${pairs === undefined ? '' : ` between ${counted(pairs, 'pair')}`}, without papers`,
  undated: (count: number) => `${number(count)} without a date`,
  recounting: ' · counting again…',
  open: 'Open files…',
  add: 'Add files…',
  addName: 'Add files',
  addHint: 'Add the papers of more files to these',
  paste: 'Paste text…',
  report: 'Import report',
  drop: {
    open: 'Drop to open',
    openInstead: 'Drop to open instead',
    replaces: (title: string) => `Replaces ${title}`,
    add: 'Drop to add',
    joins: (title: string) => `Joins ${title}`,
  },
  examples: {
    profile: { title: 'One researcher', what: '26 papers of one researcher' },
    planted: { title: 'Thirty years', what: '4,000 invented papers, thirty years' },
  },
  names: {
    count: (people: number, names: number) =>
      `${plural(people, { one: 'person', other: 'people' })} from ${number(names)} names`,
    hint: 'Decisions about who is who',
  },
  notices: {
    errors: (count: number) => counted(count, 'error'),
    warnings: (count: number) => counted(count, 'warning'),
    facts: (count: number) => counted(count, 'fact'),
  },
  leftOut: 'Left out',
  undo: 'Undo',
  redo: 'Redo',
  undoHint: (what: string) => `Undo: ${what}`,
  redoHint: (what: string) => `Redo: ${what}`,
  /** Of a list whose author lists are cut. */
  owner: {
    wasAdded: (hidden: number): Around => [
      '',
      ` was added to ${papers(hidden)} whose author list is cut or missing. This is inferred, not read.`,
    ],
    /** As the user said. */
    wasAddedAsSaid: (hidden: number, file: string | undefined): Around => [
      '',
      ` was added to ${papers(hidden)}${file === undefined ? '' : ` of ${file}`} whose author list is cut or missing, as you said whose papers these are. This is inferred, not read.`,
    ],
    seems: (hidden: number, file: string | undefined): Around => [
      `${file === undefined ? 'These are' : `${file} lists`} the papers of `,
      `, it seems. That name is hidden on ${papers(hidden)}, where the author list is cut (“et al.”) or missing.`,
    ],
    add: 'Add to these papers',
    undo: 'Undo',
    cut: (count: number) => `${papers(count)} with a cut or missing author list`,
    ask: 'If these are the papers of one person, who may be hidden there, say whose: he or she is then added to them, marked as inferred.',
    file: 'File',
    fileOption: (file: string, cut: number) => `${file} (${papers(cut)})`,
    whose: 'Whose papers are these?',
    namePlaceholder: 'Name as on the papers',
    orcid: 'ORCID, if known',
    orcidPlaceholder: '0000-0002-1825-0097',
    noName: 'Write a name first.',
    noOrcid: 'An ORCID is 16 digits in four groups, 0000-0002-1825-0097.',
  },
};
