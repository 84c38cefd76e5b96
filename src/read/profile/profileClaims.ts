import type { Block } from '../text/blocks.ts';
import { maybeCount } from '../values/ids.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** What the top of a profile page says about its owner. Shown, never computed with. */
export interface Claims {
  /** Undefined when a fragment without its top was pasted. */
  readonly owner: string | undefined;
  readonly papers: number | undefined;
  readonly citations: number | undefined;
  readonly hIndex: number | undefined;
  /** Of the line with the h-index. */
  readonly line: number;
}

const hIndexLine = /^h-?index\s*:?\s*(\d[\d,]*)$/i;
const papersLine = /^(\d[\d,]*)\s*papers?$/i;
const citationsLine = /^(\d[\d,]*)\s*citations?$/i;
const otherLine = /^(?:novelty|ai score|global rank|rank|percentile)\b.{0,40}$/i;

function maybeNumber(lines: readonly string[], pattern: RegExp): number | undefined {
  const found = lines.map((line) => pattern.exec(line)?.[1]).find((digits) => digits !== undefined);
  return found === undefined ? undefined : maybeCount(found);
}

/** The first line of the page, when it can be a name: short, without figures, and no line of numbers. */
function maybeOwner(lines: readonly string[]): string | undefined {
  const [first] = lines;
  const isName = first !== undefined && first.length <= 80 && /\p{L}{2}/u.test(first) && !/\d/.test(first);
  return isName && !otherLine.test(first) && !/^[A-Z]{2}$/.test(first) ? first : undefined;
}

export function readClaims(blocks: readonly Block[]): Claims {
  const lines = blocks.flatMap((block) => block.lines);
  const numbered = blocks.flatMap((block) => block.lines.map((text, at) => ({ text, line: block.line + at })));
  const hIndex = maybeNumber(lines, hIndexLine);
  const papers = maybeNumber(lines, papersLine);
  const citations = maybeNumber(lines, citationsLine);
  const isTop = hIndex !== undefined || papers !== undefined || citations !== undefined;
  return {
    owner: isTop ? maybeOwner(lines) : undefined,
    papers,
    citations,
    hIndex,
    line: numbered.find(({ text }) => hIndexLine.test(text))?.line ?? 1,
  };
}

/** An h-index of h needs h papers with h citations each: h ≤ papers and h² ≤ citations (Hirsch 2005). */
function reportHIndex({ hIndex, papers, citations, line }: Claims, found: number, notices: NoticeBook): void {
  if (hIndex === undefined) return;
  const most = Math.max(papers ?? 0, found);
  const reasons: string[] = [];
  if (hIndex > most) reasons.push(say.profile.needsPapers(hIndex, most));
  if (citations !== undefined && hIndex ** 2 > citations) {
    reasons.push(say.profile.needsCitations(hIndex ** 2, citations));
  }
  if (reasons.length === 0) return;
  const message = say.profile.hIndex(hIndex, reasons);
  notices.warning('profile-impossible-h-index', line, message, say.profile.notComputed);
}

/** Compares what the page claims with what was found on it. */
export function reportClaims(claims: Claims, found: number, notices: NoticeBook): void {
  if (claims.papers !== undefined && claims.papers !== found) {
    const message = say.profile.paperCount(claims.papers, found);
    notices.warning('profile-paper-count', 0, message, say.profile.partly);
  }
  reportHIndex(claims, found, notices);
}
