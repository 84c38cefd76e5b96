import { useMemo } from 'preact/hooks';
import { bench } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import type { BinCounts } from '../../network/binCounts.ts';
import { shown } from '../../actions/timelineShown.ts';
import { streamSeries, type StreamSeries } from './streamLayout.ts';

/** The bands of the stream without the topics that the legend has switched off. */
export function useStreamSeries({ columns, extent }: Opened, counted: BinCounts): readonly StreamSeries[] {
  const whole = bench.value?.opened.columns ?? columns;
  const { isByTopic, hidden } = shown.value;
  const all = useMemo(
    () => (extent ? streamSeries({ columns, whole, extent }, counted) : []),
    [columns, whole, extent, counted],
  );
  return useMemo(
    () => (isByTopic && hidden.size > 0 ? all.filter(({ topic }) => !hidden.has(topic)) : all),
    [all, isByTopic, hidden],
  );
}
