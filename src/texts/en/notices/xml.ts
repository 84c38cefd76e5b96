import { plural } from '../../numbers.ts';
import { quoted } from '../../quoted.ts';

export const xml = {
  twoPapers: (title: string) => `${quoted(title)} has a second title; two papers may stand in one.`,
  arxivError: (error: string) => `arXiv answered with an error: ${quoted(error)}.`,
  arxivAgain: 'Correct the query and fetch the list again.',
  twoEntries: (title: string) => `Two entries stand in one near ${quoted(title)}; the first was read.`,
  deleted: (id: string) => `${quoted(id)} was deleted from arXiv; it was left out.`,
  otherForm: (id: string, found: string) =>
    `The record ${quoted(id)} holds ${quoted(found)} in place of arXiv's own form; it was left out.`,
  askArxiv: 'Ask for metadataPrefix=arXiv or arXivRaw.',
  twoInOne: (title: string) => `Two records stand in one near ${quoted(title)}; the first was read.`,
  twoRecords: (title: string) => `${quoted(title)} has a second title; two records may stand in one.`,
  twoPubmed: 'Two records stand in one “<PubmedArticle>”; only the first was read.',
  fetchAgain: 'Fetch the file again.',
  nameCorrected: (name: string) =>
    `The name ${quoted(name)} was replaced by a correction; the corrected name is taken.`,
  pubmedDeleted: (ids: string) => `PubMed has deleted the records ${ids}; the list holds no papers.`,
  tooDeep: 'the elements are nested too deeply',
  repaired: (what: string) => `A record is no well-formed XML; ${what}.`,
  ownDoctype: (file: string) =>
    `${quoted(file)} declares things of its own in its document type (“<!DOCTYPE … [ … ]>”), which can do harm; it was not read.`,
  doctypeRemedy: 'Take the part in square brackets out and open the file again.',
  noRootEnd: (root: string) => `The file ends without “</${root}>”; records may be missing at its end.`,
  fetchIfMore: 'If there should be more records, fetch the file again.',
  anyFound: 'Look whether the search found any.',
  controls: 'control characters were left out',
  bareSigns: '“&” and “<” that stand for themselves were taken as text',
  mend: 'Fetch the file again, or mend the record in a text editor.',
  noEnd: (name: string) => `A record never ends: “</${name}>” is missing; it was left out.`,
  noBegin: (name: string, start: string) =>
    `A record has no beginning: “</${name}>” stands here without “<${start}>”; it was left out.`,
  recordCut: `The file breaks off in the middle of a record; the record was left out.`,
  notWellFormed: (line: number, fault: string) =>
    `A record is no well-formed XML (near line ${line}: ${fault}); it was left out.`,
  stray: (text: string) => `${quoted(text)} stands between the records and was not read.`,
  peopleLeftOut: (pages: number) =>
    pages === 1
      ? '1 page of a person is no paper and was left out.'
      : `${plural(pages, { other: 'pages of people' })} are no papers and were left out.`,
};
