import type { Settings } from '../model/settings.ts';
import { settings } from '../state/state.ts';
import { corpusNumber } from './window.ts';

/** What was kept is opened as it was looked at, whatever an address says. */
let own: { readonly corpus: number; readonly settings: Settings } | undefined;

/** What is open from now on has brought its view and its settings with it. */
export function takeOwnView(): void {
  own = { corpus: corpusNumber.peek(), settings: settings.peek() };
}

export const bringsOwnView = (corpus: number): boolean => own?.corpus === corpus;

/** Settings as they were brought: nobody has wished them here. */
export const areAsBrought = (now: Settings): boolean => own?.corpus === corpusNumber.peek() && own.settings === now;
