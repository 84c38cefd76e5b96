import type { Paper } from '../../model/paper.ts';
import type { Reader } from '../contract.ts';
import { pubmedArticle } from './pubmedArticle.ts';
import { pubmedBook } from './pubmedBook.ts';
import { textsIn, type XmlElement } from './xmlNode.ts';
import { xmlProlog } from './xmlProlog.ts';
import { readXmlRecords, type XmlFormat, type XmlOutcome, type XmlPlace } from './xmlRecords.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

const roots = new Set(['PubmedArticleSet', 'PubmedBookArticleSet', 'PubmedArticle', 'PubmedBookArticle']);

/** A list of records that PubMed has withdrawn: no papers. */
function reportDeleted(record: XmlElement, { line, notices }: XmlPlace): undefined {
  const message = say.xml.pubmedDeleted(textsIn(record, 'PMID').slice(0, 20).join(', '));
  notices.info('pubmed-deleted', line, message);
}

/** What a record of each kind becomes. */
const kinds: Readonly<Record<string, (record: XmlElement, place: XmlPlace) => Paper | undefined>> = {
  PubmedArticle: pubmedArticle,
  PubmedBookArticle: pubmedBook,
  DeleteCitation: reportDeleted,
};

const format: XmlFormat = {
  records: ['PubmedArticle', 'PubmedBookArticle', 'DeleteCitation'],
  unused: [
    'ChemicalList',
    'CommentsCorrectionsList',
    'DateCompleted',
    'DateRevised',
    'History',
    'InvestigatorList',
    'Pagination',
    'PersonalNameSubjectList',
    'ReferenceList',
    'Sections',
  ],
  between: ['PubmedArticleSet', 'PubmedBookArticleSet'],
  read: (record, place): XmlOutcome => kinds[record.name]?.(record, place) ?? 'rejected',
};

/**
 * PubMed's own XML, articles and chapters of books.
 *
 * The date is the earliest of the journal issue's (`PubDate`) and the electronic one (`ArticleDate`); the dates of the
 * history are those of the record. A list with `CompleteYN="N"` is cut. A name that a correction has replaced
 * (`ValidYN="N"`) stands beside the right one and is left out. Author keywords are keywords; MeSH headings and other
 * indexers' words are categories. The full stop that closes every title is taken off, and so are the brackets around
 * a translated title; where there is no English title the vernacular one is taken.
 */
export const pubmedXml: Reader = {
  format: 'pubmed-xml',
  label: texts.formats['pubmed-xml'],
  recognise: (head) => (roots.has(xmlProlog(head).root) ? 0.95 : 0),
  read: (source, onShare) => readXmlRecords(source, format, onShare),
};
