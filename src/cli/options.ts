import { parseArgs, type ParseArgsConfig } from 'node:util';
import { dayOf, daysInMonth } from '../lib/calendar.ts';
import type { Day } from '../model/units.ts';
import { UsageError } from './usage.ts';

export type OptionTable = NonNullable<ParseArgsConfig['options']>;

export interface Options {
  readonly files: readonly string[];
  flag(name: string): boolean;
  /** True for `--name`, false for `--no-name`, undefined for neither. */
  maybeFlag(name: string): boolean | undefined;
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
}

/** @throws UsageError for an option that is not in the table or lacks its value. */
export function optionsOf(args: readonly string[], options: OptionTable): Options {
  const { values, positionals } = parsed(args, options);
  return {
    files: positionals,
    flag: (name) => values[name] === true,
    maybeFlag: (name) => values[name] as boolean | undefined,
    text: (name) => values[name] as string | undefined,
    texts: (name) => (values[name] as string[] | undefined) ?? [],
  };
}

function parsed(args: readonly string[], options: OptionTable) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, allowNegative: true, strict: true });
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.(\s|$)/);
    throw new UsageError(`${sentence}. See coterie --help.`);
  }
}

export function choice<Choice extends string>(name: string, text: string | undefined, choices: readonly Choice[]) {
  if (text === undefined) return undefined;
  const found = choices.find((known) => known === text);
  if (found === undefined) throw new UsageError(`--${name} must be one of ${choices.join(', ')}, not "${text}".`);
  return found;
}

export function wholeNumber(name: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < least) {
    throw new UsageError(`--${name} must be a whole number of at least ${least}, not "${text}".`);
  }
  return value;
}

/** The first or the last day of a year, a month or a day. */
export function dayOption(name: string, text: string | undefined, end: 'first' | 'last'): Day | undefined {
  if (text === undefined) return undefined;
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)?.map(Number) ?? [];
  const wrong = new UsageError(`--${name} must be a year, a month 2019-04 or a day 2019-04-17, not "${text}".`);
  if (year === undefined) throw wrong;
  const hasMonth = Number.isInteger(month);
  const hasDay = Number.isInteger(day);
  if (hasMonth && (month! < 1 || month! > 12)) throw wrong;
  const shownMonth = hasMonth ? month! : end === 'first' ? 1 : 12;
  const last = daysInMonth(year, shownMonth);
  if (hasDay && (day! < 1 || day! > last)) throw wrong;
  return dayOf(year, shownMonth, hasDay ? day! : end === 'first' ? 1 : last);
}
