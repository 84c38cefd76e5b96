import type { CssPixels } from '../model/units.ts';
import type { Words } from './sheet.ts';

/** As `MeasureText`, in the letters of families as in style files. */
export type MeasureLetters = (text: string, size: CssPixels, weight: Words['weight'], font: string) => CssPixels;

/** How bold the name of a node is. */
export const weightOf = ({ isTopic, isPinned }: { isTopic: boolean; isPinned: boolean }): Words['weight'] =>
  isTopic ? 700 : isPinned ? 600 : 400;

/** The first letter with a direction of its own is of Hebrew, Arabic or another script that runs to the left. */
const runsLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The base direction by the rule of the page's `dir="auto"` (Unicode Bidirectional Algorithm, P2 and P3). */
export const directionOf = (text: string): Words['direction'] => (runsLeft.test(text) ? 'rtl' : 'ltr');
