import { maybeUnmetDemand, type SettingName } from '../model/settingRules.ts';
import { defaultSettings, likeVosviewer, type Settings } from '../model/settings.ts';
import { texts } from '../texts/texts.ts';
import { choice, type Options, type OptionTable } from './options.ts';
import { UsageError } from './usage.ts';

/** How the text behind a flag becomes a value; whether it may be one is the setting's own affair. */
type Reading = (text: string) => unknown;

const asText: Reading = (text) => text;
const asNumber: Reading = (text) =>
  /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;

interface SettingOption {
  readonly setting: SettingName;
  /** Absent for flags. */
  readonly reading?: Reading;
  /** The flag says the opposite of the setting. */
  readonly isOpposite?: boolean;
}

/** Every setting that is told by a flag of its own. Others are told by files that a flag names, such as `--only`. */
const settingOptions: Readonly<Record<string, SettingOption>> = {
  network: { setting: 'network', reading: asText },
  identity: { setting: 'identity', reading: asText },
  counting: { setting: 'counting', reading: asText },
  'max-authors': { setting: 'maxAuthors', reading: (text) => (text === 'none' ? null : asNumber(text)) },
  'keep-departments': { setting: 'rollUp', isOpposite: true },
  'min-papers': { setting: 'minPapers', reading: asNumber },
  'min-joint-papers': { setting: 'minJointPapers', reading: asNumber },
  'largest-component': { setting: 'largestComponent' },
  groups: { setting: 'groups' },
  normalisation: { setting: 'normalisation', reading: asText },
  quality: { setting: 'quality', reading: asText },
  resolution: { setting: 'resolution', reading: asNumber },
  'min-community': { setting: 'minCommunitySize', reading: asNumber },
  clustering: { setting: 'clustering', reading: asText },
  layout: { setting: 'layout', reading: asText },
  rearrange: { setting: 'keepGiven', isOpposite: true },
  seed: { setting: 'seed', reading: asNumber },
  'add-owner': { setting: 'addOwner' },
  'list-owner': { setting: 'listOwners', reading: (text) => [['', text]] },
  topics: { setting: 'topics', reading: asText },
  'class-scheme': { setting: 'classScheme', reading: asText },
  granularity: { setting: 'granularity', reading: asNumber },
  'keep-duplicates': { setting: 'mergeRecords', isOpposite: true },
};

export const settingTable: OptionTable = Object.fromEntries(
  Object.entries(settingOptions).map(([name, { reading }]) => [name, { type: reading ? 'string' : 'boolean' }]),
);

/**
 * The settings that the options tell: first those of a session, then those of a program that `--like` names, then each option by itself.
 *
 * @throws UsageError with the name of the flag, what it must be and what it is.
 */
export function settingsOf(options: Options, files: Partial<Settings>, usual = defaultSettings): Settings {
  const like = choice('like', options.text('like'), ['vosviewer']);
  const told = Object.entries(settingOptions).flatMap(([flag, option]) => {
    const value = valueOf(options, flag, option);
    return value === undefined ? [] : [[option.setting, value] as const];
  });
  return { ...usual, ...(like && likeVosviewer), ...Object.fromEntries(told), ...files };
}

function valueOf(options: Options, flag: string, { setting, reading, isOpposite = false }: SettingOption): unknown {
  if (!reading) {
    const isOn = options.maybeFlag(flag);
    return isOn === undefined ? undefined : isOn !== isOpposite;
  }
  const text = options.text(flag);
  if (text === undefined) return undefined;
  const value = reading(text);
  const unmet = maybeUnmetDemand(setting, value);
  if (unmet) throw new UsageError(`--${flag} ${texts.demands.mustBe(unmet)}, not "${text}".`);
  return value;
}
