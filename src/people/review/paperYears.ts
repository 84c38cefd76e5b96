import { yearOf } from '../../lib/calendar.ts';
import type { Paper } from '../../model/paper.ts';

/** First and last year of each paper. */
export interface PaperYears {
  /** 0 where there is no date. */
  readonly isDated: Uint8Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

const known = new WeakMap<readonly Paper[], PaperYears>();

export function paperYears(papers: readonly Paper[]): PaperYears {
  const before = known.get(papers);
  if (before) return before;
  const years = {
    isDated: new Uint8Array(papers.length),
    first: new Int32Array(papers.length),
    last: new Int32Array(papers.length),
  };
  papers.forEach(({ date }, paper) => {
    if (!date) return;
    years.isDated[paper] = 1;
    years.first[paper] = yearOf(date.from);
    years.last[paper] = yearOf(date.to);
  });
  known.set(papers, years);
  return years;
}
