import { defaultSettings } from '../model/settings.ts';
import { changeSettings, wantedSettings } from './open.ts';
import { areDecisionsUsedAgain } from './remembered.ts';

/** Takes one decision of the log back, by its place. */
export const takeBack = (place: number): Promise<void> =>
  changeSettings({ decisions: wantedSettings().decisions.filter((_, at) => at !== place) });

export function clearDecisions(): Promise<void> {
  areDecisionsUsedAgain.value = false;
  return changeSettings({ decisions: defaultSettings.decisions });
}
