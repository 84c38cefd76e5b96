import type { Paper } from '../../model/paper.ts';
import type { OnShare, Reader, Reading, SourceText } from '../contract.ts';
import { reportEmptyRecord } from '../notices/emptyRecord.ts';
import { printedParts } from '../values/dateParts.ts';
import { maybeOrcid } from '../values/ids.ts';
import { jsonReader, type RecordPlace } from './jsonReader.ts';
import { objectAt, objectsAt, textAt, type JsonObject } from './jsonValues.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { maybeOrcidPaper, orcidDateParts, orcidTitle, wrappedAt } from './orcidWork.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** Whose list it is, as far as the works tell. */
interface Owner {
  orcid: string;
  name: string;
}

const orcidOf = (person: JsonObject | undefined) => maybeOrcid(textAt(person, 'path') || textAt(person, 'uri')) ?? '';

/** The path of a work begins with the id of its owner, who is named where he or she added the work or wrote it. */
function learnOwner(work: JsonObject, owner: Owner): void {
  owner.orcid ||= maybeOrcid(textAt(work, 'path')) ?? '';
  if (owner.orcid === '' || owner.name !== '') return;
  const source = objectAt(work, 'source');
  if (orcidOf(objectAt(source, 'source-orcid')) === owner.orcid) owner.name = wrappedAt(source, 'source-name').trim();
  const own = objectsAt(objectAt(work, 'contributors'), 'contributor').find(
    (one) => orcidOf(objectAt(one, 'contributor-orcid')) === owner.orcid,
  );
  owner.name ||= wrappedAt(own, 'credit-name').trim();
}

const namePart = (text: string, part: string): string =>
  new RegExp(`"${part}"\\s{0,9}:\\s{0,9}\\{\\s{0,99}"value"\\s{0,9}:\\s{0,9}"([^"\\\\]{1,200})"`)
    .exec(text)?.[1]
    ?.trim() ?? '';

/** A whole record names the person before the works. */
const nameInRecord = (text: string): string =>
  [namePart(text, 'given-names'), namePart(text, 'family-name')].filter(Boolean).join(' ');

const indexOf = (summary: JsonObject) => Number(textAt(summary, 'display-index')) || 0;

/** The preferred version has the highest display index and stands first among equals. */
const preferredFirst = (summaries: readonly JsonObject[]): readonly JsonObject[] =>
  summaries.toSorted((one, other) => indexOf(other) - indexOf(one));

function reportVersions(versions: readonly JsonObject[], line: number, notices: NoticeBook): void {
  const [taken, ...others] = versions.map((one) => {
    const source = wrappedAt(objectAt(one, 'source'), 'source-name');
    return [source, printedParts(orcidDateParts(one))].filter(Boolean).join(', ');
  });
  const message = say.json.orcidVersions(orcidTitle(versions[0]!), versions.length, taken!, others.slice(0, 5));
  notices.info('orcid-versions', line, message);
}

/** What the preferred version leaves open is taken from the next one that tells it. */
function filled(preferred: Paper, papers: readonly Paper[]): Paper {
  const { slots, authorsTruncated } = papers.find((paper) => paper.slots.length > 0) ?? preferred;
  const ids = {};
  for (const paper of papers.toReversed()) Object.assign(ids, paper.ids);
  return {
    ...preferred,
    slots,
    authorsTruncated,
    date: papers.find(({ date }) => date)?.date,
    abstract: papers.find(({ abstract }) => abstract !== '')?.abstract ?? '',
    venue: papers.find(({ venue }) => venue !== '')?.venue ?? '',
    ids,
  };
}

/** A work that several sources have listed is one record. */
function paperOf(record: JsonObject, owner: Owner, place: RecordPlace, notices: NoticeBook): Paper | undefined {
  const { file, line } = place;
  const whole = objectAt(record, 'work') ?? record;
  const summaries = objectsAt(whole, 'work-summary');
  const versions = summaries.length > 0 ? preferredFirst(summaries) : [whole];
  for (const version of versions) learnOwner(version, owner);
  const papers = versions.flatMap((version) => maybeOrcidPaper(version, file, line, notices) ?? []);
  const [preferred] = papers;
  if (!preferred) return reportEmptyRecord(textAt(versions[0], 'put-code'), line, notices);
  if (versions.length > 1) reportVersions(versions, line, notices);
  return filled(preferred, papers);
}

const hint = say.json.orcidHint;

/** ORCID lists carry no authors, which is nobody's fault and has to be known before the map is looked at. */
function reportNoAuthors(papers: readonly Paper[], { name, orcid: id }: Owner, notices: NoticeBook): void {
  const bare = papers.filter(({ slots }) => slots.length === 0).length;
  if (bare === 0) return;
  const whose = [name, id].filter(Boolean).join(', ');
  const message = say.json.orcidNoAuthors(whose, bare);
  notices.warning('orcid-no-authors', 0, message, hint);
}

function recognise(head: string): number {
  if (!/^\s{0,1000}[[{]/.test(head)) return 0;
  if (/"work-summary"\s{0,9}:|"activities-summary"\s{0,9}:/.test(head)) return 0.95;
  return /"put-code"\s{0,9}:/.test(head) && /"(?:publication-date|journal-title)"\s{0,9}:/.test(head) ? 0.95 : 0;
}

const format = 'orcid';
const label = 'ORCID';

function read(source: SourceText, onShare?: OnShare): Reading {
  const owner: Owner = { orcid: '', name: '' };
  const paths = [['group'], ['activities-summary', 'works', 'group'], ['works', 'group'], ['bulk']];
  const reader = jsonReader({
    format,
    label,
    recognise,
    paths,
    paperOf: (record, place, notices) => paperOf(record, owner, place, notices),
    end: (papers, notices) => reportNoAuthors(papers, owner, notices),
  });
  const reading = reader.read(source, onShare);
  if (owner.orcid === '') return reading;
  return { ...reading, owner: { name: owner.name || nameInRecord(source.text), orcid: owner.orcid } };
}

/**
 * The works of one person as ORCID lists them. A group of summaries is one work that several sources have listed: the
 * one with the highest display index is the preferred one, and its date is taken even where another source tells an
 * earlier one. Works fetched one by one have contributors, or a citation that names the authors.
 */
export const orcid: Reader = { format, label, recognise, read };
