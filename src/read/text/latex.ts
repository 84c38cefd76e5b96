import { collapseBlanks } from '../../lib/blanks.ts';
import { accents, escaped, invisible, skipsArgument, symbols } from './latexSymbols.ts';

/** Where the decoder stands. One pass, no recursion: a million braces cost no more than a million letters. */
interface Decoder {
  readonly text: string;
  at: number;
  /** Accents that wait for their letter. */
  pending: string;
  /** Inside `$…$`. */
  math: boolean;
  readonly out: string[];
}

const hasMarkup = /[\\{}$~]|--|``|''/;
const letter = /[A-Za-z@]/;
const command = /[A-Za-z@]+/y;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const subscripts = '₀₁₂₃₄₅₆₇₈₉';
const dotless: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' };

function emit(decoder: Decoder, text: string): void {
  if (!decoder.pending) {
    decoder.out.push(text);
    return;
  }
  // An accent binds to the first letter; dotless letters get their plain form below it.
  const first = String.fromCodePoint(text.codePointAt(0)!);
  decoder.out.push((dotless[first] ?? first) + decoder.pending + text.slice(first.length));
  decoder.pending = '';
}

function skipBlanks(decoder: Decoder): void {
  while (/[ \t\n]/.test(decoder.text[decoder.at] ?? '')) decoder.at++;
}

function skipBraced(decoder: Decoder): void {
  skipBlanks(decoder);
  if (decoder.text[decoder.at] !== '{') return;
  const close = decoder.text.indexOf('}', decoder.at);
  decoder.at = close < 0 ? decoder.text.length : close + 1;
}

function accent(decoder: Decoder, mark: string): void {
  decoder.pending += accents[mark]!;
  if (decoder.pending.length > 8) decoder.pending = decoder.pending.slice(0, 8);
}

/** `\word`: an accent, a symbol, a change of type, or something we do not know, which is left readable. */
function wordCommand(decoder: Decoder): void {
  command.lastIndex = decoder.at + 1;
  const name = command.exec(decoder.text)![0];
  decoder.at += name.length + 1;
  if (Object.hasOwn(accents, name)) {
    skipBlanks(decoder);
    accent(decoder, name);
  } else if (symbols.has(name)) {
    // TeX swallows the blanks after a command; in formulas they are kept, so that words stay apart.
    if (!decoder.math) skipBlanks(decoder);
    emit(decoder, symbols.get(name)!);
  } else if (skipsArgument.has(name)) skipBraced(decoder);
  else if (invisible.has(name)) skipBlanks(decoder);
  else emit(decoder, decoder.math ? name : `\\${name}`);
}

function backslash(decoder: Decoder): void {
  const next = decoder.text[decoder.at + 1];
  if (next === undefined) {
    decoder.at++;
    emit(decoder, '\\');
  } else if (letter.test(next)) wordCommand(decoder);
  else {
    decoder.at += 2;
    if (Object.hasOwn(accents, next)) accent(decoder, next);
    else if (escaped[next] !== '') emit(decoder, escaped[next] ?? next);
  }
}

/**
 * A dollar opens a formula when no blank follows and the next dollar has no blank before it and no figure after it
 * (pandoc's rule), so that prices stay prices.
 */
function opensMath({ text, at }: Decoder): boolean {
  const close = text.indexOf('$', at + 1);
  if (close < 0 || close === at + 1 || close - at > 2000) return false;
  return !/\s/.test(text[at + 1]!) && !/\s/.test(text[close - 1]!) && !/\d/.test(text[close + 1] ?? '');
}

function dollar(decoder: Decoder): void {
  if (decoder.math) decoder.math = false;
  else if (opensMath(decoder)) decoder.math = true;
  else emit(decoder, '$');
  decoder.at++;
}

const script = /\{?(\d{1,3})\}?/y;

/** `^{12}` and `_2` as raised and lowered figures; other exponents keep their mark. */
function raisedOrLowered(decoder: Decoder): void {
  const mark = decoder.text[decoder.at]!;
  script.lastIndex = decoder.at + 1;
  const found = script.exec(decoder.text);
  const figures = mark === '^' ? superscripts : subscripts;
  emit(decoder, found ? found[1]!.replaceAll(/\d/g, (digit) => figures[Number(digit)]!) : mark);
  decoder.at += 1 + (found?.[0].length ?? 0);
}

/** Ligatures of TeX's fonts. */
const ligatures = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
] as const;

/** Up to the next letter that may mean something. */
const plainRun = /[^\\{}$~\-`'^_]+/y;

function plain(decoder: Decoder): void {
  plainRun.lastIndex = decoder.at;
  const run = plainRun.exec(decoder.text)?.[0];
  if (run !== undefined) {
    emit(decoder, run);
    decoder.at += run.length;
    return;
  }
  const found = ligatures.find(([mark]) => decoder.text.startsWith(mark, decoder.at));
  const character = decoder.text[decoder.at]!;
  emit(decoder, found?.[1] ?? (character === '~' ? ' ' : character));
  decoder.at += found?.[0].length ?? 1;
}

function step(decoder: Decoder): void {
  const character = decoder.text[decoder.at]!;
  if (character === '\\') backslash(decoder);
  else if (character === '$') dollar(decoder);
  else if (decoder.math && (character === '^' || character === '_')) raisedOrLowered(decoder);
  else if (character === '{' || character === '}') {
    // `\"{}` stands for nothing; an accent does not reach beyond its braces.
    if (character === '}') decoder.pending = '';
    decoder.at++;
  } else plain(decoder);
}

/** LaTeX as Unicode, with blanks collapsed: accents, letters, dashes, quotes, simple formulas; braces dropped. */
export function decodeLatex(text: string): string {
  if (!hasMarkup.test(text)) return collapseBlanks(text);
  const decoder: Decoder = { text, at: 0, pending: '', math: false, out: [] };
  while (decoder.at < text.length) step(decoder);
  return collapseBlanks(decoder.out.join('').normalize('NFC'));
}
