import { isBlankCode, type FoundTag, type TagFinder } from './taggedLines.ts';
import { unread, unreadProse } from './taggedRecords.ts';

const readTags = new Set(
  'TY ER TI T1 CT BT ST AU A1 A2 ED PY Y1 Y2 DA AB N2 KW DO DOI DI M3 N1 U1 U2 U3 UR URL L1 L2 LK AN C2 C5 DB DP T2 JF JO J1 J2 JA PB AI AD C1 LA'.split(
    ' ',
  ),
);
/** Known tags that are not read, of one line and of several. */
const shortTags = new Set('CY EP ID IS LB NV SE SP VL VO'.split(' '));
const otherTags = new Set(
  'A3 A4 AV BS C3 C4 C6 C7 C8 CA CN CP ET JT L3 L4 M1 M2 OP PA PI PU RI RN RP SN T3 TA TT U4 U5 UT WT'.split(' '),
);

const kindOf = (tag: string) => (readTags.has(tag) ? tag : shortTags.has(tag) ? unread : unreadProse);
const isKnown = (tag: string) => readTags.has(tag) || shortTags.has(tag) || otherTags.has(tag);

const [space, dash, zero, nine, A, Z] = [32, 45, 48, 57, 65, 90];
const isCapital = (code: number) => code >= A && code <= Z;

/** The tags of two characters by their codes: a look-up is far cheaper than cutting them out of each line. */
const tagOfCode = new Map<number, string>();
const codeOf = (first: number, second: number) => first * 128 + second;
for (const tag of [...readTags, ...shortTags]) {
  if (tag.length === 2) tagOfCode.set(codeOf(tag.charCodeAt(0), tag.charCodeAt(1)), kindOf(tag));
}

/** `TI  - ` as the format has it, known or not, and `TI  -` with nothing behind it. */
function isStrict(text: string, start: number, end: number): boolean {
  const [first, second] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
  return (
    end - start >= 5 &&
    text.charCodeAt(start + 2) === space &&
    text.charCodeAt(start + 3) === space &&
    text.charCodeAt(start + 4) === dash &&
    isCapital(first) &&
    (isCapital(second) || (second >= zero && second <= nine))
  );
}

/** How far into a line its dash is looked for. */
const headLength = 14;
const loose = /^[\s\uFEFF]{0,8}([a-z][a-z\d]{1,2})([ \t\u00A0]{0,4})[-–—](?=([\s\u00A0])|$|(.))/i;

const isFilled = (head: string, from: number) => head.slice(from).trim() !== '';

/**
 * The tag as programs and people also write it: `AB - `, `DOI - `, `ty  - `, with a tab, indented, with another dash.
 * Only known tags, and not without a blank: an abstract may break before “ER-positive” or “T1-weighted”.
 */
function maybeLoose(head: string): FoundTag | undefined {
  const parts = loose.exec(head);
  if (!parts) return undefined;
  const [whole, written, blanks, , glued] = parts as unknown as [string, string, string, string?, string?];
  const tag = written.toUpperCase();
  if (!isKnown(tag)) return undefined;
  const isWide = blanks.length > 1 || blanks === '\t';
  const isAlone = tag !== 'ER' || !isFilled(head, whole.length);
  const isSure = tag === 'TY' || isWide || (blanks !== '' && !glued && isAlone);
  if (!isSure || (written !== tag && !isWide)) return undefined;
  return { tag: kindOf(tag), from: whole.length };
}

function hasDash(text: string, start: number, end: number): boolean {
  for (let at = start + 2; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === dash || code === 0x2013 || code === 0x2014) return true;
  }
  return false;
}

/** `ER` alone on its line, without the dash. */
function isBareEnd(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) !== 69 || text.charCodeAt(start + 1) !== 82) return false;
  for (let at = start + 2; at < end; at++) if (!isBlankCode(text.charCodeAt(at))) return false;
  return true;
}

export const findRisTag: TagFinder = (text, start, end, found) => {
  if (isStrict(text, start, end)) {
    found.tag = tagOfCode.get(codeOf(text.charCodeAt(start), text.charCodeAt(start + 1))) ?? unreadProse;
    found.from = start + 5;
    return true;
  }
  if (isBareEnd(text, start, end)) {
    found.tag = 'ER';
    found.from = end;
    return true;
  }
  const headEnd = Math.min(end, start + headLength);
  const maybe = hasDash(text, start, headEnd) ? maybeLoose(text.slice(start, Math.min(end, headEnd + 1))) : undefined;
  if (!maybe) return false;
  found.tag = maybe.tag;
  found.from = start + maybe.from;
  return true;
};
