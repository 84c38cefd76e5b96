import { parseBound, shortBound, type Edge } from '../model/bounds.ts';
import { shownNodesChoices, type ShownNodes } from '../model/shownNodes.ts';
import type { Day } from '../model/units.ts';
import type { PlayMode } from './state.ts';

/** What of the view stands in the address: all that can be told without the user's data. */
export interface AddressedView {
  /** Undefined: from the first day there is. */
  readonly from: Day | undefined;
  /** Undefined: to the last day there is. */
  readonly to: Day | undefined;
  readonly undated: boolean;
  readonly play: PlayMode;
  /** Whole bars a step. */
  readonly step: number;
  /** Steps a second. */
  readonly speed: number;
  readonly loop: boolean;
  /** What stands on the map. */
  readonly nodes: ShownNodes;
}

type FieldName = keyof AddressedView;

/** One part of the address, `name=text`, or the bare name where there is no more to say. */
interface Field<Value> {
  /** What is meant when it does not stand there. */
  readonly standard: Value;
  /** Undefined for text that means nothing. */
  readonly read: (text: string) => Value | undefined;
  readonly write: (value: Value) => string;
  /** A change of it is a step of the browser's history, and going back restores it. */
  readonly isStep?: boolean;
}

const bound = (edge: Edge): Field<Day | undefined> => ({
  standard: undefined,
  read(text) {
    const parsed = parseBound(text, edge);
    return 'day' in parsed ? parsed.day : undefined;
  },
  write: (day) => (day === undefined ? '' : shortBound(day, edge)),
  isStep: true,
});

const oneOf = <Word extends string>(words: readonly [Word, ...Word[]]): Field<Word> => ({
  standard: words[0],
  read: (text) => words.find((word) => word === text),
  write: (word) => word,
});

const positive = (standard: number): Field<number> => ({
  standard,
  read: (text) => (/^\d+(\.\d+)?$/.test(text) && Number(text) > 0 ? Number(text) : undefined),
  write: String,
});

/** Off unless the bare name stands there. */
const flag: Field<boolean> = { standard: false, read: (text) => text === '' || undefined, write: () => '' };

const fields: { readonly [Name in FieldName]: Field<AddressedView[Name]> } = {
  from: bound('from'),
  to: bound('to'),
  undated: { standard: true, read: (text) => (text === 'off' ? false : undefined), write: () => 'off', isStep: true },
  play: oneOf(['sliding', 'growing', 'single']),
  step: positive(1),
  speed: positive(2),
  loop: flag,
  nodes: oneOf(shownNodesChoices),
};

const names = Object.keys(fields) as FieldName[];
const stepNames = names.filter((name) => fields[name].isStep);

export const standardView = Object.fromEntries(
  names.map((name) => [name, fields[name].standard]),
) as unknown as AddressedView;

/** The version of the names and texts above; another meaning of any of them needs another version. */
const version = '1';

/** `#v=1&from=2001&to=2005-06&loop`, with only what is not standard; empty when nothing is. */
export function fragmentOf(view: AddressedView): string {
  const parts = names.flatMap((name) => partOf(name, view[name]));
  return parts.length > 0 ? `#v=${version}&${parts.join('&')}` : '';
}

function partOf<Name extends FieldName>(name: Name, value: AddressedView[Name]): string[] {
  const { standard, write } = fields[name] as Field<AddressedView[Name]>;
  if (value === standard) return [];
  const text = write(value);
  return [text === '' ? name : `${name}=${encodeURIComponent(text)}`];
}

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
  const texts = new Map(parts.map((part) => [nameOf(part), part] as const));
  const written = texts.get('v');
  if (written === undefined) return { view: standardView, ignored: [] };
  if (written !== `v=${version}`)
    return {
      view: standardView,
      ignored: [],
      problem: `The address was made by another version of Coterie (${written}) and could not be read.`,
    };
  texts.delete('v');
  const ignored: string[] = [];
  const view: Record<string, unknown> = { ...standardView };
  for (const [name, part] of texts) {
    const value = isField(name) ? fields[name].read(textOf(part)) : undefined;
    if (value === undefined) ignored.push(part);
    else view[name] = value;
  }
  return { view: view as unknown as AddressedView, ignored };
}

const nameOf = (part: string): string => part.split('=', 1)[0]!;
const isField = (name: string): name is FieldName => Object.hasOwn(fields, name);

function textOf(part: string): string {
  const text = part.includes('=') ? part.slice(part.indexOf('=') + 1) : '';
  try {
    return decodeURIComponent(text);
  } catch {
    // Not encoded by us: it means what it says, which is nothing.
    return text;
  }
}

/** Whether two views differ in what is a step of the history. */
export const differInSteps = (one: AddressedView, other: AddressedView): boolean =>
  stepNames.some((name) => one[name] !== other[name]);

/** A view with what is a step of the history from another one. */
export const withStepsOf = (view: AddressedView, other: AddressedView): AddressedView => ({
  ...view,
  ...Object.fromEntries(stepNames.map((name) => [name, other[name]])),
});
