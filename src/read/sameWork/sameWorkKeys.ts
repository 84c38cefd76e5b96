import { foldAccents } from '../../lib/fold.ts';
import type { AuthorSlot, Paper } from '../../model/paper.ts';

/** Letters, digits and the signs that tell `C++` and `C#` from `C`; everything else is a border of words. */
const borders = /[^\p{L}\p{N}+#]+/gu;
const blockScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

export const wordsOf = (text: string): string => foldAccents(text).replaceAll(borders, ' ').trim();

/** A title as it is compared: lower case, without accents, punctuation and math marks. Empty when it was cut. */
export function titleKey(title: string): string {
  return /(?:…|\.\.\.)\s*$/.test(title) ? '' : wordsOf(title.slice(0, 1000));
}

/** `Editorial` and `Book review` are the titles of many works; three words or sixteen letters hardly ever are. */
export function isTelling(key: string): boolean {
  const blocks = key.match(blockScript)?.length ?? 0;
  return key.length >= 16 || blocks >= 6 || key.split(' ').length >= 3;
}

/** One way to read a name: a surname, and the first letter of the given names where they are known. */
export interface NameReading {
  readonly family: string;
  readonly initial: string;
}

/**
 * The ways in which a name can be read for comparison. Where the source does not tell the surname, it may stand first
 * (`Lee A`) or last (`Ann Lee`).
 */
export function nameReadings({ raw, kind, family, given }: AuthorSlot): NameReading[] {
  if (kind === 'group') return [{ family: wordsOf(raw), initial: '' }];
  if (family !== undefined) {
    return [{ family: wordsOf(family).split(' ').at(-1)!, initial: wordsOf(given ?? '').slice(0, 1) }];
  }
  const words = wordsOf(raw).split(' ');
  if (words.length === 1) return [{ family: words[0]!, initial: '' }];
  const [first, last] = [words[0]!, words.at(-1)!];
  const readings = [
    { family: last, initial: first.slice(0, 1) },
    { family: first, initial: words[1]!.slice(0, 1) },
  ];
  return readings.filter((reading) => reading.family.length > 1);
}

export const isSameName = (a: NameReading, b: NameReading): boolean =>
  a.family !== '' && a.family === b.family && (a.initial === '' || b.initial === '' || a.initial === b.initial);

/** Any reading of the one agrees with any of the other. */
export const mayBeSameName = (a: AuthorSlot, b: AuthorSlot): boolean =>
  nameReadings(a).some((one) => nameReadings(b).some((other) => isSameName(one, other)));

/** Registrants of preprint servers: arXiv, bioRxiv and medRxiv, SSRN, Research Square, Preprints.org, OSF and others. */
const preprintDoi = /^10\.(?:48550|1101|2139|21203|20944|31219|31234|31235|26434|22541|36227|64898)\//;

export const isPreprint = ({ ids }: Paper): boolean =>
  ids.doi === undefined ? ids.arxiv !== undefined : preprintDoi.test(ids.doi);

/** The DOI under which the work was published; that of a preprint says nothing against another one. */
export const publishedDoi = ({ ids: { doi } }: Paper): string | undefined =>
  doi === undefined || preprintDoi.test(doi) ? undefined : doi;
