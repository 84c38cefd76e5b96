import type { ReadonlySignal } from '@preact/signals';
import { fnvBasis } from '../lib/fnv.ts';
import type { Filters } from '../model/filters.ts';
import type { MapStyle } from '../model/mapStyle.ts';
import type { ShownNodes } from '../model/shownNodes.ts';
import { isSameWindow, type TimeWindow } from '../model/window.ts';
import { pins, type Pins } from './pins.ts';
import {
  colourBy,
  committedWindow,
  filters,
  mainTopicTime,
  mapStyle,
  measureScale,
  measureTime,
  opened,
  periodChoice,
  selection,
  shownNodes,
  sizeBy,
  stageView,
  tieColourBy,
  type ColourBy,
  type MeasureScale,
  type MeasureTime,
  type PeriodChoice,
  type Selection,
  type SizeBy,
  type StageView,
  type TieColourBy,
} from './state.ts';

/** What can be undone of how something is looked at: all but the camera, which has a way back of its own. */
export interface ViewParts {
  readonly window: TimeWindow;
  readonly filters: Filters;
  readonly selection: Selection | undefined;
  readonly stageView: StageView;
  readonly shownNodes: ShownNodes;
  readonly colourBy: ColourBy;
  readonly tieColourBy: TieColourBy;
  readonly sizeBy: SizeBy;
  readonly measureTime: MeasureTime;
  readonly measureScale: MeasureScale;
  readonly mainTopicTime: MeasureTime;
  readonly mapStyle: MapStyle;
  readonly periodChoice: PeriodChoice;
  readonly pins: Pins;
}

/** How a network is looked at. Nodes, ties and papers in it are numbers of that network. */
export interface View extends ViewParts {
  /** Tells the grouping that the numbers of hidden communities belong to from others; 0 where none is hidden. */
  readonly grouping: number;
}

interface Undoable<Value> {
  readonly signal: ReadonlySignal<Value>;
  readonly isSame: (one: Value, other: Value) => boolean;
}

const simple = <Value extends string>(signal: ReadonlySignal<Value>): Undoable<Value> => ({
  signal,
  isSame: (one, other) => one === other,
});

/** Compared by what they say, which is short. */
const said = <Value>(signal: ReadonlySignal<Value>): Undoable<Value> => ({
  signal,
  isSame: (one, other) => one === other || JSON.stringify(one) === JSON.stringify(other),
});

const isSameSelection = (one: Selection | undefined, other: Selection | undefined): boolean =>
  one === other ||
  (one !== undefined && one.kind !== 'evidence' && JSON.stringify(one) === JSON.stringify(other)) ||
  (one?.kind === 'evidence' && other?.kind === 'evidence' && one.evidence === other.evidence);

const isSamePins = (one: Pins, other: Pins): boolean =>
  one === other ||
  (one.size === other.size &&
    [...one].every(([node, { x, y }]) => other.get(node)?.x === x && other.get(node)?.y === y));

/** To add to what can be undone: a property of `ViewParts`, a row here, its words and how it is shown again. */
const undoables: { readonly [Name in keyof ViewParts]: Undoable<ViewParts[Name]> } = {
  window: { signal: committedWindow, isSame: isSameWindow },
  filters: said(filters),
  selection: { signal: selection, isSame: isSameSelection },
  stageView: simple(stageView),
  shownNodes: simple(shownNodes),
  colourBy: simple(colourBy),
  tieColourBy: simple(tieColourBy),
  sizeBy: simple(sizeBy),
  measureTime: simple(measureTime),
  measureScale: simple(measureScale),
  mainTopicTime: simple(mainTopicTime),
  mapStyle: said(mapStyle),
  periodChoice: said(periodChoice),
  pins: { signal: pins, isSame: isSamePins },
};

const names = Object.keys(undoables) as (keyof ViewParts)[];

/** Whoever reads it in an effect follows all of it. */
export function currentView(): View {
  const parts = Object.fromEntries(names.map((name) => [name, undoables[name].signal.value])) as unknown as ViewParts;
  return { ...parts, grouping: parts.filters.hiddenCommunities.length === 0 ? 0 : grouping() };
}

const tags = new WeakMap<Int32Array, number>();

/** The same for the same communities of the same nodes. */
export function grouping(): number {
  const communities = opened.peek()?.arrangement.communities;
  if (!communities) return 0;
  let tag = tags.get(communities);
  if (tag === undefined) {
    tag = communities.reduce((hash, community) => Math.imul(hash ^ community, 0x01000193), fnvBasis);
    tags.set(communities, tag);
  }
  return tag;
}

/** The filters of a view, as far as they mean here what they meant there: communities have no name of their own. */
export const filtersHere = ({ filters: seen, grouping: of }: View): Filters =>
  seen.hiddenCommunities.length === 0 || of === grouping() ? seen : { ...seen, hiddenCommunities: [] };

const isSamePart = <Name extends keyof ViewParts>(name: Name, one: View, other: View): boolean =>
  undoables[name].isSame(one[name], other[name]);

export const partsThatDiffer = (one: View, other: View): (keyof ViewParts)[] =>
  names.filter((name) => !isSamePart(name, one, other));
