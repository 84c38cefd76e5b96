import type { Paper, PaperIds } from '../../model/paper.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import { yearOf } from '../../lib/calendar.ts';
import type { Reader } from '../contract.ts';
import { readDate } from '../values/dates.ts';
import { reportEmptyRecord } from '../notices/emptyRecord.ts';
import { plainText } from '../text/entities.ts';
import { maybeArxiv, maybeDoi, maybePmid } from '../values/ids.ts';
import { addressList, affiliated } from '../values/affiliations.ts';
import { kindAndLanguage } from '../values/kindAndLanguage.ts';
import type { ListedAuthor } from '../values/listedAuthors.ts';
import { allText, elementAt, elementsIn, maybeElement, textAt, textsIn, type XmlElement } from './xmlNode.ts';
import { xmlProlog } from './xmlProlog.ts';
import { readXmlRecords, type XmlFormat, type XmlPlace } from './xmlRecords.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** A comma behind a name says that it is to be left as it is: `ATLAS Collaboration,`. */
function authorOf(text: string): ListedAuthor {
  const name = plainText(text);
  return name.endsWith(',') ? { name: name.slice(0, -1), isGroup: true } : { name, form: 'inverted' };
}

/** Line ends stand as references in a field (`&#xD;`), so that they are no layout: each line is a name of its own. */
const namesOf = (authors: XmlElement | undefined): string[] =>
  textsIn(authors, 'author').flatMap((text) => text.split('\r'));

/** `dates/year`, made finer by the words beside it (`Mar 3`) where they are of that year. */
function dateOf(record: XmlElement, { line, notices }: XmlPlace): PartialDate | undefined {
  const dates = maybeElement(record, 'dates');
  const [yearText, words] = [plainText(textAt(dates, 'year')), plainText(textAt(dates, 'pub-dates', 'date'))];
  const date = readDate(yearText).date;
  const year = date?.precision === 'year' ? yearOf(date.from) : undefined;
  const fine = words === '' ? undefined : readDate(words, { year }).date;
  if (fine && (!date || (fine.from >= date.from && fine.to <= date.to))) {
    return { ...fine, raw: words.includes(yearText) ? words : `${words} ${yearText}`.trim() };
  }
  if (!date && yearText + words !== '') {
    const message = say.dates.unreadable(yearText || words);
    notices.warning('date-unreadable', line, message);
  } else if (words !== '' && !fine) notices.info('date-unreadable', line, say.dates.yearTaken(words));
  return date;
}

function idsOf(record: XmlElement): PaperIds {
  const links = elementsIn(elementAt(record, 'urls', 'related-urls'), 'url').map(allText);
  const doi =
    maybeDoi(textAt(record, 'electronic-resource-num')) ??
    links.filter((url) => url.includes('doi.org/')).map(maybeDoi)[0];
  const accession = plainText(textAt(record, 'accession-num'));
  const database = textAt(record, 'remote-database-name');
  const wos = /(?:WOS|ISI):[A-Z0-9]+/.exec(accession.slice(0, 100))?.[0];
  const isPubmed = /pubmed|medline|nlm/i.test(database.slice(0, 100));
  const link = links.find((url) => /ncbi\.nlm\.nih\.gov\/(?:m\/)?pubmed\/\d|pubmed\.ncbi\.nlm\.nih\.gov\/\d/.test(url));
  const pmid = (isPubmed ? maybePmid(accession) : undefined) ?? (link && maybePmid(plainText(link)));
  const arxiv = links.filter((url) => url.includes('arxiv.org/')).map(maybeArxiv)[0];
  return { ...(doi && { doi }), ...(arxiv && { arxiv }), ...(pmid && { pmid }), ...(wos && { source: `wos:${wos}` }) };
}

/** One keyword may hold a whole list, by lines or by `;`. */
const keywordsOf = (record: XmlElement): string[] => [
  ...new Set(
    textsIn(maybeElement(record, 'keywords'), 'keyword')
      .flatMap((text) => text.split(/[\r\n;]/))
      .map(plainText)
      .filter(Boolean),
  ),
];

/** The authors of an edited book are its editors. */
const isEdited = (record: XmlElement) =>
  maybeElement(record, 'ref-type')?.attributes['name']?.trim().toLowerCase() === 'edited book';

function paperOf(record: XmlElement, place: XmlPlace): Paper | 'rejected' {
  const titles = maybeElement(record, 'titles');
  const title = plainText(textAt(titles, 'title'));
  const names = place.readers.authors(namesOf(elementAt(record, 'contributors', 'authors')).map(authorOf));
  if (title === '' && names.slots.length === 0) {
    reportEmptyRecord(textAt(record, 'rec-number'), place.line, place.notices);
    return 'rejected';
  }
  if (elementsIn(record, 'titles').length > 1 || elementsIn(record, 'contributors').length > 1)
    place.notices.warning('record-glued', place.line, say.xml.twoInOne(title));
  const edited = isEdited(record);
  if (edited && names.slots.length > 0) place.notices.info('editors-only', place.line, say.records.editorsOnly(title));
  const venues = [
    textAt(record, 'periodical', 'full-title'),
    textAt(titles, 'secondary-title'),
    textAt(record, 'publisher'),
  ];
  return {
    title,
    slots: edited ? [] : names.slots,
    authorsTruncated: names.truncated && !edited,
    date: dateOf(record, place),
    abstract: plainText(textAt(record, 'abstract')),
    keywords: keywordsOf(record),
    categories: [],
    venue: venues.map(plainText).find(Boolean) ?? '',
    ...kindAndLanguage(
      [maybeElement(record, 'ref-type')?.attributes['name'] ?? '', plainText(textAt(record, 'work-type'))],
      [plainText(textAt(record, 'language'))],
    ),
    ...affiliated(addressList(textAt(record, 'auth-address'))),
    ids: idsOf(record),
    provenance: { file: place.file, line: place.line },
  };
}

const format: XmlFormat = { records: ['record'], between: ['xml', 'records'], read: paperOf };

const mark = /<(?:ref-type|contributors|source-app|rec-number|titles)[\s>/]/;

/**
 * EndNote's XML, which others write too. Fields consist of runs of one style each; they are joined as they stand. Names
 * are `Last, First`, one with a comma at its end is a group. The date is the year with the words beside it; the days on
 * which something was looked up are none. The people of an edited book are its editors.
 */
export const endnoteXml: Reader = {
  format: 'endnote-xml',
  label: texts.formats['endnote-xml'],
  recognise: (head) => (/^(?:xml|records|record)$/i.test(xmlProlog(head).root) && mark.test(head) ? 0.95 : 0),
  read: (source, onShare) => readXmlRecords(source, format, onShare),
};
