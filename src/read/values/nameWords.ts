/** What stands in author fields and is no name of a person, and the small words around names. */

/** Stands for "we do not know": never a person. `NA` only in capitals, because Na is a surname. */
const placeholder =
  /^\[?(?:no authors?(?: name)?s?(?: id)? (?:available|listed|found)|no authors?|anonymous(?: author)?|anon\.?|null|none|nan|undefined|unknown(?: author)?|n\.?\/a\.?|author unknown)\]?\.?$/i;
const mark = /^[\s\p{P}\p{S}\d]*$/u;

export function isPlaceholder(name: string): boolean {
  return name === 'NA' || mark.test(name) || (name.length < 60 && placeholder.test(name));
}

/** `et al.`, `and others`, `…`, `+2`, `and 3 more` at the end: the list goes on, and the record does not say how. */
const cutMark =
  /(?:^|[\s,;])(?:(?:and|&)\s+)?(?:et\.?\s?al(?:ii|ia)?\.?|others|\+\s?\d+(?:\s(?:more|others|authors))?|(?:and|&)\s\d+\s(?:more|others)(?:\sauthors)?|u\.\s?a\.)[\s.,;]*$|(?:…|\.{3})[\s.,;]*$/iu;
const longestMark = 40;

export interface UncutName {
  readonly name: string;
  readonly truncated: boolean;
}

/** The name without the mark that cuts the list after it. Only the tail is looked at, so the time is bounded. */
export function withoutCutMark(text: string): UncutName {
  const border = Math.max(0, text.length - longestMark);
  const found = cutMark.exec(text.slice(border));
  if (!found || (border > 0 && found.index === 0)) return { name: text, truncated: false };
  return { name: text.slice(0, border + found.index).replace(/[\s,;]{1,40}$/, ''), truncated: true };
}

const strongGroupWord =
  /\b(?:collaborations?|collaborators|consortium|consortia|study group|working group|research group|task force|investigators)\b/i;
const lastGroupWord =
  /\s(?:group|team|study|trial|network|committee|society|association|initiative|commission|council|foundation|agency|institute|university|department|ministry|laborator(?:y|ies)|project|partnership|alliance|organi[sz]ation|cent(?:er|re)|corporation|inc\.?|ltd\.?|gmbh|llc)$/i;
const firstGroupWord =
  /^(?:the\s.+\s\S+|(?:universit(?:y|ät|é)|department|ministry|institute|office|bureau) (?:of|for|de)\s)/i;

/**
 * Conservative: only words that are hardly ever surnames, and in `Last, First` only the unmistakable ones. A group that
 * is missed is a person too many; a person taken for a group vanishes from the picture.
 */
export function isGroupName(name: string): boolean {
  const head = name.slice(0, 300);
  if (strongGroupWord.test(head) || firstGroupWord.test(head)) return true;
  return !head.includes(',') && lastGroupWord.test(head);
}

export const isSuffix = (part: string): boolean => /^(?:jr|sr|ii|iii|iv|2nd|3rd|4th)\.?$/i.test(part);

const isCredential = (part: string) => /^(?:ph\.?\s?d|m\.?d|m\.?sc|d\.?sc|dr|prof|dipl\.?-ing)\.?$/i.test(part);
/** `MD` in front is a given name in Bengal, and `Ing` one in China: only dotted or unmistakable titles are cut off. */
const titleInFront = /^(?:prof(?:essor)?\.?|dr\.?|ing\.|dipl\.-ing\.|mr\.|mrs\.|ms\.|apl\.|priv\.-doz\.)\s/i;
const roleBehind = /\s*[[(][^[\]()]{1,60}[\])]$/;

/** The name without titles in front, roles in brackets and degrees behind it. */
export function bareName(name: string): string {
  let bare = name;
  while (bare.length < 500 && roleBehind.test(bare.slice(-70)) && bare.search(/[[(]/) > 0) {
    bare = bare.slice(0, Math.max(bare.lastIndexOf('['), bare.lastIndexOf('('))).trimEnd();
  }
  while (titleInFront.test(bare.slice(0, 20))) bare = bare.replace(/^\S+\s+/, '');
  const parts = bare.split(/,\s*/);
  while (parts.length > 1 && isCredential(parts.at(-1)!)) parts.pop();
  return parts.join(', ');
}
