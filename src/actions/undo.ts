import { settingsThatDiffer } from '../model/settingsThatDiffer.ts';
import { announcement, opened, settings } from '../state/state.ts';
import { currentView, type View } from '../state/undoables.ts';
import { texts } from '../texts/texts.ts';
import { applyView } from './applyView.ts';
import { showJoined } from './decide.ts';
import { aimAt, isTravelling, stepsToLastDone } from './history.ts';
import { changeSettings, isChanging, takeBackWish } from './open.ts';
import { settleHistory } from './viewHistory.ts';

export const undo = (): Promise<void> => travel(-1);
export const redo = (): Promise<void> => travel(1);

/** Takes back what was done last, with what was selected since: where that is told, its undo means that. */
export function undoLast(): Promise<void> {
  settleHistory();
  return travel(-1 - stepsToLastDone());
}

/** What is still being counted is what is taken back first. A step of the same settings is shown at once. */
async function travel(by: number): Promise<void> {
  settleHistory();
  if (by < 0 && isChanging() && !isTravelling()) {
    const taken = takeBackWish();
    showJoined();
    return taken;
  }
  const aim = aimAt(by);
  if (!aim) return;
  const isCounted = (): boolean => settingsThatDiffer(aim.settings, settings.peek()).length === 0;
  const isOfView = isCounted() && !isChanging();
  try {
    if (!isOfView) await changeSettings(aim.settings);
    if (isCounted()) aim.arrive(() => shown(aim.view));
    if (isOfView) {
      const { undone, doneAgain } = texts.history;
      announcement.value = by < 0 ? undone(aim.what) : doneAgain(aim.what);
    }
  } finally {
    aim.end();
  }
}

function shown(view: View | undefined): View {
  if (view && opened.peek()) applyView(view);
  return currentView();
}
