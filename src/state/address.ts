import type { NumberRange } from '../model/filters.ts';
import { measures } from '../model/measure.ts';
import { mostFading, mostLabels, usualStyle, type MapGround } from '../model/mapStyle.ts';
import type { Settings } from '../model/settings.ts';
import { shownNodesChoices, type ShownNodes } from '../model/shownNodes.ts';
import type { Day } from '../model/units.ts';
import {
  bound,
  camera,
  flag,
  groupNumbers,
  list,
  maybeList,
  maybeOneOf,
  oneOf,
  papers,
  positive,
  range,
  unlessOff,
  upTo,
  words,
  years,
  type AddressedPapers,
  type Field,
  type SeenFrom,
} from './addressFields.ts';
import { isListed, isSetting, settingOf, settingText } from './addressedSettings.ts';
import type { ColourBy, MeasureScale, MeasureTime, PlayMode, SizeBy, StageView, TieColourBy } from './state.ts';
import { texts } from '../texts/texts.ts';

/** What of the view stands in the address: all that can be told without the user's data. */
export interface AddressedView {
  /** Undefined: of what opens first, which is an example. */
  readonly papers: AddressedPapers | undefined;
  /** Those that are not the usual ones. */
  readonly settings: Partial<Settings>;
  /** Undefined: from the first day there is. */
  readonly from: Day | undefined;
  /** Undefined: to the last day there is. */
  readonly to: Day | undefined;
  readonly undated: boolean;
  /** Filters; of hidden topics the ids, of people their names. */
  readonly text: string;
  readonly venue: readonly string[];
  readonly language: readonly string[];
  readonly type: readonly string[];
  readonly institution: readonly string[];
  readonly country: readonly string[];
  readonly each: NumberRange;
  readonly degree: NumberRange;
  readonly weight: NumberRange;
  readonly hideTopics: readonly string[];
  readonly hideCommunities: readonly number[];
  readonly people: readonly string[] | null;
  /** Names of the nodes that are selected. */
  readonly select: readonly string[];
  /** Names of the two ends of the tie that is selected. */
  readonly tie: readonly string[];
  readonly view: StageView;
  /** What stands on the map. */
  readonly nodes: ShownNodes;
  /** Undefined: as is usual for what is open. */
  readonly colour: ColourBy | undefined;
  readonly ties: TieColourBy;
  readonly size: SizeBy;
  readonly over: MeasureTime;
  readonly scale: MeasureScale;
  readonly mainTopics: MeasureTime;
  readonly curved: boolean;
  readonly faint: boolean;
  readonly fading: number;
  /** How many names are on the map. */
  readonly names: number;
  readonly ground: MapGround;
  readonly periods: 'years' | 'papers' | 'own';
  readonly periodCount: number;
  readonly cuts: readonly number[];
  readonly play: PlayMode;
  /** Whole bars a step. */
  readonly step: number;
  /** Steps a second. */
  readonly speed: number;
  readonly loop: boolean;
  /** Undefined: the whole map is seen. */
  readonly at: SeenFrom | undefined;
}

type FieldName = Exclude<keyof AddressedView, 'settings'>;

const fields: { readonly [Name in FieldName]: Field<AddressedView[Name]> } = {
  papers,
  from: bound('from'),
  to: bound('to'),
  undated: unlessOff,
  text: words,
  venue: list,
  language: list,
  type: list,
  institution: list,
  country: list,
  each: range,
  degree: range,
  weight: range,
  hideTopics: list,
  hideCommunities: groupNumbers,
  people: maybeList,
  select: list,
  tie: list,
  view: oneOf(['map', 'table', 'flow', 'diagram', 'bursts', 'changes']),
  nodes: oneOf(shownNodesChoices),
  colour: maybeOneOf(['topic', 'community', 'first', 'mean', ...measures]),
  ties: oneOf(['people', 'topic', 'first', 'mean']),
  size: oneOf(['window', ...measures]),
  over: oneOf(['all', 'window']),
  scale: oneOf(['root', 'rank']),
  mainTopics: oneOf(['all', 'window']),
  curved: flag,
  faint: unlessOff,
  fading: upTo(mostFading, usualStyle.fading),
  names: upTo(mostLabels, usualStyle.labelDensity),
  ground: oneOf(['plain', 'density', 'communities']),
  periods: oneOf(['years', 'papers', 'own']),
  periodCount: positive(4),
  cuts: years,
  play: oneOf(['sliding', 'growing', 'single']),
  step: positive(1),
  speed: positive(2),
  loop: flag,
  at: camera,
};

const names = Object.keys(fields) as FieldName[];

/** A change of these is a step of the browser's history. */
const stepNames: readonly FieldName[] = names.slice(names.indexOf('from'), names.indexOf('select'));
/** Going back restores these: the whole view, but for what is open, how it plays and where the camera is. */
const restoredNames: readonly FieldName[] = names.slice(names.indexOf('from'), names.indexOf('play'));

export const standardView = {
  settings: {},
  ...Object.fromEntries(names.map((name) => [name, fields[name].standard])),
} as unknown as AddressedView;

