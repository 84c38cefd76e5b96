import { foldedWords } from '../../lib/fold.ts';
import { yearOf } from '../../lib/calendar.ts';
import type { Affiliation, AuthorSlot, Paper, PaperIds } from '../../model/paper.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import type { BibtexEntry } from './bibtexFields.ts';
import { readBibtexNames } from './bibtexNames.ts';
import { addressList, addresses, affiliated } from '../values/affiliations.ts';
import { readDate } from '../values/dates.ts';
import { onOneLine } from '../text/oneLine.ts';
import { plainText } from '../text/entities.ts';
import { classed, classedByKind } from '../values/classes.ts';
import { maybeArxiv, maybeCount, maybeDoi, maybeOrcid, maybePmid } from '../values/ids.ts';
import { kindAndLanguage } from '../values/kindAndLanguage.ts';
import { splitKeywords } from '../values/keywords.ts';
import { decodeLatex } from '../text/latex.ts';
import type { NameList } from '../values/names.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** Reads fields by name: the first of the names that is filled. */
type Fields = (...names: readonly string[]) => string;

const fieldsOf =
  ({ fields }: BibtexEntry): Fields =>
  (...names) => {
    for (const name of names) {
      const value = fields.get(name);
      if (value !== undefined && value.trim() !== '') return value;
    }
    return '';
  };

function readable(value: string): string {
  const decoded = decodeLatex(value);
  return /[&<]/.test(decoded) ? plainText(decoded) : decoded;
}

function titleOf(field: Fields): string {
  const title = readable(field('title'));
  const subtitle = readable(field('subtitle'));
  return title && subtitle ? `${title}: ${subtitle}` : title || subtitle;
}

/** BibLaTeX's `date` is exact; `year` and `month` come from BibTeX, with the day in a field of its own or in `month`. */
function dateOf(field: Fields, line: number, notices: NoticeBook): PartialDate | undefined {
  const exact = readDate(decodeLatex(field('date'))).date;
  if (exact) return exact;
  const yearText = decodeLatex(field('year', 'date'));
  const { date } = readDate(yearText);
  if (!date) {
    if (!yearText) return undefined;
    notices.warning('date-unreadable', line, say.dates.yearUnreadable(yearText));
    return undefined;
  }
  const month = decodeLatex(field('month'));
  if (date.precision !== 'year' || !month) return date;
  const day = decodeLatex(field('day'));
  const year = yearOf(date.from);
  const asNumbers = `${year}-${month}-${day}`;
  const full = readDate(/^\d+$/.test(month) && /^\d+$/.test(day) ? asNumbers : `${month} ${day}`, { year }).date;
  if (!full) notices.info('month-unreadable', line, say.dates.monthUnreadable(month));
  return full && yearOf(full.to) === year ? { ...full, raw: [day, month, yearText].filter(Boolean).join(' ') } : date;
}

function arxivOf(field: Fields): string | undefined {
  const eprint = field('eprint').trim();
  const archive = field('archiveprefix', 'eprinttype').toLowerCase();
  const own = archive.includes('arxiv') || (!archive && eprint) ? maybeArxiv(eprint) : undefined;
  // Google Scholar writes `journal = {arXiv preprint arXiv:1706.03762}`.
  const elsewhere = [field('journal'), field('url'), field('note')].find((text) => /arxiv/i.test(text.slice(0, 300)));
  return own ?? (elsewhere && maybeArxiv(elsewhere));
}

function sourceIdOf(entry: BibtexEntry, field: Fields): string | undefined {
  const wos = /(?:WOS|ISI):[A-Z0-9]+/.exec(`${field('unique-id').slice(0, 100)} ${entry.key.slice(0, 100)}`)?.[0];
  if (wos) return `wos:${wos}`;
  const scopus = /eid=(2-s2\.0-\d+)/.exec(field('url').slice(0, 1000))?.[1];
  return scopus && `scopus:${scopus}`;
}

function idsOf(entry: BibtexEntry, field: Fields): PaperIds {
  const doi =
    maybeDoi(decodeLatex(field('doi'))) ?? (/doi\.org/.test(field('url')) ? maybeDoi(field('url')) : undefined);
  const eprint = field('eprinttype').toLowerCase() === 'pubmed' ? field('eprint') : '';
  const noted = /pmid:?\}?\s*(\d{1,9})/i.exec(field('note').slice(0, 1000))?.[1];
  const pmid = maybePmid(field('pmid', 'pubmed_id')) ?? maybePmid(eprint) ?? noted;
  const arxiv = arxivOf(field);
  const source = sourceIdOf(entry, field);
  return { ...(doi && { doi }), ...(arxiv && { arxiv }), ...(pmid && { pmid }), ...(source && { source }) };
}

function citationsOf(field: Fields): number | undefined {
  const noted = /cited by:?\s*(\d{1,9})/i.exec(field('note').slice(0, 1000))?.[1];
  return maybeCount(noted ?? decodeLatex(field('times-cited', 'citations', 'citedby', 'cited-by')));
}

const orcidEntry = /([^/\n;]+)\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/gi;

