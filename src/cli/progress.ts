import type { Progress } from '../work/protocol.ts';
import { tell } from './tell.ts';

/** One line on standard error per stage, so that standard output stays clean for other programs. */
export function progressLines(): (progress: Progress) => void {
  let shown = '';
  return ({ what }) => {
    if (what === shown) return;
    shown = what;
    tell(`${what}…`);
  };
}
