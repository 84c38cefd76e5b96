import type { Affiliation } from '../../model/paper.ts';
import { plainText } from '../text/entities.ts';

/** `https://ror.org/05a28rw58`, `05a28rw58` */
export const maybeRor = (text: string): string | undefined =>
  /(?:^|ror\.org\/)(0[a-z\d]{8})$/i.exec(text.trim().slice(0, 200))?.[1]?.toLowerCase();

const hasName = (text: string): boolean => /\p{L}{2}/u.test(text);

/** Addresses as they are printed, each once; what has no word in it is none. */
export const addresses = (texts: readonly string[]): Affiliation[] =>
  distinct(texts).map((name) => ({ name, isAddress: true }));

/** The only affiliation of a list, with what the source tells beside it. */
export function known(
  [one]: readonly Affiliation[],
  { ror, country }: { readonly ror?: string | undefined; readonly country?: string | undefined },
): Affiliation[] {
  return one ? [{ ...one, ...(ror && { ror }), ...(country && { country }) }] : [];
}

/** Organisations by their names. */
export const organisations = (names: readonly string[]): Affiliation[] => distinct(names).map((name) => ({ name }));

/** Countries without the organisations that lie in them. */
export const countries = (names: readonly string[], codeOf: (name: string) => string | undefined): Affiliation[] =>
  distinct(names).flatMap((name) => {
    const country = codeOf(name);
    return country === undefined ? [] : [{ name: '', country }];
  });

const distinct = (texts: readonly string[]): string[] => [...new Set(texts.map(plainText))].filter(hasName);

/** To be spread into a slot or a paper: the field is absent where there is nothing to tell. */
export const affiliated = (affiliations: readonly Affiliation[]): { affiliations?: readonly Affiliation[] } =>
  affiliations.length > 0 ? { affiliations } : {};

/** Addresses one behind the other, with semicolons or line ends between them; wrapped lines have to be joined before. */
export const addressList = (text: string): Affiliation[] => addresses(text.split(/[;\r\n]/));
