import { counted, number } from '../../texts/numbers.ts';
import { yearOf } from '../../lib/calendar.ts';
import { extentOf } from '../../model/extent.ts';
import { recordsOf } from '../snapshot.ts';
import type { MethodsFacts } from './methodsFacts.ts';
import { inList, sentences, verb } from './prose.ts';

/** Files that are named; of more only the number is told. */
const mostNamed = 6;

/** Where the papers come from, how many they are, and from when. */
export function dataParagraph(facts: MethodsFacts): string {
  return facts.snapshot.network.kind === 'papers' ? ofPapers(facts) : ofNetwork(facts);
}

function ofPapers(facts: MethodsFacts): string {
  const { snapshot, merged } = facts;
  const { files, papers, settings } = snapshot;
  const sum = (of: 'in' | 'accepted' | 'merged' | 'rejected') =>
    files.reduce((total, { records }) => total + records[of], 0);
  const reasons = [...merged].map(([reason, count]) => `${number(count)} by ${reasonWords[reason] ?? reason}`);
  const balance = `${counted(sum('in'), 'record')} ${verb(sum('in'), 'was', 'were')} read from ${filesWords(facts)}`;
  const outcome = [
    `${number(sum('accepted'))} ${verb(sum('accepted'), 'was', 'were')} accepted`,
    sum('merged') > 0 &&
      `${number(sum('merged'))} ${verb(sum('merged'), 'was', 'were')} merged with another record of the same work${reasons.length > 0 ? ` (${inList(reasons)})` : ''}`,
    sum('rejected') > 0 &&
      `${number(sum('rejected'))} could not be read as a publication and ${verb(sum('rejected'), 'was', 'were')} rejected`,
  ].filter((part) => part !== false);
  const cut = papers.filter(({ authorsTruncated }) => authorsTruncated).length;
  return sentences([
    `${balance}: ${inList(outcome)}`,
    settings.mergeRecords
      ? 'Records were taken for the same work if they shared a DOI, an arXiv identifier, a PubMed identifier or an identifier of their database, or if their titles and first authors agreed and their years differed by at most one'
      : 'Several records of the same work were left as they are',
    settings.keptApart.length > 0 &&
      `${counted(settings.keptApart.length, 'merge')} of records ${verb(settings.keptApart.length, 'was', 'were')} taken back by hand`,
    periodWords(snapshot),
    cut > 0 && `The author lists of ${counted(cut, 'paper')} are incomplete in the source`,
    ...snapshot.network.added.map(
      ({ name, papers: on }) =>
        `${name} was added as an author of ${counted(on.length, 'paper')} whose author list is cut or missing, which is an inference`,
    ),
  ]);
}

const reasonWords: Readonly<Record<string, string>> = {
  doi: 'DOI',
  arxiv: 'arXiv identifier',
  pmid: 'PubMed identifier',
  source: 'identifier of the database',
  'title-year-author': 'title, year and first author',
};

function ofNetwork(facts: MethodsFacts): string {
  const { snapshot, whole } = facts;
  return sentences([
    `The network was read from ${filesWords(facts)}, without the publications behind it: ${counted(whole.authors, 'item')} and ${counted(whole.coauthorTies, 'tie')}, with the weights that the file gives`,
    extentOf(recordsOf(snapshot)) && periodWords(snapshot),
  ]);
}

function filesWords({ snapshot: { files }, formatLabel }: MethodsFacts): string {
  const named = files.map(({ name, format }) => `${name} (${formatLabel(format)})`);
  if (named.length <= mostNamed) return `${named.length === 1 ? 'the file' : 'the files'} ${inList(named)}`;
  return `${number(files.length)} files (${inList([...new Set(files.map(({ format }) => formatLabel(format)))])})`;
}

function periodWords(snapshot: MethodsFacts['snapshot']): string {
  const records = recordsOf(snapshot);
  const span = extentOf(records);
  const noun = snapshot.network.kind === 'papers' ? 'paper' : 'link';
  const undated = records.filter(({ date }) => !date).length;
  if (!span) return `None of the ${counted(records.length, noun)} has a date that can be read`;
  const [first, last] = [yearOf(span.from), yearOf(span.to)];
  const years = first === last ? `date from ${first}` : `date from ${first} to ${last}`;
  const rest = undated > 0 ? `; ${number(undated)} ${verb(undated, 'has', 'have')} no date that can be read` : '';
  return `The ${counted(records.length, noun)} ${records.length === 1 ? years.replace('date', 'dates') : years}${rest}`;
}
