import type { Decision } from '../model/identity.ts';
import { changeSettings, wantedSettings } from './open.ts';

/** Adds to the log of who is who; several in a row are counted together. */
export const decide = (added: readonly Decision[]): Promise<void> =>
  changeSettings({ decisions: [...wantedSettings().decisions, ...added] });
