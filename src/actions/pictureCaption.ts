import { generator } from '../export/caption.ts';
import type { IdentityRule } from '../model/settings.ts';
import type { TimeWindow } from '../model/window.ts';
import type { WindowSummary } from '../network/summary.ts';
import type { Opened } from '../work/protocol.ts';
import { omissionsOf } from './omissions.ts';
import { counted, spanWords } from './words.ts';

const identityWords: Readonly<Record<IdentityRule, string>> = {
  safe: 'people told apart by names and ids',
  names: 'people told apart by full names',
  verbatim: 'every spelling a person of its own',
};

/** The lines under a picture: what is shown, when, how it was counted, what was left out, and by what it was made. */
export function captionLines(current: Opened, window: TimeWindow, counts: WindowSummary | undefined): string[] {
  const { title, extent, settings, undatedCount } = current;
  const undated =
    undatedCount > 0 && `${counted(undatedCount, 'paper')} without a date ${window.undated ? 'included' : 'left out'}`;
  const numbers = counts && [
    counted(counts.papers, 'paper'),
    counted(counts.authors, 'author'),
    counted(counts.ties, 'tie'),
  ];
  const leftOut = omissionsOf(current);
  const lines = [
    title,
    [extent && spanWords(window, extent), undated, ...(numbers ?? [])].filter(Boolean).join(' · '),
    [
      `${settings.counting === 'full' ? 'Full' : 'Fractional'} counting`,
      identityWords[settings.identity],
      settings.addOwner && current.owner && `${current.owner.name} added to papers with a cut list (inferred)`,
    ]
      .filter(Boolean)
      .join(' · '),
    leftOut.length > 0 ? `Left out: ${leftOut.join('; ')}` : '',
    generator,
  ];
  return lines.filter((line) => line !== '');
}
