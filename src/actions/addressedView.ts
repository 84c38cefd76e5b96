import { batch } from '@preact/signals';
import { shortTag } from '../lib/shortTag.ts';
import type { Edge, Extent } from '../model/bounds.ts';
import type { Filters } from '../model/filters.ts';
import type { Day, NodeIndex } from '../model/units.ts';
import { fragmentOf, standardView, type AddressedView } from '../state/address.ts';
import { encoded, rounded, type AddressedPapers } from '../state/addressFields.ts';
import { unusual } from '../state/addressedSettings.ts';
import {
  committedWindow,
  loop,
  mapStyle,
  opened,
  playMode,
  playSpeed,
  playStep,
  settings,
  type ColourBy,
  type Selection,
  type TieColourBy,
} from '../state/state.ts';
import { currentView, grouping, type View } from '../state/undoables.ts';
import type { Opened } from '../work/protocol.ts';
import { applyView } from './applyView.ts';
import { isWholeSeen, restingCamera, showCamera } from './camera.ts';
import { namesOf, nodesCalled } from './nodeNames.ts';
import { openExampleName } from './open.ts';
import { playAt, playBy } from './play.ts';
import { wholeRange } from './window.ts';

/** More names than this fit into no address. */
const mostNames = 1000;

/** How much a view is told of: as much as an address can hold, or all. */
interface Detail {
  readonly mostNames: number;
  /** The camera as exactly as it is, and not as the eye can tell. */
  readonly isExact: boolean;
}
const asAddressed: Detail = { mostNames, isExact: false };
const asKept: Detail = { mostNames: Infinity, isExact: true };

/** The view as it is kept: all of it, without what it is of, and without settings, which are kept beside it. */
export const wholeView = (): AddressedView => ({ ...viewIn(asKept), papers: undefined, settings: {} });

/** What is open, as an address tells it; undefined for what opens first. */
export function addressedPapers(): AddressedPapers | undefined {
  const [current, example] = [opened.value, openExampleName()];
  if (!current || example === 'profile') return undefined;
  if (example) return { kind: 'example', example };
  const { fingerprint, title, recordCount } = current;
  return { kind: 'own', tag: shortTag(fingerprint), count: recordCount, title };
}

/** By which addresses called a network before it was known by what is in it. */
export function olderTag(): string | undefined {
  const current = opened.peek();
  return current?.kind === 'network' ? shortTag(`${current.title}\n${current.recordCount}`) : undefined;
}

/** The view as the address tells it. Whoever reads it in an effect follows all of it. */
export const addressedNow = (): AddressedView => viewIn(asAddressed);

function viewIn(detail: Detail): AddressedView {
  const [view, current, camera] = [currentView(), opened.value, restingCamera.value];
  if (!current) return standardView;
  return {
    papers: addressedPapers(),
    settings: unusual(settings.value),
    ...boundsOf(committedWindow.value),
    ...addressedFilters(view.filters, current, detail),
    ...addressedSelection(view.selection, current, detail),
    view: view.stageView,
    nodes: view.shownNodes,
    colour: view.colourBy === usualColour(current) ? undefined : view.colourBy,
    ties: view.tieColourBy,
    size: view.sizeBy,
    over: view.measureTime,
    scale: view.measureScale,
    mainTopics: view.mainTopicTime,
    curved: view.mapStyle.curved,
    faint: view.mapStyle.faintNodes,
    fading: view.mapStyle.fading,
    names: view.mapStyle.labelDensity,
    ground: view.mapStyle.ground,
    periods: view.periodChoice.way,
    periodCount: view.periodChoice.count,
    cuts: view.periodChoice.way === 'own' ? view.periodChoice.cuts : [],
    play: playMode.value,
    step: playStep.value,
    speed: playSpeed.value,
    loop: loop.value,
    at: camera && !isWholeSeen.value ? (detail.isExact ? camera : rounded(camera)) : undefined,
  };
}

const usualColour = ({ kind }: Opened): ColourBy => (kind === 'network' ? 'community' : 'topic');

function boundsOf({ from, to, undated }: { from: Day; to: Day; undated: boolean }) {
  const whole = wholeRange();
  return { from: from === whole.from ? undefined : from, to: to === whole.to ? undefined : to, undated };
}

type FilterName =
  | 'text'
  | 'venue'
  | 'language'
  | 'type'
  | 'institution'
  | 'country'
  | 'each'
  | 'degree'
  | 'weight'
  | 'hideTopics'
  | 'hideCommunities'
  | 'people';

function addressedFilters(
  { text, kept, ranges, hiddenTopics, hiddenCommunities, only }: Filters,
  current: Opened,
  detail: Detail,
): Pick<AddressedView, FilterName> {
  return {
    text,
    venue: kept.venue,
    language: kept.language,
    type: kept.documentType,
    institution: kept.institution,
    country: kept.country,
    each: ranges.papers,
    degree: ranges.degree,
    weight: ranges.weight,
    hideTopics: hiddenTopics.map((topic) => current.topics[topic]?.id ?? ''),
    hideCommunities: hiddenCommunities,
    people: only && only.length <= detail.mostNames ? namesOf(current, only) : null,
  };
}

function addressedSelection(
  selected: Selection | undefined,
  current: Opened,
  detail: Detail,
): Pick<AddressedView, 'select' | 'tie'> {
  const { tieSource, tieTarget } = current.columns;
  if (selected?.kind === 'node') return { select: namesOf(current, [selected.node]), tie: [] };
  if (selected?.kind === 'nodes')
    return { select: namesOf(current, selected.nodes.slice(0, detail.mostNames)), tie: [] };
  if (selected?.kind !== 'tie') return { select: [], tie: [] };
  return { select: [], tie: namesOf(current, [tieSource[selected.tie]!, tieTarget[selected.tie]!]) };
}

