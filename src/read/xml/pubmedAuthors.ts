import type { Affiliation } from '../../model/paper.ts';
import { addresses, affiliated, known, maybeRor } from '../values/affiliations.ts';
import type { ListedAuthor } from '../values/listedAuthors.ts';
import type { NameList } from '../values/names.ts';
import { allText, elementsIn, textAt, textsIn, type XmlElement } from './xmlNode.ts';
import type { XmlPlace } from './xmlRecords.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

const orcidOf = (author: XmlElement) => {
  const orcid = elementsIn(author, 'Identifier').find(({ attributes }) => attributes['Source'] === 'ORCID');
  return allText(orcid);
};

/** In `AffiliationInfo`, in older records right within the author. */
function affiliationsOf(author: XmlElement): Affiliation[] {
  const found = elementsIn(author, 'AffiliationInfo').flatMap((info) => {
    const ids = elementsIn(info, 'Identifier').map((id) => maybeRor(allText(id)));
    const ror = ids.find((id) => id !== undefined);
    return known(addresses([textAt(info, 'Affiliation')]), { ror });
  });
  return found.length > 0 ? found : addresses(textsIn(author, 'Affiliation'));
}

function authorOf(author: XmlElement): ListedAuthor {
  const collective = textAt(author, 'CollectiveName');
  if (collective.trim() !== '') return { name: collective, isGroup: true };
  const given = textAt(author, 'ForeName') || textAt(author, 'FirstName') || textAt(author, 'Initials');
  const suffix = textAt(author, 'Suffix');
  const orcid = orcidOf(author);
  return { family: textAt(author, 'LastName'), given, suffix, orcid, ...affiliated(affiliationsOf(author)) };
}

function isReplaced(author: XmlElement, { line, notices }: XmlPlace): boolean {
  if (author.attributes['ValidYN'] !== 'N') return false;
  const name = authorOf(author);
  const message = say.xml.nameCorrected([name.given, name.family].filter(Boolean).join(' '));
  notices.info('author-corrected', line, message);
  return true;
}

/** The authors of one list; `AuthorList Type="editors"` is not to be given here. */
export function pubmedAuthors(list: XmlElement | undefined, place: XmlPlace): NameList {
  const authors = elementsIn(list, 'Author');
  const valid = authors.filter((author) => !isReplaced(author, place));
  const names = place.readers.authors((valid.length > 0 ? valid : authors).map(authorOf));
  return { slots: names.slots, truncated: names.truncated || list?.attributes['CompleteYN'] === 'N' };
}

/** The list of authors among several lists, of which others may name editors. */
export const authorListIn = (parent: XmlElement | undefined): XmlElement | undefined =>
  elementsIn(parent, 'AuthorList').find(({ attributes }) => attributes['Type'] !== 'editors');
