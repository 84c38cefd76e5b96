import type { Paper } from '../../model/paper.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import { arxivAuthors, arxivPartedName, groupsInBrackets } from '../values/arxivNames.ts';
import { arxivStringNames } from '../values/arxivStringNames.ts';
import type { Reader } from '../contract.ts';
import { readDatedText } from '../values/datedText.ts';
import { reportEmptyRecord } from '../notices/emptyRecord.ts';
import { plainText } from '../text/entities.ts';
import { classed } from '../values/classes.ts';
import { maybeArxiv, maybeDoi } from '../values/ids.ts';
import { decodeLatex } from '../text/latex.ts';
import type { ListedAuthor } from '../values/listedAuthors.ts';
import { allText, elementAt, elementsIn, maybeElement, textAt, type XmlElement } from './xmlNode.ts';
import { xmlProlog } from './xmlProlog.ts';
import { readXmlRecords, type XmlFormat, type XmlPlace } from './xmlRecords.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

const readable = (text: string) => plainText(decodeLatex(text));

const partedName = (author: XmlElement) =>
  arxivPartedName(textAt(author, 'keyname'), textAt(author, 'forenames'), textAt(author, 'suffix'));

/** `arXiv` gives the parts of each name, `arXivRaw` one text for all names. */
function authorsOf(metadata: XmlElement): ListedAuthor[] {
  const authors = maybeElement(metadata, 'authors');
  const listed = elementsIn(authors, 'author');
  if (listed.length > 0) return listed.map(partedName);
  const printed = readable(allText(authors));
  return arxivAuthors([...arxivStringNames(printed), ...groupsInBrackets(printed)]);
}

/** The first version, be it called `created` or `v1`; `updated` and the header's stamp are no publication. */
function dateOf(metadata: XmlElement, { line, notices }: XmlPlace): PartialDate | undefined {
  const versions = elementsIn(metadata, 'version');
  const first = versions.find(({ attributes }) => attributes['version'] === 'v1') ?? versions[0];
  const text = first ? textAt(first, 'date').replace(/\s(?:GMT|UTC)\s*$/, '') : textAt(metadata, 'created');
  return readDatedText(text, 'v1', line, notices);
}

function reportDeleted(record: XmlElement, { line, notices }: XmlPlace): 'rejected' {
  const message = say.xml.deleted(textAt(record, 'header', 'identifier'));
  notices.info('arxiv-deleted', line, message);
  return 'rejected';
}

function paperOf(record: XmlElement, place: XmlPlace): Paper | 'rejected' {
  if (maybeElement(record, 'header')?.attributes['status'] === 'deleted') return reportDeleted(record, place);
  const metadata = elementAt(record, 'metadata', 'arXiv') ?? elementAt(record, 'metadata', 'arXivRaw');
  if (!metadata) {
    const found = elementsIn(maybeElement(record, 'metadata'))[0]?.name ?? 'nothing';
    const message = say.xml.otherForm(textAt(record, 'header', 'identifier'), found);
    place.notices.error('oai-form', place.line, message, say.xml.askArxiv);
    return 'rejected';
  }
  const id = textAt(metadata, 'id').trim();
  const title = readable(textAt(metadata, 'title'));
  const names = place.readers.authors(authorsOf(metadata));
  if (title === '' && names.slots.length === 0) {
    reportEmptyRecord(id, place.line, place.notices);
    return 'rejected';
  }
  if (elementsIn(record, 'metadata').length > 1)
    place.notices.warning('record-glued', place.line, say.xml.twoInOne(title));
  const arxiv = maybeArxiv(id);
  const categories = [...new Set(textAt(metadata, 'categories').trim().split(/\s+/))].filter(Boolean);
  const doi = maybeDoi(textAt(metadata, 'doi'));
  return {
    title,
    slots: names.slots,
    authorsTruncated: names.truncated,
    date: dateOf(metadata, place),
    abstract: readable(textAt(metadata, 'abstract')),
    keywords: [],
    categories,
    ...classed(['arXiv categories', categories]),
    venue: readable(textAt(metadata, 'journal-ref')),
    documentType: 'preprint',
    ids: { ...(doi && { doi }), ...(arxiv && { arxiv }) },
    provenance: { file: place.file, line: place.line },
  };
}

const format: XmlFormat = { records: ['record'], hasNamespaces: true, read: paperOf };

/**
 * arXiv's harvesting interface (OAI-PMH), in its forms `arXiv` and `arXivRaw`. The date is that of the first version.
 * Accents are decoded from TeX. In `arXivRaw` the names are one text, in which affiliations stand in brackets.
 */
export const arxivOai: Reader = {
  format: 'arxiv-oai',
  label: texts.formats['arxiv-oai'],
  recognise: (head) => {
    const { root } = xmlProlog(head);
    const isOai = root === 'OAI-PMH' || root === 'ListRecords' || root === 'record';
    return isOai && /<(?:[\w.-]{1,30}:)?arXiv(?:Raw)?[\s>]/.test(head) ? 0.95 : 0;
  },
  read: (source, onShare) => readXmlRecords(source, format, onShare),
};
