import type { AuthorSlot } from '../../model/paper.ts';
import { authorRule, splitAuthors } from '../values/authorSeparator.ts';
import { collapseBlanks } from '../../lib/blanks.ts';
import { decodeLatex } from '../text/latex.ts';
import { isGroupName, isPlaceholder, isSuffix, withoutCutMark } from '../values/nameWords.ts';
import { maybeSlot, readNames, type NameList } from '../values/names.ts';

/** Splits at separators outside braces; linear. `find` returns the length of a separator at the place, or 0. */
function splitOutsideBraces(text: string, find: (text: string, at: number) => number): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '\\') at++;
    else if (character === '{') depth++;
    else if (character === '}') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      const length = find(text, at);
      if (length === 0) continue;
      parts.push(text.slice(from, at));
      from = at + length;
      at = from - 1;
    }
  }
  return [...parts, text.slice(from)];
}

/** ` and ` in any case, between blanks; the blank behind it stays, because the next ` and ` may begin with it. */
const and = /\sand(?=\s)/iy;
function andAt(text: string, at: number): number {
  and.lastIndex = at;
  return and.exec(text)?.[0].length ?? 0;
}
const commaAt = (text: string, at: number) => (text[at] === ',' ? 1 : 0);
const blankAt = (text: string, at: number) => (/[\s~]/.test(text[at]!) ? 1 : 0);

/** The inside of a name that is braced as a whole, `{ATLAS Collaboration}`. */
function maybeBracedWhole(name: string): string | undefined {
  if (!name.startsWith('{') || !name.endsWith('}') || name.startsWith('{\\')) return undefined;
  let depth = 0;
  for (let at = 0; at < name.length; at++) {
    if (name[at] === '\\') at++;
    else if (name[at] === '{') depth++;
    else if (name[at] === '}' && --depth === 0 && at < name.length - 1) return undefined;
  }
  return name.slice(1, -1);
}

/** A word that begins in lower case is a particle; braced words have no case and belong to the names. */
const isParticle = (word: string) =>
  /^\p{Ll}/u.test(word.startsWith('{') && !word.startsWith('{\\') ? 'X' : decodeLatex(word));

const join = (words: readonly string[]) => decodeLatex(words.join(' '));

/** `First von Last`: the surname begins at the first particle, else it is the last word. */
function naturalSlot(raw: string, words: readonly string[]): AuthorSlot {
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && isParticle(word));
  const border = particle > 0 ? particle : words.length - 1;
  const isTold = border > 0 && !isParticle(words[0]!);
  if (!isTold) return { raw, kind: 'person' };
  return { raw, kind: 'person', given: join(words.slice(0, border)), family: join(words.slice(border)) };
}

/** BibLaTeX's name options: `family=Berg, given=Anna, prefix=van der`. */
function maybeOptionsSlot(parts: readonly string[]): AuthorSlot | undefined {
  const options = new Map<string, string>();
  for (const part of parts) {
    const found = /^\s*"?(family|given|prefix|suffix)(?:-i)?\s*=\s*(.*)$/is.exec(part.slice(0, 1000));
    if (!found) {
      if (!/^\s*(?:use\w+|given-i|id|hash)\s*=/.test(part)) return undefined;
      continue;
    }
    options.set(found[1]!.toLowerCase(), decodeLatex(found[2]!.replace(/"$/, '')));
  }
  const family = collapseBlanks(`${options.get('prefix') ?? ''} ${options.get('family') ?? ''}`);
  if (!family) return undefined;
  const [given, suffix] = [options.get('given'), options.get('suffix')];
  const raw = [family, suffix, given].filter((part) => part !== undefined).join(', ');
  return { raw, kind: 'person', family, ...(given && { given }), ...(suffix && { suffix }) };
}

const cjk = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function maybeBibtexSlot(name: string): AuthorSlot | undefined {
  const whole = maybeBracedWhole(name);
  if (whole !== undefined) {
    const raw = decodeLatex(whole);
    return isPlaceholder(raw) ? undefined : { raw, kind: 'group' };
  }
  const raw = decodeLatex(name).replace(/[\s,;]{1,20}$/, '');
  if (isPlaceholder(raw)) return undefined;
  const parts = splitOutsideBraces(name, commaAt);
  const options = parts.length > 1 || name.includes('=') ? maybeOptionsSlot(parts) : undefined;
  if (options) return options;
  if (isGroupName(raw)) return { raw, kind: 'group' };
  if (parts.length > 1 || /[[(]/.test(raw)) return maybeSlot(raw, 'inverted');
  const words = splitOutsideBraces(name.trim(), blankAt).filter((word) => word !== '');
  // `Last, First` inside braces of its own keeps its comma; nobody tells the parts of it or of CJK names.
  if (raw.includes(',') || cjk.test(raw)) return { raw, kind: 'person' };
  const suffix = words.length > 2 && isSuffix(words.at(-1)!) ? decodeLatex(words.pop()!) : undefined;
  const slot = naturalSlot(raw, words);
  return suffix && slot.family ? { ...slot, suffix } : slot;
}

/**
 * Older Web of Science files brace the whole list again, `{{Roade, M and Hanley, G}}`, which would make one group of it:
 * unwrapped when every part is `Last, First`, and always in entries of that source.
 */
function unwrapped(value: string, isWos: boolean): string {
  const inside = maybeBracedWhole(value);
  if (inside === undefined) return value;
  const parts = splitOutsideBraces(inside, andAt);
  const isList = parts.length > 1 && parts.every((part) => part.includes(','));
  return isList || (isWos && inside.includes(',')) ? inside : value;
}

/** `Smith J., Doe K., Lee P., Wu C.` breaks BibTeX's rule of at most two commas: people, separated by commas. */
function maybeCommaList(name: string): NameList | undefined {
  if (maybeBracedWhole(name) !== undefined || name.includes('=')) return undefined;
  if (splitOutsideBraces(name, commaAt).filter((part) => part.trim() !== '').length < 4) return undefined;
  const plain = decodeLatex(name);
  const rule = authorRule([plain]);
  return readNames(splitAuthors(plain, rule), rule.form);
}

/** The value of an author field, its inner braces still in place. */
export function readBibtexNames(value: string, isWos: boolean): NameList {
  const slots: AuthorSlot[] = [];
  let truncated = false;
  for (const part of splitOutsideBraces(` ${unwrapped(value.trim(), isWos)} `, andAt)) {
    const uncut = withoutCutMark(part.trim());
    truncated ||= uncut.truncated;
    const list = maybeCommaList(uncut.name);
    truncated ||= list?.truncated === true;
    const slot = list ? undefined : maybeBibtexSlot(uncut.name.trim());
    if (list) slots.push(...list.slots.slice(0, 100_000));
    else if (slot) slots.push(slot);
  }
  return { slots, truncated };
}
