import type { Paper, PaperIds } from '../../model/paper.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import { earliestDate } from '../values/earliestDate.ts';
import { reportEmptyRecord } from '../notices/emptyRecord.ts';
import { plainText } from '../text/entities.ts';
import { classed } from '../values/classes.ts';
import { maybeDoi, maybePmid } from '../values/ids.ts';
import { kindAndLanguage } from '../values/kindAndLanguage.ts';
import { mainFirst, type MeshHeading } from '../values/mesh.ts';
import { withoutBrackets, withoutFullStop } from '../text/nlmTitle.ts';
import { authorListIn, pubmedAuthors } from './pubmedAuthors.ts';
import { pubmedDate } from './pubmedDate.ts';
import { allText, elementAt, elementsIn, maybeElement, textAt, textsIn, type XmlElement } from './xmlNode.ts';
import type { XmlPlace } from './xmlRecords.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

function titleOf(article: XmlElement | undefined): string {
  const english = withoutBrackets(withoutFullStop(textAt(article, 'ArticleTitle')));
  const isMissing = english === '' || /^\[?not available\]?$/i.test(english);
  return isMissing ? withoutFullStop(textAt(article, 'VernacularTitle')) : withoutFullStop(english);
}

/** Parts with labels such as METHODS keep them. */
export function pubmedAbstract(parent: XmlElement | undefined): string {
  const parts = elementsIn(maybeElement(parent, 'Abstract'), 'AbstractText').map((part) => {
    const label = part.attributes['Label'] ?? '';
    return plainText(label && label !== 'UNLABELLED' ? `${label}: ${allText(part)}` : allText(part));
  });
  return parts.filter(Boolean).join(' ');
}

/** A paper that is in no printed issue has its electronic date there. */
function dateOf(article: XmlElement | undefined, place: XmlPlace): PartialDate | undefined {
  const issue = elementAt(article, 'Journal', 'JournalIssue');
  const isPrint = issue?.attributes['CitedMedium'] === 'Print';
  return earliestDate([
    ...elementsIn(article, 'ArticleDate').map((date) => pubmedDate(date, 'online', place)),
    pubmedDate(maybeElement(issue, 'PubDate'), isPrint ? 'print' : 'published', place),
  ]);
}

const each = (words: readonly string[]) => [...new Set(words)].filter(Boolean);

const isMajor = ({ attributes }: XmlElement) => attributes['MajorTopicYN'] === 'Y';

/** The star stands at the heading or at what of it. */
const headingOf = (heading: XmlElement): MeshHeading => ({
  name: plainText(textAt(heading, 'DescriptorName')),
  isMain: elementsIn(heading).some(isMajor),
});

/** The words of the authors, and those of the indexers. */
export function pubmedSubjects(citation: XmlElement | undefined): Pick<Paper, 'keywords' | 'categories' | 'classes'> {
  const keywords: string[] = [];
  const indexed: string[] = [];
  for (const list of elementsIn(citation, 'KeywordList')) {
    const isOwn = (list.attributes['Owner'] ?? 'NOTNLM') === 'NOTNLM';
    for (const word of elementsIn(list, 'Keyword')) (isOwn ? keywords : indexed).push(withoutFullStop(allText(word)));
  }
  const headings = elementsIn(maybeElement(citation, 'MeshHeadingList'), 'MeshHeading').map(headingOf);
  return {
    keywords: each(keywords),
    categories: each([...indexed, ...headings.map(({ name }) => name)]),
    ...classed(['MeSH headings', mainFirst(headings)], ['index keywords', indexed]),
  };
}

/** Of the ids that a record gives in two places the valid ones. */
export function pubmedIds(
  pmidText: string,
  lists: readonly (XmlElement | undefined)[],
  elsewhere: XmlElement | undefined,
): PaperIds {
  const listed = lists.flatMap((list) => elementsIn(list, 'ArticleId'));
  const idOf = (type: string) => allText(listed.find(({ attributes }) => attributes['IdType'] === type));
  const located = elementsIn(elsewhere, 'ELocationID').find(
    ({ attributes }) => attributes['EIdType'] === 'doi' && attributes['ValidYN'] !== 'N',
  );
  const doi = maybeDoi(allText(located)) ?? maybeDoi(idOf('doi'));
  const pmid = maybePmid(pmidText) ?? maybePmid(idOf('pubmed'));
  return { ...(doi && { doi }), ...(pmid && { pmid }) };
}

/** Two citations in one record: the border between two records is gone. */
function reportGlued(record: XmlElement, { line, notices }: XmlPlace): void {
  if (elementsIn(record, 'MedlineCitation').length < 2) return;
  const message = say.xml.twoPubmed;
  notices.warning('record-glued', line, message, say.xml.fetchAgain);
}

export function pubmedArticle(record: XmlElement, place: XmlPlace): Paper | undefined {
  reportGlued(record, place);
  const citation = maybeElement(record, 'MedlineCitation');
  const article = maybeElement(citation, 'Article');
  const title = titleOf(article);
  const names = pubmedAuthors(authorListIn(article), place);
  const pmid = textAt(citation, 'PMID');
  if (title === '' && names.slots.length === 0) return reportEmptyRecord(pmid, place.line, place.notices);
  const journal = maybeElement(article, 'Journal');
  return {
    title,
    slots: names.slots,
    authorsTruncated: names.truncated,
    date: dateOf(article, place),
    abstract: pubmedAbstract(article),
    ...pubmedSubjects(citation),
    ...kindAndLanguage(
      textsIn(maybeElement(article, 'PublicationTypeList'), 'PublicationType'),
      textsIn(article, 'Language'),
    ),
    venue: plainText(
      textAt(journal, 'Title') ||
        textAt(journal, 'ISOAbbreviation') ||
        textAt(citation, 'MedlineJournalInfo', 'MedlineTA'),
    ),
    ids: pubmedIds(pmid, [elementAt(record, 'PubmedData', 'ArticleIdList')], article),
    provenance: { file: place.file, line: place.line },
  };
}
