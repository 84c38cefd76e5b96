import type { Paper } from '../../model/paper.ts';
import { reportEmptyRecord } from '../notices/emptyRecord.ts';
import { plainText } from '../text/entities.ts';
import { withoutFullStop } from '../text/nlmTitle.ts';
import { pubmedAbstract, pubmedIds, pubmedSubjects } from './pubmedArticle.ts';
import { authorListIn, pubmedAuthors } from './pubmedAuthors.ts';
import { pubmedDate } from './pubmedDate.ts';
import { elementAt, elementsIn, maybeElement, textAt, textsIn, type XmlElement } from './xmlNode.ts';
import type { XmlPlace } from './xmlRecords.ts';
import { kindAndLanguage } from '../values/kindAndLanguage.ts';

/**
 * A book, or a chapter of one. A chapter has its own authors and its own date (`ContributionDate`): books of this kind
 * grow for decades, and the book's date is the day on which it began.
 */
export function pubmedBook(record: XmlElement, place: XmlPlace): Paper | undefined {
  const document = maybeElement(record, 'BookDocument');
  const book = maybeElement(document, 'Book');
  const chapter = withoutFullStop(textAt(document, 'ArticleTitle'));
  const bookTitle = withoutFullStop(textAt(book, 'BookTitle'));
  const title = chapter || bookTitle;
  const names = pubmedAuthors(authorListIn(document) ?? authorListIn(book), place);
  const pmid = textAt(document, 'PMID');
  if (title === '' && names.slots.length === 0) return reportEmptyRecord(pmid, place.line, place.notices);
  const ownDate = chapter ? pubmedDate(maybeElement(document, 'ContributionDate'), 'published', place) : undefined;
  const lists = [maybeElement(document, 'ArticleIdList'), elementAt(record, 'PubmedBookData', 'ArticleIdList')];
  return {
    title,
    slots: names.slots,
    authorsTruncated: names.truncated,
    date: ownDate ?? pubmedDate(maybeElement(book, 'PubDate'), 'published', place),
    abstract: pubmedAbstract(document),
    ...pubmedSubjects(document),
    ...kindAndLanguage(
      [chapter ? 'chapter' : 'book', ...textsIn(document, 'PublicationType')],
      textsIn(document, 'Language'),
    ),
    venue: chapter ? bookTitle : plainText(textAt(book, 'Publisher', 'PublisherName')),
    ids: pubmedIds(pmid, lists, elementsIn(book, 'ELocationID').length > 0 ? book : document),
    provenance: { file: place.file, line: place.line },
  };
}
