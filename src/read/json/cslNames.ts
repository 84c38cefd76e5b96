import type { Affiliation } from '../../model/paper.ts';
import { addresses, affiliated, known, maybeRor } from '../values/affiliations.ts';
import { isObject, listAt, objectsAt, textAt, textOf, type JsonObject, type JsonValue } from './jsonValues.ts';
import type { ListedAuthor } from '../values/listedAuthors.ts';
import { isGroupName } from '../values/nameWords.ts';

/** `d'` and `al-` stand close to the surname, `van der` does not. */
const joined = (particle: string, family: string) =>
  particle === '' || /['’ʼ-]$/.test(particle) ? particle + family : `${particle} ${family}`;

const eastAsian = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s·・]{2,12}$/u;
/** `Doe, J.`, `Doe, Jane` */
const invertedPerson =
  /^[\p{L}'’ -]{2,40}, (?:\p{Lu}\.[\s-]?){1,4}$|^[\p{L}'’-]{2,40}, \p{Lu}\p{Ll}{1,20}(?: \p{Lu}\.)*$/u;

/**
 * A `literal` is an institution, except where some program did not take the trouble to divide the name of a person:
 * names in Chinese, Japanese and Korean letters, and `Doe, Jane`.
 */
const isGroupLiteral = (literal: string) =>
  isGroupName(literal) || !(eastAsian.test(literal.trim()) || invertedPerson.test(literal.trim()));

/** Crossref's: an address under `name`, sometimes with the id of the organisation. Others write the text alone. */
function affiliationsOf(name: JsonObject): Affiliation[] {
  const printed = listAt(name, 'affiliation');
  const texts = printed.length > 0 ? printed : [textAt(name, 'affiliation')];
  return texts.flatMap((text) => {
    const ids = isObject(text) ? objectsAt(text, 'id').map((one) => maybeRor(textAt(one, 'id'))) : [];
    const ror = ids.find((id) => id !== undefined);
    return known(addresses([isObject(text) ? textAt(text, 'name') : textOf(text)]), { ror });
  });
}

/** One name variable of CSL. */
export function cslAuthor(value: JsonValue): ListedAuthor {
  if (!isObject(value)) return { name: textOf(value) };
  const name: JsonObject = value;
  const orcid = textAt(name, 'ORCID');
  const literal = textAt(name, 'literal') || textAt(name, 'name');
  const family = textAt(name, 'family').trim();
  const affiliations = affiliated(affiliationsOf(name));
  if (literal.trim() !== '' && family === '')
    return { name: literal, isGroup: isGroupLiteral(literal), orcid, ...affiliations };
  const particles = [textAt(name, 'dropping-particle'), textAt(name, 'non-dropping-particle')];
  return {
    family: particles.reduceRight((whole, particle) => joined(particle.trim(), whole), family),
    given: textAt(name, 'given'),
    suffix: textAt(name, 'suffix'),
    orcid,
    ...affiliations,
  };
}
