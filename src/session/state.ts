import { canonicalJson } from '../lib/canonicalJson.ts';
import { maybeUnmetDemand, type SettingName } from '../model/settingRules.ts';
import { defaultSettings, type Settings } from '../model/settings.ts';
import { sessionFormat, type SessionState } from './session.ts';
import { isCount, isFinite, isFlag, isObject, isText, listOf, objectOf, type Shape } from './shape.ts';
import { SessionTrouble } from './trouble.ts';
import { formatIn, upgraded } from './upgrades.ts';
import { texts } from '../texts/texts.ts';

const say = texts.sessionFaults;

/** Decisions about many thousand names are a few megabytes. */
const longestState = 64_000_000;

/** A state, and what of it was not understood, in sentences. */
export interface ReadState {
  readonly state: SessionState;
  readonly told: readonly string[];
}

interface Field<Value> {
  readonly shape: Shape;
  /** In the place of what is missing, or makes no sense. */
  readonly standard: Value;
}

const isKeyedPlace = objectOf({ key: isText, x: isFinite, y: isFinite });
const isKeptSelection = objectOf({ name: isText, members: listOf(objectOf({ id: isText, name: isText })) });

/** To add one: a property of `SessionState` and a row here; what was saved before it says nothing of it. */
const fields: { readonly [Name in Exclude<keyof SessionState, 'format' | 'settings'>]: Field<SessionState[Name]> } = {
  generator: { shape: isText, standard: '' },
  title: { shape: isText, standard: '' },
  savedOn: { shape: (value) => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value as string), standard: '' },
  fingerprint: { shape: isText, standard: '' },
  counts: {
    shape: objectOf({ papers: isCount, authors: isCount, ties: isCount }),
    standard: { papers: 0, authors: 0, ties: 0 },
  },
  files: { shape: listOf(isText), standard: [] },
  view: { shape: isText, standard: '' },
  paper: { shape: isText, standard: '' },
  shapes: { shape: isFlag, standard: false },
  pins: { shape: listOf(isKeyedPlace), standard: [] },
  selections: { shape: listOf(isKeptSelection), standard: [] },
};
type FieldName = keyof typeof fields;
const fieldNames = Object.keys(fields) as FieldName[];

/** Equal states are equal texts. */
export function stateText(state: SessionState): string {
  const known = fieldNames.map((name) => [name, state[name]] as const);
  return canonicalJson({ ...Object.fromEntries(known), format: sessionFormat, settings: state.settings });
}

/**
 * Reads a state field by field: what makes no sense is told and left out, and the rest is kept.
 *
 * @throws SessionTrouble where it is no state at all, or of a newer format.
 */
export function stateFrom(text: string): ReadState {
  if (text.length > longestState) throw new SessionTrouble(say.settingsTooLarge);
  const value = parsed(text);
  if (!isObject(value)) throw new SessionTrouble(say.noSettings);
  const { state } = upgraded({ state: value, parts: {} }, formatIn(value['format'], value['generator']));
  return understood(state);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SessionTrouble(say.settingsNoJson);
  }
}

/** The state among the parts of a session that was brought up to date. */
export function understood(value: unknown): ReadState {
  if (!isObject(value)) throw new SessionTrouble(say.noSettings);
  const told: string[] = [];
  for (const name of Object.keys(value)) if (!isKnown(name)) told.push(unknownWords(name));
  const read = fieldNames.map((name) => {
    const { shape, standard } = fields[name];
    if (Object.hasOwn(value, name) && shape(value[name])) return [name, value[name]] as const;
    told.push(Object.hasOwn(value, name) ? say.fieldLeftOut(name) : say.fieldMissing(name));
    return [name, standard] as const;
  });
  const settings = settingsIn(value['settings'], told);
  return { state: { ...Object.fromEntries(read), format: sessionFormat, settings } as unknown as SessionState, told };
}

const isKnown = (name: string): boolean => Object.hasOwn(fields, name) || name === 'format' || name === 'settings';

const unknownWords = (name: string): string => say.unknownField(name.slice(0, 60));

function settingsIn(value: unknown, told: string[]): Settings {
  if (!isObject(value)) {
    told.push(say.noSettingsField);
    return defaultSettings;
  }
  const settings: Record<string, unknown> = { ...defaultSettings };
  for (const [name, setting] of Object.entries(value)) {
    const unmet = Object.hasOwn(defaultSettings, name) ? maybeUnmetDemand(name as SettingName, setting) : 'unknown';
    if (unmet === undefined) settings[name] = setting;
    else if (unmet === 'unknown') told.push(unknownWords(name));
    else told.push(say.setting(name, texts.demands.mustBe(unmet)));
  }
  return settings as unknown as Settings;
}
