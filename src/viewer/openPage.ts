import { batch, signal } from '@preact/signals';
import { showCamera } from '../actions/camera.ts';
import { select } from '../actions/select.ts';
import { setHiddenTopics } from '../actions/filters.ts';
import { resetWindow, commitWindow } from '../actions/window.ts';
import { dataElement, pieceElement } from '../export/page/pageData.ts';
import { inSteps } from '../lib/inSteps.ts';
import { nextTask } from '../lib/nextTask.ts';
import { bench, colourBy, positions, themeChoice } from '../state/state.ts';
import { page } from './page.ts';
import { pageBench } from './pageBench.ts';
import { unpackedPage, type UnpackedPage } from './unpackedPage.ts';

/** The share of what the page holds that is unpacked. */
export const unpackedShare = signal(0);

/**
 * Unpacks what the page holds, a little at a time, and looks at it as it was saved. Gives the reason why it cannot, or
 * undefined.
 */
export async function openPage(document: Document): Promise<string | undefined> {
  try {
    // The script itself was a task.
    await nextTask();
    const unpacked = await inSteps(unpackedPage(textsIn(document)), (share) => (unpackedShare.value = share));
    await nextTask();
    show(unpacked);
    await nextTask();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Nothing needs an element any more once it is read. */
function* textsIn(document: Document): Iterable<string> {
  for (const element of document.querySelectorAll(`#${dataElement}, .${pieceElement}`)) {
    yield element.textContent;
    element.remove();
  }
}

function show(unpacked: UnpackedPage): void {
  const { view } = unpacked.data;
  batch(() => {
    page.value = unpacked;
    bench.value = pageBench(unpacked);
    positions.value = unpacked.positions;
    colourBy.value = unpacked.opened.topics.length === 0 ? 'community' : view.colourBy;
    themeChoice.value = view.theme;
    resetWindow(false);
    if (view.window) commitWindow(view.window);
    if (view.hiddenTopics.length > 0) setHiddenTopics(view.hiddenTopics);
    if (view.selection) select(view.selection);
  });
  if (view.camera) showCamera(view.camera);
}
