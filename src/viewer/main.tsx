import '../ui/tokens.css';
import '../ui/styles/base.css';
import '../ui/styles/rows.css';
import '../ui/styles/search.css';
import '../ui/timeline/timeline.css';
import './viewer.css';
// Before anything of the map.
import './graphicsNames.ts';
import { h, render } from 'preact';
import { announceWindows } from '../actions/announceWindows.ts';
import { listenForMapKeys } from '../actions/mapKeys.ts';
import { keepSummaryFresh } from '../actions/window.ts';
import { keepAppearance } from '../ui/appearance.ts';
import { drawInOwnTasks } from '../ui/drawing.ts';
import { openPage } from './openPage.ts';
import { followFragment } from './page.ts';
import { ViewerApp } from './ViewerApp.tsx';
import { BrokenPage } from './BrokenPage.tsx';
import { OpeningPage } from './OpeningPage.tsx';

drawInOwnTasks();
const root = document.getElementById('page')!;
keepAppearance(document.documentElement);
followFragment(window);
render(h(OpeningPage, null), root);
const trouble = await openPage(document);
if (trouble === undefined) {
  keepSummaryFresh();
  announceWindows();
  listenForMapKeys(window);
  render(h(ViewerApp, null), root);
} else {
  render(h(BrokenPage, { trouble }), root);
}
