import { counted, number } from '../numbers.ts';

/** The search field and its list. */
export const search = {
  field: (searched: string) => `Search ${searched}`,
  /** What the keys do in the list. */
  keys: 'Arrow keys show a result on the map. Enter selects it, Shift and Enter widen what is shown to it, Control and Enter add it to what is selected.',
  list: 'Found',
  /** Names of the groups of the list. */
  institutions: 'Institutions',
  topics: 'Topics',
  papers: 'Papers',
  /** Beside the name of a group that is cut: `20 of 132`. */
  some: (shown: number, total: number) => `${number(shown)} of ${number(total)}`,
  none: 'Nothing found. Try another spelling, or fewer letters.',
  /** `32 authors, 4 topics found`, read out. */
  found: (counts: readonly (readonly [count: number, noun: string])[]) =>
    counts.length === 0 ? 'Nothing found' : `${counts.map(([count, noun]) => counted(count, noun)).join(', ')} found`,
  count: (count: number, noun: string) => counted(count, noun),
  /** Papers in the window, and in all. */
  countWithin: (within: number, count: number, noun: string) => `${number(within)} of ${counted(count, noun)}`,
  years: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
  outside: (window: string) => `outside ${window}`,
  outsideUndated: 'without a date',
  filtered: 'hidden by filters',
  /** The small button of a row, and the same with its keys for a screen reader. */
  widen: 'Widen',
  showIt: 'Show',
  widenTip: (label: string) => `Widen the window to all of ${label} (Shift+Enter)`,
  showTip: (label: string) => `Change the filters so that ${label} shows (Shift+Enter)`,
  widenSpoken: 'Shift Enter widens',
};
