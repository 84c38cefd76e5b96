import type { Decision } from '../model/identity.ts';
import { changeSettings, wantedSettings } from './open.ts';

/** Adds to the log of who is who. */
export function decide(added: readonly Decision[]): Promise<void> {
  return changeSettings({ decisions: [...wantedSettings().decisions, ...added] });
}
