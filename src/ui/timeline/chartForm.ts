import { computed, signal } from '@preact/signals';
import { opened } from '../../state/state.ts';

/** How papers over time are drawn: stacked bars, or the stream of the topics. */
export type ChartForm = 'bars' | 'stream';
/** What a stream measures: papers by membership, or their share of all that are shown. */
export type StreamMeasure = 'count' | 'share';

/** What the user wishes, as long as the page is there. */
export const wishedForm = signal<ChartForm>('bars');
export const streamMeasure = signal<StreamMeasure>('count');
/** Each bin is the mean of itself and its neighbours. */
export const isAveraged = signal(false);
export const showBursts = signal(false);

export const hasTopics = computed(() => (opened.value?.columns.topicCount ?? 0) > 0);

/** Without topics there is no stream of them. */
export const chartForm = computed((): ChartForm => (hasTopics.value ? wishedForm.value : 'bars'));
