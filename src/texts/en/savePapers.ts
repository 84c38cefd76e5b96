import { counted } from '../numbers.ts';

/** Papers as lists of references, and tables. */
export const savePapers = {
  title: 'Papers for reference managers',
  part: 'Which papers',
  all: 'All papers',
  visible: (window: string, isFiltered: boolean) =>
    isFiltered ? `What is visible: ${window}, under the filters` : `This window: ${window}`,
  selected: 'What is selected',
  ofAny: 'Of any of them',
  ofTwo: 'Of two of them at least',
  joint: 'Of the selected',
  onlyWindow: (window: string) => `Only those of the window and the filters: ${window}`,
  format: 'Format',
  formats: {
    bibtex: { label: 'BibTeX', hint: 'For LaTeX, JabRef, Zotero and most others; says in a comment what it shows' },
    ris: { label: 'RIS', hint: 'For EndNote, Zotero, Mendeley, Citavi; without ORCIDs' },
    'csl-json': { label: 'CSL-JSON', hint: 'For Pandoc, Zotero and programs' },
  },
  losses:
    'Authors who were added by inference are told in a note, not among the authors. What you decided about who is who, topics and merged records stay with a session.',
  count: (papers: number) => counted(papers, 'paper'),
  counting: 'Counting…',
  none: 'No paper is in this part.',
  save: 'Save papers',
  copy: 'Copy',
  these: 'Save these papers…',
  /** What a file says its papers are. */
  of: (name: string) => `Papers of ${name}`,
  ofSeveral: (names: readonly string[], more: number, isJoint: boolean) =>
    `Papers of ${isJoint ? 'at least two of ' : ''}${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  ofTie: (one: string, other: string) => `Papers of ${one} and ${other}`,
  onePaper: 'One paper',
  ofDrawing: (title: string) => `Papers behind ${title}`,
  /** In the names of files. */
  fileParts: { selected: 'selected', filtered: 'filtered' },
  copied: (papers: number) => `Copied ${counted(papers, 'paper')} as BibTeX.`,
  copiedText: 'Copied.',
  notCopied: (reason: string) => `Nothing was copied: ${reason}`,
  commands: {
    save: 'Save the papers of the selection…',
    copy: 'Copy the papers of the selection as BibTeX',
    nothing: 'Nothing is selected that has papers.',
  },
};

export const saveTables = {
  title: 'Tables for spreadsheets (CSV)',
  what: 'Table',
  tables: {
    papers: {
      label: 'Papers',
      hint: 'All fields of each: authors, date as far as it is known, venue, kind, language, ids, keywords, topics and shares, citations, abstract',
    },
    authors: {
      label: (nodes: string) => nodes,
      hint: 'A row for each: forms of the name, ORCID, papers, ties, dates, main topic, community, institutions, countries',
    },
    ties: {
      label: 'Ties',
      hint: 'A row for each: both ends, kind, papers, weight, dates, main topic, ids of the shared papers',
    },
    topics: {
      label: 'Topics',
      hint: 'A row for each: terms, papers, weight, dates; bursts and trend over all years',
    },
  },
  safe: 'Text that a spreadsheet would take for a formula gets an apostrophe in front.',
  part: 'Which part',
  all: 'All of it',
  save: 'Save table',
};
