import { canonicalJson } from '../lib/canonicalJson.ts';
import { maybeUnmetDemand, type SettingName } from '../model/settingRules.ts';
import { defaultSettings, type Settings } from '../model/settings.ts';
import { settingsThatDiffer } from '../model/settingsThatDiffer.ts';
import { decoded, encoded } from './addressFields.ts';

export const isSetting = (name: string): name is SettingName => Object.hasOwn(defaultSettings, name);

/** A list, which may be longer than an address can be. */
export const isListed = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** `names`, `1.2`, `on`, `none`; lists as JSON. */
export function settingText(value: Settings[SettingName]): string {
  if (value === null) return 'none';
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (typeof value === 'object') return encoded(canonicalJson(value));
  return encoded(String(value));
}

/** What a text means of a setting; undefined where it means nothing. */
export function settingOf(name: SettingName, text: string): Settings[SettingName] | undefined {
  const plain = decoded(text);
  const meanings: unknown[] = [plain];
  if (plain === 'none') meanings.push(null);
  if (plain === 'on' || plain === 'off') meanings.push(plain === 'on');
  if (/^\d+(\.\d+)?$/.test(plain)) meanings.push(Number(plain));
  if (plain.startsWith('[')) meanings.push(parsed(plain));
  return meanings.find((value) => value !== undefined && maybeUnmetDemand(name, value) === undefined) as
    | Settings[SettingName]
    | undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The settings that stand in an address: those that are not the usual ones. */
export const unusual = (settings: Settings): Partial<Settings> =>
  Object.fromEntries(settingsThatDiffer(settings, defaultSettings).map((name) => [name, settings[name]]));
