import type { AuthorSlot } from '../../model/paper.ts';
import { collapseBlanks } from '../../lib/blanks.ts';
import { decodeEntities } from '../text/entities.ts';
import { bareName, isGroupName, isPlaceholder, isSuffix, withoutCutMark } from './nameWords.ts';

/**
 * How a source writes names. `inverted`: `Last, First`. `initials-last`: `Last FM` or `Last F.M.`. `initials-first`:
 * `FM Last`. `natural`: `First Last`, where nobody tells the border of the surname. `given-first`, `family-first`: where
 * the user has told it. A name that does not fit the form is kept as it stands, without parts; a comma always means
 * `inverted`.
 */
export type NameForm = 'inverted' | 'initials-last' | 'initials-first' | 'natural' | 'given-first' | 'family-first';

/** The authors of one record. */
export interface NameList {
  readonly slots: readonly AuthorSlot[];
  /** A mark such as `et al.` said that there are more. */
  readonly truncated: boolean;
}

type Parts = Pick<AuthorSlot, 'family' | 'given' | 'suffix'>;

const cjk = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const dottedInitials = /^(?:-?\p{Lu}\p{L}?\p{Ll}?\.)+(?:-?\p{Lu})?$/u;
const bareInitials = /^-?\p{Lu}(?:-?\p{Lu}){0,3}$/u;

/** `F.M.`, `FM`, `J.-R.`, `Yu.A.`; at most four letters without points, so that a surname in capitals is none. */
export const isInitials = (token: string): boolean =>
  token.length <= 16 && (dottedInitials.test(token) || bareInitials.test(token));

function inverted(name: string): Parts {
  const parts = name.split(',').map((part) => part.trim());
  const [family, second = '', ...rest] = parts.filter((part) => part !== '');
  if (!family || !second) return {};
  // `King, Jr., Martin` as BibTeX has it, `King, Martin Luther, Jr.` as most others.
  if (isSuffix(second)) return rest.length > 0 ? { family, given: rest.join(', '), suffix: second } : {};
  const last = rest.at(-1);
  if (last && isSuffix(last)) return { family, given: [second, ...rest.slice(0, -1)].join(', '), suffix: last };
  return { family, given: [second, ...rest].join(', ') };
}

function initialsLast(name: string): Parts {
  const tokens = name.split(' ');
  const suffix = tokens.length > 2 && isSuffix(tokens.at(-1)!) ? tokens.pop() : undefined;
  let border = tokens.length;
  while (border > 1 && isInitials(tokens[border - 1]!)) border--;
  if (border === tokens.length) return {};
  const parts = { family: tokens.slice(0, border).join(' '), given: tokens.slice(border).join(' ') };
  return suffix ? { ...parts, suffix } : parts;
}

function initialsFirst(name: string): Parts {
  const tokens = name.split(' ');
  const suffix = tokens.length > 2 && isSuffix(tokens.at(-1)!) ? tokens.pop() : undefined;
  let border = 0;
  while (border < tokens.length - 1 && isInitials(tokens[border]!)) border++;
  if (border === 0) return {};
  const parts = { given: tokens.slice(0, border).join(' '), family: tokens.slice(border).join(' ') };
  return suffix ? { ...parts, suffix } : parts;
}

/** The last word with the small words before it, as in `Martine de la Cruz`: where titles were cut off, or when told. */
function guessedParts(name: string): Parts {
  const tokens = name.split(' ');
  let border = tokens.length - 1;
  while (border > 1 && /^\p{Ll}/u.test(tokens[border - 1]!)) border--;
  return border < 1 ? {} : { given: tokens.slice(0, border).join(' '), family: tokens.slice(border).join(' ') };
}

function familyFirst(name: string): Parts {
  const border = name.indexOf(' ');
  return { family: name.slice(0, border), given: name.slice(border + 1) };
}

function partsOf(name: string, form: NameForm): Parts {
  if (name.includes(',')) return inverted(name);
  if (form === 'family-first' && name.includes(' ')) return familyFirst(name);
  if (cjk.test(name) || !name.includes(' ')) return {};
  if (form === 'initials-last') return initialsLast(name);
  if (form === 'initials-first') return initialsFirst(name);
  if (form === 'given-first') return guessedParts(name);
  return {};
}

/** One slot; undefined when the text stands for nobody. */
export function maybeSlot(text: string, form: NameForm): AuthorSlot | undefined {
  const raw = collapseBlanks(decodeEntities(text)).replace(/[\s,;]{1,20}$/, '');
  const bare = bareName(raw);
  if (isPlaceholder(raw) || isPlaceholder(bare)) return undefined;
  if (isGroupName(bare)) return { raw, kind: 'group' };
  const parts = partsOf(bare, form);
  // Where a title or a role was cut off, the parts have to carry the name, because the raw string holds more.
  const isLost = bare !== raw && !parts.family && !cjk.test(bare);
  return { raw, kind: 'person', ...(isLost ? guessedParts(bare) : parts) };
}

/** The slots of one record, in their order, without placeholders and without the mark that cuts the list. */
export function readNames(texts: readonly string[], form: NameForm): NameList {
  const slots: AuthorSlot[] = [];
  let truncated = false;
  for (const text of texts) {
    const uncut = withoutCutMark(text.trim());
    truncated ||= uncut.truncated;
    const slot = maybeSlot(uncut.name, form);
    if (slot) slots.push(slot);
  }
  return { slots, truncated };
}
