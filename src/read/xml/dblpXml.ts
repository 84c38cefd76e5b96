import type { Paper, PaperIds } from '../../model/paper.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import type { Reader } from '../contract.ts';
import { reportEmptyRecord } from '../notices/emptyRecord.ts';
import { plainText } from '../text/entities.ts';
import { maybeArxiv, maybeDoi } from '../values/ids.ts';
import { kindAndLanguage } from '../values/kindAndLanguage.ts';
import type { ListedAuthor } from '../values/listedAuthors.ts';
import { withoutFullStop } from '../text/nlmTitle.ts';
import { allText, elementsIn, textAt, textsIn, type XmlElement } from './xmlNode.ts';
import { xmlProlog } from './xmlProlog.ts';
import { readXmlRecords, type XmlFormat, type XmlPlace } from './xmlRecords.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

const works = ['article', 'inproceedings', 'proceedings', 'book', 'incollection', 'phdthesis', 'mastersthesis', 'data'];
const people = ['www', 'person'];

/** DBLP numbers people of one name, `Wei Wang 0001`: the number is part of who it is, so it stays in the name. */
function authorOf(author: XmlElement): ListedAuthor {
  const name = plainText(allText(author));
  const { orcid, pid } = author.attributes;
  const id = pid ?? (/\s\d{4}$/.test(name) ? name : undefined);
  return { name, orcid, ...(id && { sourceId: `dblp:${id}` }) };
}

/** The year, and the month where there is one. */
function dateOf(record: XmlElement, { line, notices, readers }: XmlPlace): PartialDate | undefined {
  const [year, month] = [textAt(record, 'year').trim(), textAt(record, 'month').trim()];
  const date = readers.date(year, 'published');
  if (!date) {
    if (year !== '') notices.warning('date-unreadable', line, say.dates.noYear(year));
    return undefined;
  }
  return (month !== '' && readers.date(`${month} ${year}`, 'published')) || date;
}

function idsOf(record: XmlElement): PaperIds {
  // A link with a blank in it was cut there, and so was the id in it.
  const links = textsIn(record, 'ee').filter((link) => !/\s/.test(link.trim()));
  const doi = links
    .filter((link) => /doi\.\w/.test(link))
    .map(maybeDoi)
    .find(Boolean);
  const isArxiv = /^corr$/i.test(textAt(record, 'journal').trim());
  const places = [
    ...links.filter((link) => link.includes('arxiv.org/')),
    ...(isArxiv ? [textAt(record, 'volume')] : []),
  ];
  const arxiv = places.map(maybeArxiv).find(Boolean);
  const { key } = record.attributes;
  return { ...(doi && { doi }), ...(arxiv && { arxiv }), ...(key && { source: `dblp:${key}` }) };
}

/** CoRR is arXiv. */
const kindsOf = (record: XmlElement): readonly string[] => [
  record.name,
  record.attributes['publtype'] ?? '',
  /^corr$/i.test(textAt(record, 'journal').trim()) ? 'preprint' : '',
];

function paperOf(record: XmlElement, place: XmlPlace): Paper | 'rejected' {
  const titles = elementsIn(record, 'title');
  const title = withoutFullStop(allText(titles[0]));
  const names = place.readers.authors(elementsIn(record, 'author').map(authorOf));
  if (title === '' && names.slots.length === 0) {
    reportEmptyRecord(record.attributes['key'] ?? '', place.line, place.notices);
    return 'rejected';
  }
  if (titles.length > 1) place.notices.warning('record-glued', place.line, say.xml.twoRecords(title));
  const venues = ['journal', 'booktitle', 'school', 'publisher'].map((name) => plainText(textAt(record, name)));
  return {
    title,
    slots: names.slots,
    authorsTruncated: names.truncated,
    date: dateOf(record, place),
    abstract: '',
    keywords: [],
    categories: [],
    venue: venues.find(Boolean) ?? '',
    ...kindAndLanguage(kindsOf(record), []),
    ids: idsOf(record),
    provenance: { file: place.file, line: place.line },
  };
}

/** Pages of people are counted and told once: a dump holds millions of them. */
function openFormat(): XmlFormat {
  let [count, first] = [0, 0];
  return {
    records: [...works, ...people],
    read: (record, place) => {
      if (!people.includes(record.name)) return paperOf(record, place);
      if (count++ === 0) first = place.line;
      return 'rejected';
    },
    finish: (notices) => {
      if (count > 0) notices.info('dblp-person', first, say.xml.peopleLeftOut(count));
    },
  };
}

const roots = new Set(['dblp', 'dblpperson']);
/** A record by itself tells by its key where it is from. */
const ownKey = /^<[^>]*\skey\s?=\s?["'](?:journals|conf|books|series|phd|reference|tr|homepages|data|www)\//;

/**
 * The XML of DBLP: the dump, one record, or the page of a person. Names carry a number where several people share one.
 * The only date is the year, seldom with a month; `mdate` is the record's. The
 * full stop that closes every title is taken off. Volumes of proceedings name editors and so have no authors.
 */
export const dblpXml: Reader = {
  format: 'dblp-xml',
  label: texts.formats['dblp-xml'],
  recognise: (head) => {
    const { root, tag } = xmlProlog(head);
    return roots.has(root) || ((works.includes(root) || root === 'www') && ownKey.test(tag)) ? 0.95 : 0;
  },
  read: (source, onShare) => readXmlRecords(source, openFormat(), onShare),
};
