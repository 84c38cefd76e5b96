import { batch, signal } from '@preact/signals';
import { showCamera } from '../actions/camera.ts';
import { select } from '../actions/select.ts';
import { setHiddenTopics } from '../actions/filters.ts';
import { resetWindow, commitWindow } from '../actions/window.ts';
import { dataElement } from '../export/page/pageData.ts';
import { inSteps } from '../lib/inSteps.ts';
import { bench, colourBy, positions, themeChoice } from '../state/state.ts';
import { page } from './page.ts';
import { pageBench } from './pageBench.ts';
import { unpackedPage, type UnpackedPage } from './unpackedPage.ts';
import { texts } from '../texts/texts.ts';

/** The share of what the page holds that is unpacked. */
export const unpackedShare = signal(0);

/**
 * Unpacks what the page holds, a little at a time, and looks at it as it was saved. Gives the reason why it cannot, or
 * undefined.
 */
export async function openPage(document: Document): Promise<string | undefined> {
  const element = document.getElementById(dataElement);
  try {
    if (!element?.textContent) throw new Error(texts.viewer.nothingInside);
    show(await inSteps(unpackedPage(element.textContent), (share) => (unpackedShare.value = share)));
    // The text is unpacked: nothing needs it any more.
    element.remove();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
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
