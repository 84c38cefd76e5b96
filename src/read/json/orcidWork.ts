import type { AuthorSlot, Paper, PaperIds } from '../../model/paper.ts';
import { bibtex } from '../bibtex/bibtex.ts';
import { readDateParts, type DateParts } from '../values/dateParts.ts';
import { plainText } from '../text/entities.ts';
import { maybeArxiv, maybeDoi, maybePmid } from '../values/ids.ts';
import { kindAndLanguage } from '../values/kindAndLanguage.ts';
import { objectAt, objectsAt, textAt, type JsonObject } from './jsonValues.ts';
import { readAuthors, type ListedAuthor } from '../values/listedAuthors.ts';
import type { NameList } from '../values/names.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** ORCID wraps nearly every text into an object: `{"value": "2018"}`. */
export const wrappedAt = (record: JsonObject | undefined, key: string): string =>
  textAt(objectAt(record, key), 'value') || textAt(record, key);

export function orcidTitle(work: JsonObject): string {
  const title = objectAt(work, 'title');
  return ['title', 'subtitle']
    .map((key) => plainText(wrappedAt(title, key)))
    .filter(Boolean)
    .join(': ');
}

export function orcidDateParts(work: JsonObject): DateParts {
  const date = objectAt(work, 'publication-date');
  return [wrappedAt(date, 'year'), wrappedAt(date, 'month'), wrappedAt(date, 'day')];
}

/** The id of the work itself; those of the book or the series that it is part of are marked otherwise. */
function externalIds(work: JsonObject): (type: string) => string {
  const ids = objectsAt(objectAt(work, 'external-ids'), 'external-id').filter((id) => {
    const relation = textAt(id, 'external-id-relationship').toLowerCase();
    return relation === '' || relation === 'self';
  });
  return (type) => {
    const found = ids.find((id) => textAt(id, 'external-id-type').toLowerCase() === type);
    return wrappedAt(found, 'external-id-normalized') || textAt(found, 'external-id-value');
  };
}

function orcidIds(work: JsonObject): PaperIds {
  const id = externalIds(work);
  const [doi, arxiv, pmid] = [maybeDoi(id('doi')), maybeArxiv(id('arxiv')), maybePmid(id('pmid'))];
  const [eid, wos, code] = [id('eid').trim(), id('wosuid').trim(), textAt(work, 'put-code').trim()];
  const source = eid ? `scopus:${eid}` : wos ? `wos:${wos}` : code && `orcid:${code}`;
  return { ...(doi && { doi }), ...(arxiv && { arxiv }), ...(pmid && { pmid }), ...(source && { source }) };
}

const notAuthors = /^(?:editor|chair-or-translator|translator|assignee|support-staff)$/i;

function contributorOf(contributor: JsonObject): ListedAuthor {
  const orcid = objectAt(contributor, 'contributor-orcid');
  return { name: wrappedAt(contributor, 'credit-name'), orcid: textAt(orcid, 'path') || textAt(orcid, 'uri') };
}

/** Each person once: who had several parts in a work is listed once for each. */
function contributorsOf(work: JsonObject): readonly ListedAuthor[] {
  const seen = new Set<string>();
  return objectsAt(objectAt(work, 'contributors'), 'contributor')
    .filter((one) => !notAuthors.test(textAt(objectAt(one, 'contributor-attributes'), 'contributor-role').trim()))
    .map(contributorOf)
    .filter(({ name, orcid }) => {
      const key = `${orcid} ${name}`.trim();
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
}

/** Many works that name no contributors hold the same work once more, as BibTeX with its authors. */
function citedAuthors(work: JsonObject, line: number): readonly AuthorSlot[] {
  const citation = objectAt(work, 'citation');
  if (textAt(citation, 'citation-type').toLowerCase() !== 'bibtex') return [];
  const text = textAt(citation, 'citation-value');
  return bibtex.read({ name: say.json.line(line), text, savedOn: 0 }).papers[0]?.slots ?? [];
}

/** Without authors the list counts as cut: the source keeps silent about them. */
function namesOf(work: JsonObject, line: number): NameList {
  const { slots, truncated } = readAuthors(contributorsOf(work));
  if (slots.length > 0) return { slots, truncated };
  const cited = citedAuthors(work, line);
  return { slots: cited, truncated: cited.length === 0 };
}

/** A work or its summary; undefined when it has no title, for then it has nothing at all. */
export function maybeOrcidPaper(work: JsonObject, file: string, line: number, notices: NoticeBook): Paper | undefined {
  const title = orcidTitle(work);
  if (title === '') return undefined;
  const { slots, truncated } = namesOf(work, line);
  return {
    title,
    slots,
    authorsTruncated: truncated,
    date: readDateParts(orcidDateParts(work), 'published', line, notices),
    abstract: plainText(wrappedAt(work, 'short-description')),
    keywords: [],
    categories: [],
    venue: plainText(wrappedAt(work, 'journal-title')),
    ...kindAndLanguage([textAt(work, 'type')], [textAt(work, 'language-code')]),
    ids: orcidIds(work),
    provenance: { file, line },
  };
}
