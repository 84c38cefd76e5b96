import { decodeEntities } from '../text/entities.ts';
import type { FoundNode, FoundTie } from './networkBuilder.ts';
import { tiesOfPapers } from './networkFields.ts';
import { isMeantAsNumber, isNumber, numberOf } from './networkNumbers.ts';
import type { TieTimes } from './tieDates.ts';

/*
 * Single lines of a Pajek file. A line that does not fit its section is undefined.
 */

export interface VertexLine {
  readonly number: number;
  readonly node: FoundNode;
  /** The quotation mark before the label has no partner. */
  readonly isUnclosed: boolean;
}

const blank = /[ \t]+/;
const leadingNumber = /^\s*(\d{1,15})(?=\s|"|$)/;

interface Label {
  readonly label: string;
  readonly rest: string;
  readonly isUnclosed: boolean;
}

/** The last mark ends the label, so that marks within it do not. */
function quotedLabel(text: string): Label {
  const close = text.lastIndexOf('"');
  if (close > 0) return { label: text.slice(1, close), rest: text.slice(close + 1), isUnclosed: false };
  // Coordinates are no part of the label that was never closed.
  const words = text.slice(1).split(blank);
  while (words.length > 1 && isNumber(words.at(-1))) words.pop();
  return { label: words.join(' '), rest: '', isUnclosed: true };
}

function labelOf(text: string): Label {
  if (text.startsWith('"')) return quotedLabel(text);
  const [label = '', ...rest] = text.split(blank);
  return { label, rest: rest.join(' '), isUnclosed: label.includes('"') };
}

/** `12 "Ann Lee" 0.25 0.75 0.5 ic Red [1-3]`. Pajek’s y runs downwards. */
export function maybeVertex(text: string, line: number): VertexLine | undefined {
  const found = leadingNumber.exec(text);
  if (!found) return undefined;
  const { label, rest, isUnclosed } = labelOf(text.slice(found[0].length).trim());
  const [x, y] = rest.trim().split(blank);
  const place = isMeantAsNumber(x) && isMeantAsNumber(y) ? { x, y: isNumber(y) ? String(0 - numberOf(y)) : y } : {};
  const number = Number(found[1]);
  return { number, node: { id: String(number), label: decodeEntities(label), ...place, line }, isUnclosed };
}

/** From the first time point to the end of time. */
const always = /^\s*[01]\s*-\s*\*\s*$/;

/** `[1998-2000,2003]`; `*` and `-` alone stand for an end that is open. */
function timesOf(text: string): TieTimes | undefined {
  const open = text.indexOf('[');
  const close = open < 0 ? -1 : text.indexOf(']', open);
  if (close < 0 || always.test(text.slice(open + 1, close))) return undefined;
  const all = text
    .slice(open + 1, close)
    .split(/[,-]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '*');
  return { all };
}

/** Names of drawing parameters, such as `c Blue`, may stand where the weight is left out. */
const isParameter = (word: string) =>
  /^(?:[acdhklpsw]|ap|ic|la|lc|lp|lphi|lr|lps|fos|font|h[12]|k[12]|a[12])$/i.test(word);
const isVertexNumber = (word: string | undefined) => word !== undefined && /^\d{1,15}$/.test(word);

/** The label of a line, in which Coterie tells the dates of its papers. */
const lineLabel = /\sl\s{1,9}"([^"]*)"/;

/** `1 2 0.5 c Blue [1-3]`: one tie, or one for each of its papers. */
export function maybeTies(text: string, line: number): FoundTie[] | undefined {
  const open = text.indexOf('[');
  const [source, target, third] = (open < 0 ? text : text.slice(0, open)).trim().split(blank);
  if (!isVertexNumber(source) || !isVertexNumber(target)) return undefined;
  const weight = third && !isParameter(third) ? third : undefined;
  const times = open < 0 ? undefined : timesOf(text);
  const tie = { source: String(Number(source)), target: String(Number(target)), weight, times, line };
  return tiesOfPapers(tie, lineLabel.exec(text)?.[1]);
}

/** `1 2 3 4`: ties from the first to each of the others. */
export function maybeTieList(text: string, line: number): FoundTie[] | undefined {
  const [source, ...targets] = text.trim().split(blank);
  if (!isVertexNumber(source) || !targets.every(isVertexNumber)) return undefined;
  return targets.map((target) => ({ source: String(Number(source)), target: String(Number(target)), line }));
}
