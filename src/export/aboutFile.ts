import { isoDay } from '../lib/calendar.ts';
import type { Day } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { texts } from '../texts/texts.ts';
import { filesInWords, generator, windowInWords } from './caption.ts';
import type { Snapshot } from './snapshot.ts';

export interface FileFacts {
  readonly title: string;
  /** What is in the file; '' where the title says it all. */
  readonly what: string;
  readonly counts: string;
  /** Undefined for all time. */
  readonly window: TimeWindow | undefined;
  /** What filters hide; '' for nothing. */
  readonly filters: string;
  readonly snapshot: Pick<Snapshot, 'network' | 'papers' | 'links' | 'settings'>;
  readonly files: readonly string[];
  readonly today: Day;
  /** By which the same papers are recognised; '' where there are none. */
  readonly dataHash: string;
}

/** What a file of papers or text shows, a line each: title, contents, window, filters, and where it comes from. */
export function aboutFile(facts: FileFacts): string[] {
  const { title, what, counts, window, filters, snapshot, files, today, dataHash } = facts;
  const source = [generator, isoDay(today), dataHash && texts.caption.data(dataHash), filesInWords(files)];
  const lines = [
    title,
    what,
    counts,
    windowInWords({ ...snapshot, window }),
    filters,
    source.filter(Boolean).join(' · '),
  ];
  return lines.filter((line) => line !== '');
}
