import { generator } from '../../export/caption.ts';
import { filterWords } from '../../export/filterWords.ts';
import { isoDay } from '../../lib/calendar.ts';
import type { Sight } from '../../model/filters.ts';
import { decisionsInWords } from '../../model/decisionsInWords.ts';
import { nounsOf } from '../../model/nouns.ts';
import { addedWords } from '../../network/added.ts';
import type { DetailedSummary } from '../../network/summary.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { omissionsOf } from '../omissions.ts';
import { today } from '../today.ts';
import { countWords, spanWords } from '../words.ts';

const words = texts.picture.caption;

/** The lines under a picture: what is shown, when, how it was counted, what was left out, and by what it was made. */
export function captionLines(
  current: Opened,
  { window, filters }: Sight,
  counts: DetailedSummary | undefined,
): string[] {
  const { title, extent, undatedCount, kind, settings, topics, dataHash } = current;
  const names = nounsOf(kind, settings.network);
  const hasUndated = undatedCount > 0 && (kind === 'papers' || extent !== undefined);
  const undated =
    hasUndated && (window.undated ? words.undatedIncluded : words.undatedLeftOut)(undatedCount, names.record);
  const numbers = counts && countWords(counts, names);
  const leftOut = omissionsOf(current);
  const lines = [
    title,
    [extent && spanWords(window, extent), undated, ...(numbers ?? [])].filter(Boolean).join(' · '),
    filterWords(
      filters,
      topics.map(({ label }) => label),
      names,
    ),
    kind === 'papers' ? countingWords(current) : words.network,
    leftOut.length > 0 ? words.leftOut(leftOut) : '',
    [generator, isoDay(today.peek()), dataHash && words.data(dataHash)].filter(Boolean).join(' · '),
  ];
  return lines.filter((line) => line !== '');
}

const countingWords = ({ settings, added }: Opened): string =>
  [
    words.counting[settings.counting],
    settings.network === 'authors' && words.identities[settings.identity],
    decisionsInWords(settings.decisions, settings.network),
    ...addedWords(added),
  ]
    .filter(Boolean)
    .join(' · ');
