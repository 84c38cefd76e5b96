import * as fc from 'fast-check';
import { isoDay } from '../src/lib/calendar.ts';
import type { Paper } from '../src/model/paper.ts';
import type { TimeWindow } from '../src/model/window.ts';
import { paper } from './papers.ts';

const names = Array.from({ length: 9 }, (_, index) => `Author ${String.fromCharCode(65 + index)}`);
const day = fc.integer({ min: 10_000, max: 13_000 });

/** `2000-05-17`, `2000-05`, `2000`, or no date. */
const when = fc.option(
  fc.tuple(day, fc.constantFrom(10, 7, 4)).map(([value, length]) => isoDay(value).slice(0, length)),
  { nil: undefined, freq: 6 },
);

/** Small corpora of few authors, so that pairs repeat; with undated, month-only and year-only papers. */
export const randomPapers: fc.Arbitrary<Paper[]> = fc.array(
  fc
    .tuple(fc.uniqueArray(fc.constantFrom(...names), { maxLength: 6 }), when)
    .map(([authors, text]) => paper(authors, text)),
  { minLength: 1, maxLength: 25 },
);

export const randomWindow: fc.Arbitrary<TimeWindow> = fc
  .tuple(day, fc.integer({ min: 0, max: 1500 }), fc.boolean())
  .map(([from, length, undated]) => ({ from, to: from + length, undated }));
