import { computed, signal } from '@preact/signals';
import { placedIn, boxPlace } from '../model/topicBox.ts';
import { boundsOf, type Bounds } from '../lib/bounds.ts';
import { drawnNodes, opened, positions } from './state.ts';

/** Places of the topics by their own ties, in the box of `topicLayout`; undefined until they are wanted and there. */
export const topicPlaces = signal<Float64Array | undefined>(undefined);

/** Topics stand alone, and not among their authors. */
export const areTopicsApart = computed(
  () =>
    drawnNodes.value === 'topics' && (opened.value?.columns.authorCount ?? 0) > 0 && topicPlaces.value !== undefined,
);

/** Where the nodes are drawn: topics that have the map for themselves fill it. No window moves them. */
export const drawnPositions = computed((): Float32Array => {
  const [among, apart, columns] = [positions.value, topicPlaces.value, opened.value?.columns];
  if (!areTopicsApart.value || !apart || !columns) return among;
  if (among.length !== 2 * columns.authorCount + apart.length) return among;
  const drawn = among.slice();
  drawn.set(placedIn(authorBounds(), apart), 2 * columns.authorCount);
  return drawn;
});

const authorBounds = (): Bounds => boundsOf(positions.value.subarray(0, 2 * (opened.value?.columns.authorCount ?? 0)));

/** A place on the map, in the box. */
export const placeInBox = (x: number, y: number): readonly [x: number, y: number] => boxPlace(authorBounds(), x, y);
