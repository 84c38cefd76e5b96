import type { BinLength } from '../../lib/calendarBins.ts';
import { otherSlot } from '../../arrange/palette.ts';
import type { TopicIndex } from '../../model/units.ts';
import type { Opened } from '../../work/protocol.ts';
import type { StreamMeasure } from './chartForm.ts';
import { binsNoun, measureName } from './names.ts';
import { noTopic, smallTopics, type StreamSeries } from './streamLayout.ts';

export const slotOfBand = ({ topics }: Opened, topic: TopicIndex): number => topics[topic]?.slot ?? otherSlot;

export function topicLabel({ topics }: Opened, topic: TopicIndex): string {
  if (topic === smallTopics) return 'smaller topics';
  return topic === noTopic ? 'no topic' : topics[topic]!.label;
}

/** `papers a year`; `share of papers, averaged`. */
export function measureText(measure: StreamMeasure, length: BinLength, isAveraged: boolean, record: string): string {
  const what = measure === 'share' ? `share of ${record}s` : measureName(length, record);
  return isAveraged ? `${what}, averaged` : what;
}

/** `average over 3 years` */
export const averageName = (length: BinLength): string => `average over 3 ${binsNoun(length, 3)}`;

const one = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** `12.4` papers by membership. */
export const amountText = (amount: number): string => one.format(amount);

/** `13 %` of the papers of a bin; `< 1 %` rather than nothing. */
export function shareText(amount: number, whole: number): string {
  if (whole === 0) return '0 %';
  const percent = (100 * amount) / whole;
  return percent > 0 && percent < 1 ? '< 1 %' : `${Math.round(percent)} %`;
}

/** Papers of a band over all bins of the axis. */
export const sumOf = ({ amounts }: StreamSeries): number => amounts.reduce((sum, amount) => sum + amount, 0);
