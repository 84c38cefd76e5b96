import { generator } from '../export/caption.ts';
import { isoDay } from '../lib/calendar.ts';
import { shortBound } from '../model/bounds.ts';
import type { TimeWindow } from '../model/window.ts';
import { sessionFormat, type SessionState } from '../session/session.ts';
import type { FileWish } from './graphFile.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Study } from './study.ts';
import { titleOf } from './title.ts';

/** How what was counted is looked at where nobody looks: its settings and its window, and all else as is usual. */
export function stateOf(study: Study, { seen, today, ownTitle }: FileWish): SessionState {
  const { corpus, network, settings } = study;
  const { authorCount, authorTieCount } = network.columns;
  return {
    format: sessionFormat,
    generator,
    title: ownTitle ?? titleOf(corpus),
    savedOn: isoDay(today),
    fingerprint: fingerprintOf(corpus),
    counts: { papers: study.records.length, authors: authorCount, ties: authorTieCount },
    files: corpus.files.map(({ name }) => name),
    settings,
    view: seen ? windowView(seen.window) : '',
    paper: '',
    shapes: false,
    pins: [],
    selections: [],
  };
}

/** As addresses tell it (`state/address.ts`). */
const windowView = ({ from, to, undated }: TimeWindow): string =>
  [
    'v=2',
    `from=${encodeURIComponent(shortBound(from, 'from'))}`,
    `to=${encodeURIComponent(shortBound(to, 'to'))}`,
    ...(undated ? [] : ['undated=off']),
  ].join('&');
