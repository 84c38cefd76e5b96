import type { Paper } from '../../model/paper.ts';
import type { Reader } from '../contract.ts';
import { arxivAuthors } from '../values/arxivNames.ts';
import { isArxivClass } from '../values/arxivClass.ts';
import { readDatedText } from '../values/datedText.ts';
import { reportEmptyRecord } from '../notices/emptyRecord.ts';
import { plainText } from '../text/entities.ts';
import { classed } from '../values/classes.ts';
import { maybeArxiv, maybeDoi } from '../values/ids.ts';
import { decodeLatex } from '../text/latex.ts';
import { allText, elementsIn, type XmlElement } from './xmlNode.ts';
import { xmlProlog } from './xmlProlog.ts';
import { readXmlRecords, type XmlFormat, type XmlPlace } from './xmlRecords.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

const atom = 'http://www.w3.org/2005/Atom';
const arxiv = 'http://arxiv.org/schemas/atom';

/** Elements by name and namespace, whatever their prefix; one whose namespace is declared nowhere is taken too. */
const childrenIn = (parent: XmlElement | undefined, name: string, uri = atom): XmlElement[] =>
  elementsIn(parent, name).filter((child) => child.uri === uri || child.uri === '');

const textIn = (parent: XmlElement | undefined, name: string, uri = atom): string =>
  allText(childrenIn(parent, name, uri)[0]);

/** The answer to a bad question is a feed with one entry of this kind. */
function isError(entry: XmlElement): boolean {
  return /\/api\/errors/.test(textIn(entry, 'id')) || textIn(entry, 'title').trim() === 'Error';
}

function reportError(entry: XmlElement, { line, notices }: XmlPlace): 'rejected' {
  const message = say.xml.arxivError(textIn(entry, 'summary'));
  notices.error('arxiv-error', line, message, say.xml.arxivAgain);
  return 'rejected';
}

/** arXiv's own classes; those of the authors' (MSC, ACM) may stand beside them in one text. */
function classesOf(entry: XmlElement): string[] {
  const all = [...childrenIn(entry, 'primary_category', arxiv), ...childrenIn(entry, 'category')];
  return [...new Set(all.map(({ attributes }) => (attributes['term'] ?? '').trim()))].filter(isArxivClass);
}

function paperOf(entry: XmlElement, place: XmlPlace): Paper | 'rejected' {
  if (isError(entry)) return reportError(entry, place);
  const id = textIn(entry, 'id').trim();
  const title = plainText(decodeLatex(textIn(entry, 'title')));
  const names = place.readers.authors(
    arxivAuthors(childrenIn(entry, 'author').map((author) => textIn(author, 'name'))),
  );
  if (title === '' && names.slots.length === 0) {
    reportEmptyRecord(id, place.line, place.notices);
    return 'rejected';
  }
  if (childrenIn(entry, 'id').length > 1) place.notices.warning('record-glued', place.line, say.xml.twoEntries(title));
  const arxivId = maybeArxiv(id);
  const categories = classesOf(entry);
  const doi = maybeDoi(textIn(entry, 'doi', arxiv));
  return {
    title,
    slots: names.slots,
    authorsTruncated: names.truncated,
    date: readDatedText(textIn(entry, 'published'), 'v1', place.line, place.notices),
    abstract: plainText(decodeLatex(textIn(entry, 'summary'))),
    keywords: [],
    categories,
    ...classed(['arXiv categories', categories]),
    venue: plainText(decodeLatex(textIn(entry, 'journal_ref', arxiv))),
    documentType: 'preprint',
    ids: { ...(doi && { doi }), ...(arxivId && { arxiv: arxivId }) },
    provenance: { file: place.file, line: place.line },
  };
}

const format: XmlFormat = { records: ['entry'], hasNamespaces: true, read: paperOf };

/**
 * The answers of arXiv's query interface, in the layout with the namespaces on each element and in that with all of
 * them on the root. The date is that of the first version (`published`); `updated` is that of the last. Of the classes
 * only arXiv's own are kept.
 */
export const arxivAtom: Reader = {
  format: 'arxiv-atom',
  label: texts.formats['arxiv-atom'],
  recognise: (head) => {
    const { root } = xmlProlog(head);
    return (root === 'feed' || root === 'entry') && /arxiv\.org/i.test(head) && /Atom/.test(head) ? 0.95 : 0;
  },
  read: (source, onShare) => readXmlRecords(source, format, onShare),
};