/** Shows a view as far as it fits what is open; returns what does not, as it stands in the address. */
export function showAddressed(view: AddressedView): string[] {
  const current = opened.peek();
  if (!current) return [];
  const misfits: string[] = [];
  batch(() => {
    playMode.value = view.play;
    playBy(view.step);
    playAt(view.speed);
    loop.value = view.loop;
    applyView({
      ...currentView(),
      window: windowIn(view, current, misfits),
      filters: filtersIn(view, current, misfits),
      selection: selectionIn(view, current, misfits),
      ...coloursIn(view, current, misfits),
      ...styleIn(view, current),
      grouping: grouping(),
    });
  });
  if (view.at) showCamera(view.at);
  return misfits;
}

function coloursIn(view: AddressedView, current: Opened, misfits: string[]): Pick<View, 'colourBy' | 'tieColourBy'> {
  const isKnown = (colour: ColourBy | TieColourBy): boolean => {
    if (colour === 'topic') return current.topics.length > 0;
    return current.extent !== undefined || (colour !== 'first' && colour !== 'mean');
  };
  const colour = view.colour ?? usualColour(current);
  if (view.colour && !isKnown(colour)) misfits.push(`colour=${colour}`);
  if (!isKnown(view.ties)) misfits.push(`ties=${view.ties}`);
  return {
    colourBy: isKnown(colour) ? colour : usualColour(current),
    tieColourBy: isKnown(view.ties) ? view.ties : 'people',
  };
}

/** Drawings are of papers; the table is of every network. */
const styleIn = (view: AddressedView, { kind }: Opened) =>
  ({
    stageView: kind === 'papers' || view.view === 'table' ? view.view : 'map',
    shownNodes: view.nodes,
    sizeBy: view.size,
    measureTime: view.over,
    measureScale: view.scale,
    mainTopicTime: view.mainTopics,
    mapStyle: {
      ...mapStyle.peek(),
      curved: view.curved,
      faintNodes: view.faint,
      fading: view.fading,
      labelDensity: view.names,
      ground: view.ground,
    },
    periodChoice: { way: view.periods, count: view.periodCount, cuts: view.cuts },
  }) satisfies Partial<View>;

function windowIn(view: AddressedView, { extent }: Opened, misfits: string[]): View['window'] {
  const whole = wholeRange();
  const { window, wrong } = extent ? fitted(view, whole) : { window: whole, wrong: edges };
  const said = fragmentOf({ ...standardView, from: view.from, to: view.to }).split('&');
  misfits.push(...said.filter((part) => wrong.some((edge) => part.startsWith(`${edge}=`))));
  return { ...window, undated: view.undated };
}

const edges: readonly Edge[] = ['from', 'to'];

/** A bound beyond all papers is left out, and so are two that exclude each other. */
function fitted({ from = -Infinity, to = Infinity }: Partial<Extent>, whole: Extent) {
  const wrong = edges.filter((edge) => (edge === 'from' ? from > whole.to : to < whole.from));
  const window = {
    from: wrong.includes('from') ? whole.from : Math.max(from, whole.from),
    to: wrong.includes('to') ? whole.to : Math.min(to, whole.to),
  };
  return window.from <= window.to ? { window, wrong } : { window: whole, wrong: edges };
}

function filtersIn(view: AddressedView, current: Opened, misfits: string[]): Filters {
  const topics = view.hideTopics.map((id) => current.topics.findIndex((topic) => topic.id === id));
  tellUnknown('hideTopics', view.hideTopics, (at) => topics[at]! >= 0, misfits);
  const { communityCount } = current.arrangement;
  const communities = view.hideCommunities.filter((community) => community < communityCount);
  const unknown = view.hideCommunities.filter((community) => community >= communityCount);
  if (unknown.length > 0) misfits.push(`hideCommunities=${unknown.map((community) => community + 1).join(',')}`);
  const { text, venue, language, type, institution, country, each, degree, weight } = view;
  return {
    text,
    kept: { venue, language, documentType: type, institution, country },
    ranges: { papers: each, degree, weight },
    hiddenTopics: ascending(topics.filter((topic) => topic >= 0)),
    hiddenCommunities: communities,
    only: view.people && ascending(nodesIn('people', view.people, current, misfits)),
  };
}

const ascending = (items: Iterable<number>): number[] => Array.from(new Set(items)).sort((one, other) => one - other);

function nodesIn(part: string, names: readonly string[], current: Opened, misfits: string[]): NodeIndex[] {
  const nodes = nodesCalled(current, names);
  tellUnknown(part, names, (at) => nodes[at] !== undefined, misfits);
  return nodes.filter((node) => node !== undefined);
}

function tellUnknown(
  part: string,
  names: readonly string[],
  isKnown: (at: number) => boolean,
  misfits: string[],
): void {
  const unknown = names.filter((_, at) => !isKnown(at));
  if (unknown.length > 0) misfits.push(`${part}=${unknown.map(encoded).join(',')}`);
}

function selectionIn(view: AddressedView, current: Opened, misfits: string[]): Selection | undefined {
  const nodes = ascending(nodesIn('select', view.select, current, misfits));
  if (nodes.length > 1) return { kind: 'nodes', nodes };
  if (nodes.length === 1) return { kind: 'node', node: nodes[0]! };
  if (view.tie.length === 0) return undefined;
  const [source, target] = ascending(nodesIn('tie', view.tie, current, []));
  const { tieSource, tieTarget } = current.columns;
  const found = tieSource.findIndex((from, at) => from === source && tieTarget[at] === target);
  if (found < 0) misfits.push(`tie=${view.tie.map(encoded).join(',')}`);
  return found < 0 ? undefined : { kind: 'tie', tie: found };
}
