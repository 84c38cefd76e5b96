import { generator } from '../export/caption.ts';
import { filterWords } from '../export/filterWords.ts';
import type { Sight } from '../model/filters.ts';
import { decisionsInWords } from '../model/decisionsInWords.ts';
import { nounsOf } from '../model/nouns.ts';
import type { IdentityRule } from '../model/identity.ts';
import { addedWords } from '../network/added.ts';
import type { DetailedSummary } from '../network/summary.ts';
import type { Opened } from '../work/protocol.ts';
import { omissionsOf } from './omissions.ts';
import { counted, countWords, spanWords } from './words.ts';

const identityWords: Readonly<Record<IdentityRule, string>> = {
  suggestive: 'people told apart by names, ids, coauthors, affiliations, venues and titles',
  safe: 'people told apart by names, ids and coauthors',
  initials: 'people told apart by surname and first initial',
  names: 'people told apart by full names',
  verbatim: 'every spelling a person of its own',
};

/** The lines under a picture: what is shown, when, how it was counted, what was left out, and by what it was made. */
export function captionLines(
  current: Opened,
  { window, filters }: Sight,
  counts: DetailedSummary | undefined,
): string[] {
  const { title, extent, undatedCount, kind, settings, topics } = current;
  const names = nounsOf(kind, settings.network);
  const hasUndated = undatedCount > 0 && (kind === 'papers' || extent !== undefined);
  const undated =
    hasUndated && `${counted(undatedCount, names.record)} without a date ${window.undated ? 'included' : 'left out'}`;
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
    kind === 'papers' ? countingWords(current) : 'A network that came without papers, its weights as in the file',
    leftOut.length > 0 ? `Left out: ${leftOut.join('; ')}` : '',
    generator,
  ];
  return lines.filter((line) => line !== '');
}

const countingWords = ({ settings, added }: Opened): string =>
  [
    `${settings.counting === 'full' ? 'Full' : 'Fractional'} counting`,
    settings.network === 'authors' && identityWords[settings.identity],
    decisionsInWords(settings.decisions, settings.network),
    ...addedWords(added),
  ]
    .filter(Boolean)
    .join(' · ');
