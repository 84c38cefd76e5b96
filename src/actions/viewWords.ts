import { authorFacets, noFilters, paperFacets, rangeNames, type Filters } from '../model/filters.ts';
import { isMeasure } from '../model/measure.ts';
import type { MapStyle } from '../model/mapStyle.ts';
import type { NodeIndex } from '../model/units.ts';
import { nouns, opened, type ColourBy, type Selection, type SizeBy, type TieColourBy } from '../state/state.ts';
import type { Pins } from '../state/pins.ts';
import { partsThatDiffer, type View, type ViewParts } from '../state/undoables.ts';
import { pluralOf } from '../texts/numbers.ts';
import { texts } from '../texts/texts.ts';
import { communityName } from './communityName.ts';
import { measureWords } from './measureWords.ts';
import { stageViews } from './stage.ts';
import { windowWords } from './words.ts';

type Words = { readonly [Name in keyof ViewParts]: (now: ViewParts[Name], before: ViewParts[Name]) => string };

const words: Words = {
  window: (now, before) => {
    const { window, withUndated, withoutUndated } = texts.history;
    if (now.from !== before.from || now.to !== before.to) return window(windowWords(now, opened.peek()?.extent));
    return now.undated ? withUndated : withoutUndated;
  },
  filters: filterWords,
  selection: selectionWords,
  stageView: (now) => texts.history.stageView(stageViews.find(({ id }) => id === now)?.title ?? 'Map'),
  shownNodes: (now) =>
    now === 'both' ? texts.history.bothNodes(people()) : texts.history.shownNodes(now === 'topics' ? now : people()),
  colourBy: (now) => texts.history.colourBy(meaning(now)),
  tieColourBy: (now) => texts.history.tiesBy(meaning(now)),
  sizeBy: (now) => texts.history.sizeBy(meaning(now)),
  measureTime: (now) => texts.history.measureTime[now],
  measureScale: (now) => texts.history.measureScale[now],
  mainTopicTime: (now) => texts.history.mainTopicTime[now],
  mapStyle: styleWords,
  periodChoice: () => texts.history.periods,
  pins: pinWords,
};

/** What led from one view to the other, as it stands behind `Undo:`. */
export function viewWords(before: View, now: View): string {
  const changed = partsThatDiffer(before, now);
  const wordsOf = <Name extends keyof ViewParts>(name: Name): string => words[name](now[name], before[name]);
  if (changed.length > 3) return texts.history.view;
  return texts.history.several(changed.map(wordsOf));
}

const people = (): string => pluralOf(nouns.peek().node);
const nameOf = (node: NodeIndex): string => opened.peek()?.labels[node] ?? '';

function meaning(of: ColourBy | SizeBy | TieColourBy): string {
  return isMeasure(of) ? measureWords(of, nouns.peek()).label : texts.history.meanings[of];
}

function selectionWords(now: Selection | undefined): string {
  const { clearSelection, select, selectSeveral, selectTie, selectPaper } = texts.history;
  if (!now) return clearSelection;
  if (now.kind === 'node') return select(nameOf(now.node));
  if (now.kind === 'nodes') return selectSeveral(now.nodes.length, people());
  if (now.kind === 'evidence') return select(now.title);
  const columns = opened.peek()?.columns;
  if (now.kind === 'paper' || !columns) return selectPaper;
  return selectTie(nameOf(columns.tieSource[now.tie]!), nameOf(columns.tieTarget[now.tie]!));
}

function filterWords(now: Filters, before: Filters): string {
  if (JSON.stringify(now) === JSON.stringify(noFilters)) return texts.history.clearFilters;
  const { filterText, anyText, filterValues, anyValue, facets, range, ranges, only, everybody } = texts.history;
  const said: string[] = [];
  if (now.text !== before.text) said.push(now.text.trim() === '' ? anyText : filterText(now.text.trim()));
  for (const facet of [...paperFacets, ...authorFacets]) {
    const [kept, known] = [now.kept[facet], before.kept[facet]];
    if (JSON.stringify(kept) === JSON.stringify(known)) continue;
    said.push(kept.length === 0 ? anyValue(facets[facet]) : filterValues(facets[facet], kept));
  }
  for (const name of rangeNames) {
    const [{ from, to }, known] = [now.ranges[name], before.ranges[name]];
    if (from !== known.from || to !== known.to) said.push(range(ranges[name], from, to));
  }
  said.push(...groupWords(now.hiddenTopics, before.hiddenTopics, topicName));
  said.push(...groupWords(now.hiddenCommunities, before.hiddenCommunities, nameOfCommunity));
  if (JSON.stringify(now.only) !== JSON.stringify(before.only)) {
    said.push(now.only ? only(now.only.length, people()) : everybody(people()));
  }
  return texts.history.several(said);
}

const topicName = (topic: number): string => opened.peek()?.topics[topic]?.label ?? '';

function nameOfCommunity(community: number): string {
  const current = opened.peek();
  return current ? communityName(current, community) : '';
}

function groupWords(now: readonly number[], before: readonly number[], nameIn: (group: number) => string): string[] {
  const { hide, show, hideGroups, showGroups } = texts.history;
  const [hidden, shown] = [now.filter((group) => !before.includes(group)), before.filter((one) => !now.includes(one))];
  const said: string[] = [];
  if (hidden.length > 0) said.push(hidden.length === 1 ? hide(nameIn(hidden[0]!)) : hideGroups(hidden.length));
  if (shown.length > 0) said.push(shown.length === 1 ? show(nameIn(shown[0]!)) : showGroups(shown.length));
  return said;
}

function styleWords(now: MapStyle, before: MapStyle): string {
  const { curved, faintNodes, fading, labelDensity, shapes, grounds, several } = texts.history;
  return several([
    ...(now.curved === before.curved ? [] : [curved(now.curved)]),
    ...(now.faintNodes === before.faintNodes ? [] : [faintNodes(now.faintNodes)]),
    ...(now.fading === before.fading ? [] : [fading]),
    ...(now.labelDensity === before.labelDensity ? [] : [labelDensity]),
    ...(now.shapes === before.shapes ? [] : [shapes(now.shapes)]),
    ...(now.ground === before.ground ? [] : [grounds[now.ground]]),
  ]);
}

function pinWords(now: Pins, before: Pins): string {
  const isMoved = (node: NodeIndex) => {
    const [here, there] = [now.get(node), before.get(node)];
    return here?.x !== there?.x || here?.y !== there?.y;
  };
  const [node, ...more] = [...new Set([...now.keys(), ...before.keys()])].filter(isMoved);
  if (node === undefined || more.length > 0) return texts.history.pinSeveral;
  return now.has(node) ? texts.history.pin(nameOf(node)) : texts.history.letGo(nameOf(node));
}
