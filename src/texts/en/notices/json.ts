import { number, plural } from '../../numbers.ts';
import { quoted } from '../../quoted.ts';

export const json = {
  monthOfId: (paper: string) => `The first version of ${quoted(paper)} has no date; the month of its id was taken.`,
  noFirstVersion: 'The paper has no date of a first version; it stays undated.',
  noPaper: (name: string, type: string) => `${quoted(name)} is of the type ${quoted(type)}, no paper; it was left out.`,
  crossrefAgain: 'Ask Crossref again without “select=”, or with “author” in it, and open that file.',
  dblpAgain: 'Search DBLP for publications instead.',
  dblpNoHits: (query: string) => `DBLP found no publications for ${quoted(query)}.`,
  dblpOther: 'Search for something else, or ask for more than no hits.',
  again: 'Export or download the file again.',
  tooLong: (letters: number) => `A record is ${letters} letters long; it was left out.`,
  notValid: (record: string) => `The record that begins ${quoted(record)} is not valid JSON; it was left out.`,
  nullRecord: 'The list holds “null” in place of a record: the source did not find it.',
  noRecord: (text: string) => `${quoted(text)} is no record; it was left out.`,
  repaired: (record: string) => `The record that begins ${quoted(record)} was repaired.`,
  saysNothing: 'The record says nothing of a paper; it was left out.',
  odd: (reason: string) => `A record could not be understood (${reason}); it was left out.`,
  broken: (record: string, reason: string) => `The record that begins ${record} is broken: ${reason}; it was left out.`,
  cut: (reason: string) => `The file is cut: ${reason}.`,
  between: (reason: string) => `Between the records: ${reason}.`,
  commaMissing: 'a comma or a closing bracket is missing',
  bracketMissing: 'a bracket is missing',
  braceMissing: 'a brace is missing before it',
  noOpening: 'a closing bracket has no opening one',
  endsInList: 'the file ends before its list is closed; perhaps its last record is not complete',
  endsWithin: 'the file ends within it',
  quoteMissing: 'a quotation mark is missing',
  valueMissing: 'a value is missing',
  nameMissing: 'a name in quotation marks is missing',
  colonMissing: 'a colon is missing',
  tooDeep: 'it is nested too deeply',
  noWork: 'no work (OpenAlex lists authors, institutions and others likewise)',
  partOfVolume: 'the cover, the contents or another part of a volume that is no paper',
  isOther: (title: string, what: string) => `${quoted(title)} is ${what}; it was left out.`,
  retracted: (title: string) => `${quoted(title)} has been retracted.`,
  openalexAgain:
    'Ask OpenAlex again without “select=”, or with “authorships” and “publication_date” in it, and open that file.',
  oneByOne: 'Fetch these works one by one: then OpenAlex gives all authors.',
  orcidHint:
    'Look the works up by their DOIs, for instance at Crossref or OpenAlex, and open that file as well: records of one work become one paper.',
  line: (line: number) => `line ${line}`,
  semanticAgain: 'Ask Semantic Scholar again with “fields=title,authors,year,publicationDate” and open that file.',
  semanticError: (error: string) => `Semantic Scholar has sent an error in place of a paper: ${quoted(error)}.`,
  semanticLater: 'Ask again, with another id or some time later.',
  semanticAuthor: (name: string) => `${quoted(name)} is an author and no paper; it was left out.`,
  semanticPapers: 'Ask Semantic Scholar for the papers of the author.',
  firstVersionUnreadable: (date: string, hasMonth: boolean) =>
    `The date ${quoted(date)} cannot be read; ${hasMonth ? 'the month of its id was taken' : 'the paper stays undated'}.`,
  dblpNoPaper: (name: string, isVenue: boolean) =>
    `${quoted(name)} is ${isVenue ? 'a venue' : 'a person'} and no paper; it was left out.`,
  authorsCut: (works: number) =>
    `Of ${plural(works, { one: 'work', other: 'works' })} OpenAlex lists the first hundred authors only.`,
  orcidVersions: (title: string, sources: number, taken: string, others: readonly string[]) =>
    `${quoted(title)} is listed by ${number(sources)} sources; the preferred one was taken (${taken}), not ${others.join(' or ')}.`,
  orcidNoAuthors: (whose: string, works: number) =>
    `ORCID lists the works of a person${whose && ` (${whose})`} without their authors: ` +
    `${plural(works, { one: 'work has', other: 'works have' })} none.`,
};