/** The version of the names and texts above; another meaning of any of them needs another version. */
const version = '2';
/** What stood in addresses of the first version, as it is written now. */
const namesOfFirst: ReadonlySet<string> = new Set(['from', 'to', 'undated', 'play', 'step', 'speed', 'loop', 'nodes']);

/** Longer addresses are cut by some of the programs they are sent through. */
const mostLetters = 8000;

export interface Written {
  /** `#v=2&identity=names&from=2001&loop`, with only what is not standard; empty when nothing is. */
  readonly fragment: string;
  /** What is too long for an address. */
  readonly leftOut: readonly (FieldName | keyof Settings)[];
}

/** All of a view, where it may be as long as it wants to. */
export const wholeFragmentOf = (view: AddressedView): string => written(view, Infinity).fragment;

/** Lists that do not fit are left out, those of settings first. */
export function written(view: AddressedView, most = mostLetters): Written {
  const settings = Object.keys(view.settings).filter(isSetting);
  const parts = [
    ...names.map((name) => ({ name, part: partOf(name, view[name]) })),
    ...settings.map((name) => ({ name, part: `${name}=${settingText(view.settings[name]!)}` })),
  ].filter(({ part }) => part !== '');
  const isLong = ({ name }: { readonly name: string }) =>
    isSetting(name) ? isListed(view.settings[name]) : Array.isArray(view[name as FieldName]);
  let room = most - '#v=2'.length;
  for (const one of parts) if (!isLong(one)) room -= one.part.length + 1;
  const leftOut = new Set<FieldName | keyof Settings>();
  const kept = parts.map(({ name, part }) => {
    if (!isLong({ name }) || part.length < room) {
      if (isLong({ name })) room -= part.length + 1;
      return part;
    }
    leftOut.add(name);
    const some = name === 'select' ? shortened(view.select, room) : '';
    room -= some.length + 1;
    return some;
  });
  const said = kept.filter(Boolean);
  return { fragment: said.length > 0 ? `#v=${version}&${said.join('&')}` : '', leftOut: [...leftOut] };
}

/** As many of the selected as fit. */
function shortened(select: readonly string[], room: number): string {
  let [most, least] = [select.length, 0];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (partOf('select', select.slice(0, middle)).length < room) least = middle;
    else most = middle - 1;
  }
  return partOf('select', select.slice(0, least));
}

export const fragmentOf = (view: AddressedView): string => written(view).fragment;

function partOf<Name extends FieldName>(name: Name, value: AddressedView[Name]): string {
  const { standard, write } = fields[name] as Field<AddressedView[Name]>;
  if (isSame(value, standard)) return '';
  const text = write(value);
  return text === '' ? name : `${name}=${text}`;
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

export interface ReadAddress {
  readonly view: AddressedView;
  /** Parts that mean nothing, as they stand there. */
  readonly ignored: readonly string[];
  /** Why nothing of it could be read. */
  readonly problem?: string;
}

/** Reads a fragment; one without a version is none of ours and means the standard view. */
export function viewOf(fragment: string): ReadAddress {
  const parts = fragment.replace(/^#/, '').split('&').filter(Boolean);
  const read = new Map(parts.map((part) => [nameOf(part), part] as const));
  const made = read.get('v');
  if (made === undefined) return { view: standardView, ignored: [] };
  if (made !== 'v=1' && made !== `v=${version}`)
    return {
      view: standardView,
      ignored: [],
      problem: texts.header.otherVersion(made),
    };
  read.delete('v');
  const ignored: string[] = [];
  const view: Record<string, unknown> = { ...standardView };
  const settings: Record<string, unknown> = {};
  for (const [name, part] of read) {
    const isKnown = made === `v=${version}` || namesOfFirst.has(name);
    const value = isKnown ? meaningOf(name, textOf(part)) : undefined;
    if (value === undefined) ignored.push(part);
    else if (isSetting(name)) settings[name] = value;
    else view[name] = value;
  }
  return { view: { ...view, settings } as unknown as AddressedView, ignored };
}

function meaningOf(name: string, text: string): unknown {
  if (isSetting(name)) return settingOf(name, text);
  return isField(name) ? fields[name].read(text) : undefined;
}

const nameOf = (part: string): string => part.split('=', 1)[0]!;
const textOf = (part: string): string => (part.includes('=') ? part.slice(part.indexOf('=') + 1) : '');
const isField = (name: string): name is FieldName => Object.hasOwn(fields, name);

/** Whether two views differ in what is a step of the history. */
export const differInSteps = (one: AddressedView, other: AddressedView): boolean =>
  stepNames.some((name) => !isSame(one[name], other[name]));

const withPartsOf = (parts: readonly FieldName[], view: AddressedView, other: AddressedView): AddressedView => ({
  ...view,
  ...Object.fromEntries(parts.map((name) => [name, other[name]])),
});

/** A view with what is a step of the history from another one. */
export const withStepsOf = (view: AddressedView, other: AddressedView): AddressedView =>
  withPartsOf(stepNames, view, other);

/** A view with what going back brings back from another one. */
export const restoredFrom = (view: AddressedView, other: AddressedView): AddressedView =>
  withPartsOf(restoredNames, view, other);
