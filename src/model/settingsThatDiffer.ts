import { canonicalJson } from '../lib/canonicalJson.ts';
import type { Settings } from './settings.ts';

/** Lists are the same when they say the same: they are copied on their way to the worker and back, and come from files. */
export const settingsThatDiffer = (one: Settings, other: Settings): (keyof Settings)[] =>
  (Object.keys(one) as (keyof Settings)[]).filter((name) => !isSame(one[name], other[name]));

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === 'object' && canonicalJson(one) === canonicalJson(other));
