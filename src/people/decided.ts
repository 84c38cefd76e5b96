import type { Decision } from '../model/identity.ts';
import type { Ruled } from './ruled.ts';

/** Who is who after the user's decisions. */
export interface Decided {
  /** Person of each slot; people are numbered from 0 without gaps. */
  readonly personOf: Uint32Array;
  readonly personCount: number;
  /** As in `Ruled`. */
  readonly reasons: Uint8Array;
  /** Decisions about papers or names that are not here: they stay in the log and change nothing. */
  readonly dormant: readonly Decision[];
}

/** Plays the log on what the rules found. */
export function decided({ groupOf, groupCount, reasons }: Ruled, decisions: readonly Decision[]): Decided {
  return { personOf: groupOf, personCount: groupCount, reasons, dormant: decisions };
}
