import { addresses, affiliated } from '../values/affiliations.ts';
import type { ListedAuthor } from '../values/listedAuthors.ts';
import { isSuffix } from '../values/nameWords.ts';
import { allText, elementsIn, maybeElement, textAt, textsIn, type XmlElement } from './xmlNode.ts';

/** Codes of the MARC list of relators, and the words that stand for them. */
const authorRoles = new Set(
  'aut author cre creator co-author coauthor joint-author dis dissertant inv inventor'.split(' '),
);

const rolesOf = (name: XmlElement): readonly string[] =>
  elementsIn(name, 'role')
    .flatMap((role) => textsIn(role, 'roleTerm'))
    .map((role) => role.trim().toLowerCase().replace(/\.$/, '').replaceAll(' ', '-'))
    .filter((role) => role !== '');

/** Without a role a name is an author's; a conference is nobody. */
function isAuthor(name: XmlElement): boolean {
  if (name.attributes['type'] === 'conference') return false;
  const roles = rolesOf(name);
  return roles.length === 0 || roles.some((role) => authorRoles.has(role));
}

const partsOf = (name: XmlElement, type: string): readonly string[] =>
  elementsIn(name, 'namePart')
    .filter((part) => (part.attributes['type'] ?? '') === type)
    .map((part) => allText(part).trim())
    .filter((text) => text !== '');

/** Libraries put the years of a life behind the name: `Dunnett, Dorothy, 1923-2001`. */
const withoutYears = (name: string) => name.replace(/,\s{0,3}\d{4}\??-(?:\d{4})?\.?$/, '');

function orcidOf(name: XmlElement): string | undefined {
  const ids = elementsIn(name, 'nameIdentifier');
  const own = ids.find(({ attributes }) => /orcid/i.test(`${attributes['type'] ?? ''} ${attributes['typeURI'] ?? ''}`));
  return own && allText(own);
}

function authorOf(name: XmlElement): ListedAuthor {
  if (maybeElement(name, 'etal')) return { name: 'et al.' };
  const whole = withoutYears(partsOf(name, '').join(' ')) || textAt(name, 'displayForm').trim();
  const [family, given] = [partsOf(name, 'family').join(' '), partsOf(name, 'given').join(' ')];
  const suffix = partsOf(name, 'termsOfAddress').find(isSuffix);
  const orcid = orcidOf(name);
  const isGroup = name.attributes['type'] === 'corporate';
  // Where a name is whole and in parts, it stands there twice.
  const parts =
    family !== '' && given !== '' ? { family, given, ...(suffix && { suffix }) } : { name: whole || family || given };
  const affiliations = affiliated(addresses(textsIn(name, 'affiliation')));
  return { ...parts, ...(isGroup && { name: whole || family, isGroup }), ...(orcid && { orcid }), ...affiliations };
}

/** The names of a record that are its authors', in their order. */
export const modsAuthors = (record: XmlElement): readonly ListedAuthor[] =>
  elementsIn(record, 'name').filter(isAuthor).map(authorOf);