/** `1="0000-…"; 2="…"` (BibLaTeX annotations, by position) or `Last, First/0000-…` (Web of Science, by name). */
function withOrcids(slots: readonly AuthorSlot[], field: Fields): readonly AuthorSlot[] {
  const positions = field('author+an:orcid');
  const names = decodeLatex(field('orcid-numbers'));
  if (!positions && !names) return slots;
  const byName = new Map(
    [...names.matchAll(orcidEntry)].map(([, name, orcid]) => [foldedWords(name!), orcid!.toUpperCase()]),
  );
  const byPosition = new Map(
    [...positions.matchAll(/(\d{1,5})\s*=\s*"?([\dX-]{19})/gi)].map(([, at, id]) => [Number(at), id!]),
  );
  return slots.map((slot, at) => {
    const orcid = maybeOrcid(byPosition.get(at + 1) ?? byName.get(foldedWords(slot.raw)) ?? '');
    return orcid ? { ...slot, orcid } : slot;
  });
}

const listOf = (value: string) => (value.trim() ? splitKeywords(decodeLatex(value)) : []);
/** `Mathematics, Applied; Computer Science, Theory & Methods`: classes of Web of Science hold commas. */
const wosListOf = (value: string) => (value.trim() ? splitKeywords(onOneLine(decodeLatex(value)), ';') : []);

/** Scopus keeps the words of its indexers in `keywords` when the authors' words have a field of their own. */
function subjectsOf(field: Fields): Pick<Paper, 'keywords' | 'categories' | 'classes'> {
  const own = field('author_keywords');
  const indexed = own ? listOf(field('keywords')) : [];
  const plus = wosListOf(field('keywords-plus'));
  const subjects = [...wosListOf(field('research-areas')), ...wosListOf(field('web-of-science-categories'))];
  const primary = listOf(field('primaryclass', 'eprintclass'));
  const others = listOf(field('categories'));
  return {
    keywords: listOf(own || field('keywords', 'keyword')),
    categories: [...new Set([...indexed, ...plus, ...subjects, ...primary, ...others])],
    ...classed(
      classedByKind(primary),
      classedByKind(others),
      ['Keywords Plus', plus],
      ['index keywords', indexed],
      ['subject categories', subjects],
    ),
  };
}

/**
 * One address behind the other. Web of Science puts the names of those who work there in front of each:
 * `Roe, Jo; Lee, Ann, Univ X, City, Country.`
 */
function affiliationsOf(field: Fields, isWos: boolean, slots: readonly AuthorSlot[]): Affiliation[] {
  const text = onOneLine(readable(field('affiliation', 'affiliations', 'author_affiliation')));
  if (!isWos) return addressList(text);
  const families = slots.map(({ family, raw }) => foldedWords(family ?? raw));
  return addresses(
    text.split(/\.(?:\s+(?=\p{Lu})|\s*$)/u).map((entry) => {
      const last = entry.slice(entry.lastIndexOf(';') + 1);
      const hasName = families.some((family) => family !== '' && foldedWords(last).startsWith(`${family} `));
      return hasName || /\(corresponding author\)/i.test(last) ? last.split(',').slice(2).join(',') : last;
    }),
  );
}

/** What Scopus and Web of Science say beside the type of the entry; what is on arXiv and in no journal is a preprint. */
function kindOf({ type }: BibtexEntry, field: Fields, arxiv: string | undefined): readonly string[] {
  const journal = field('journal', 'journaltitle', 'booktitle', 'maintitle');
  const isPreprint = arxiv !== undefined && (journal === '' || /arxiv|corr/i.test(journal.slice(0, 100)));
  return [readable(field('document_type')), readable(field('type')), type, isPreprint ? 'preprint' : ''];
}

/** An entry as a paper; undefined, with a notice, when it has neither a title nor authors. */
export function bibtexPaper(entry: BibtexEntry, file: string, notices: NoticeBook): Paper | undefined {
  const field = fieldsOf(entry);
  const title = titleOf(field);
  const isWos = /^\s*(?:WOS|ISI):/i.test(entry.key) || field('unique-id') !== '';
  const names: NameList = readBibtexNames(field('author', 'authors'), isWos);
  if (!title && names.slots.length === 0) {
    const message = say.bibtex.empty(entry.key || entry.type);
    notices.error('record-empty', entry.line, message);
    return undefined;
  }
  const citations = citationsOf(field);
  const ids = idsOf(entry, field);
  return {
    title,
    slots: withOrcids(names.slots, field),
    authorsTruncated: names.truncated,
    date: dateOf(field, entry.line, notices),
    abstract: readable(field('abstract')),
    ...subjectsOf(field),
    venue: readable(field('journal', 'journaltitle', 'booktitle', 'maintitle', 'school', 'institution', 'publisher')),
    ...kindAndLanguage(kindOf(entry, field, ids.arxiv), [readable(field('langid', 'language', 'hyphenation'))]),
    ...affiliated(affiliationsOf(field, isWos, names.slots)),
    ids,
    ...(citations !== undefined && { citations }),
    provenance: { file, line: entry.line },
  };
}
