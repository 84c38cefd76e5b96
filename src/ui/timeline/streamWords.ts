import { otherSlot } from '../../arrange/palette.ts';
import type { BinLength } from '../../lib/calendarBins.ts';
import type { TopicIndex } from '../../model/units.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import type { StreamMeasure } from './chartForm.ts';
import { noTopic, smallTopics, type StreamSeries } from './streamLayout.ts';

const words = texts.timeline.stream;

export const slotOfBand = ({ topics }: Opened, topic: TopicIndex): number => topics[topic]?.slot ?? otherSlot;

export function topicLabel({ topics }: Opened, topic: TopicIndex): string {
  if (topic === smallTopics) return words.smallTopics;
  return topic === noTopic ? words.noTopic : topics[topic]!.label;
}

/** `papers a year`; `share of papers, averaged`. */
export function measureText(measure: StreamMeasure, length: BinLength, isAveraged: boolean, record: string): string {
  const what = measure === 'share' ? words.shareOf(record) : texts.timeline.axis.measure(length, record);
  return isAveraged ? words.averaged(what) : what;
}

/** `13 %` of the papers of a bin; `< 1 %` rather than nothing. */
export function shareText(amount: number, whole: number): string {
  const percent = whole === 0 ? 0 : (100 * amount) / whole;
  return percent > 0 && percent < 1 ? words.underOnePercent : words.percent(Math.round(percent));
}

/** Papers of a band over all bins of the axis. */
export const sumOf = ({ amounts }: StreamSeries): number => amounts.reduce((sum, amount) => sum + amount, 0);
