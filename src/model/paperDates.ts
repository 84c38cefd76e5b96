import { intervalText, maybeIntervalDate } from './dateInterval.ts';
import type { PartialDate } from './partialDate.ts';

/*
 * The papers of a tie in one text, for the fields of graph files: `2001; 2004-05*0.5; ?`. Each has its date, as exactly
 * as it is known (`intervalText`), a question mark where it has none, and behind a star what it weighs, unless that is 1.
 */

const isTold = (weight: number): boolean => weight !== 1 && Number.isFinite(weight);

/** A paper of a tie: when, and what it weighs there. */
export interface DatedWeight {
  readonly date: Pick<PartialDate, 'from' | 'to'> | undefined;
  readonly weight: number;
}

export const paperDatesText = (papers: readonly DatedWeight[]): string =>
  papers
    .map(({ date, weight }) => `${date ? intervalText(date) : '?'}${isTold(weight) ? `*${weight}` : ''}`)
    .join('; ');

export interface ReadDatedWeight extends DatedWeight {
  readonly date: PartialDate | undefined;
}

const aWeight = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

/** The papers that such a text tells; undefined for any other text. */
export function maybePaperDates(text: string): ReadDatedWeight[] | undefined {
  const papers: ReadDatedWeight[] = [];
  for (const entry of text.split(';')) {
    const [when = '', weight = '1', ...more] = entry.trim().split('*');
    const date = when === '?' ? undefined : maybeIntervalDate(when);
    if (more.length > 0 || !aWeight.test(weight) || (when !== '?' && !date)) return undefined;
    papers.push({ date, weight: Number(weight) });
  }
  return papers;
}
