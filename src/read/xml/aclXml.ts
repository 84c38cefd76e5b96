import type { Paper } from '../../model/paper.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import type { Reader } from '../contract.ts';
import { reportEmptyRecord } from '../notices/emptyRecord.ts';
import { plainText } from '../text/entities.ts';
import { maybeDoi } from '../values/ids.ts';
import { kindAndLanguage } from '../values/kindAndLanguage.ts';
import type { ListedAuthor } from '../values/listedAuthors.ts';
import { elementsIn, textAt, type XmlElement } from './xmlNode.ts';
import { xmlProlog } from './xmlProlog.ts';
import { readXmlRecords, type XmlFormat, type XmlPlace } from './xmlRecords.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

function authorOf(author: XmlElement): ListedAuthor {
  const { id, orcid } = author.attributes;
  return {
    family: textAt(author, 'last'),
    given: textAt(author, 'first'),
    orcid,
    ...(id && { sourceId: `acl:${id}` }),
  };
}

/** A paper says of itself what differs from its volume; in older files it says everything. */
const ownOr = (paper: XmlElement, volume: XmlElement | undefined, name: string): string =>
  plainText(textAt(paper, name)) || plainText(textAt(volume, name));

function dateOf(
  paper: XmlElement,
  volume: XmlElement | undefined,
  { line, notices, readers }: XmlPlace,
): PartialDate | undefined {
  const [year, month] = [ownOr(paper, volume, 'year'), ownOr(paper, volume, 'month')];
  const date = readers.date(year, 'published');
  if (!date) {
    if (year !== '') notices.warning('date-unreadable', line, say.dates.noYear(year));
    return undefined;
  }
  const fine = month === '' ? date : readers.date(`${month} ${year}`, 'published');
  if (!fine) notices.info('month-unreadable', line, say.dates.monthUnreadable(month));
  return fine ?? date;
}

/** `https://aclanthology.org/P19-1001` or `P19-1001` alone. */
const anthologyId = (paper: XmlElement): string | undefined =>
  /(?:^|\/)([\w.-]{3,60})\/?$/.exec(textAt(paper, 'url').trim())?.[1];

function paperOf(paper: XmlElement, volume: XmlElement | undefined, place: XmlPlace): Paper | 'rejected' {
  const title = plainText(textAt(paper, 'title'));
  const names = place.readers.authors(elementsIn(paper, 'author').map(authorOf));
  const id = anthologyId(paper);
  if (title === '' && names.slots.length === 0) {
    reportEmptyRecord(id ?? paper.attributes['id'] ?? '', place.line, place.notices);
    return 'rejected';
  }
  if (elementsIn(paper, 'title').length > 1)
    place.notices.warning('record-glued', place.line, say.xml.twoPapers(title));
  const doi = maybeDoi(textAt(paper, 'doi'));
  const isInJournal = ['journal-title', 'journal'].some((name) => ownOr(paper, volume, name) !== '');
  return {
    title,
    slots: names.slots,
    authorsTruncated: names.truncated,
    date: dateOf(paper, volume, place),
    abstract: plainText(textAt(paper, 'abstract')),
    keywords: [],
    categories: [],
    venue:
      ['journal-title', 'booktitle', 'journal', 'publisher'].map((name) => ownOr(paper, volume, name)).find(Boolean) ??
      '',
    ...kindAndLanguage([isInJournal ? 'article' : 'conference paper'], [ownOr(paper, volume, 'language')]),
    ids: { ...(doi && { doi }), ...(id && { source: `acl:${id}` }) },
    provenance: { file: place.file, line: place.line },
  };
}

/** In newer files the year and the title of a volume stand in front of its papers. */
function openFormat(): XmlFormat {
  let volume: XmlElement | undefined;
  return {
    records: ['meta', 'paper'],
    read: (element, place) => {
      if (element.name === 'paper') return paperOf(element, volume, place);
      volume = element;
      return 'context';
    },
  };
}

/**
 * The ACL Anthology's XML, older (`volume`) and newer (`collection`, where the papers have their year, month and book
 * from the volume). Editors are no authors, so the front matter of a volume has none.
 */
export const aclXml: Reader = {
  format: 'acl-xml',
  label: texts.formats['acl-xml'],
  recognise: (head) => {
    const { root } = xmlProlog(head);
    const isVolume = root === 'volume' || (root === 'collection' && /<volume[\s>]/.test(head));
    return isVolume && /<(?:paper|frontmatter|meta)[\s>]/.test(head) ? 0.95 : 0;
  },
  read: (source, onShare) => readXmlRecords(source, openFormat(), onShare),
};
