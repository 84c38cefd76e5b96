import { showJoined } from './decide.ts';
import { changeSettings, isChanging, takeBackWish } from './open.ts';
import { aimAt, isTravelling } from './settingsHistory.ts';

export const undo = (): Promise<void> => travel(-1);
export const redo = (): Promise<void> => travel(1);

/** What is still being counted is what is taken back first. */
async function travel(by: -1 | 1): Promise<void> {
  if (by < 0 && isChanging() && !isTravelling()) {
    const taken = takeBackWish();
    showJoined();
    return taken;
  }
  const aim = aimAt(by);
  if (!aim) return;
  try {
    await changeSettings(aim.settings);
  } finally {
    aim.end();
  }
}
