import './ui/styles/index.css';
import { h, options, render } from 'preact';
import { exampleIn, keepAddress } from './actions/address.ts';
import { announceFilters } from './actions/announceFilters.ts';
import { announceWindows } from './actions/announceWindows.ts';
import { keepColoursFresh } from './actions/colours.ts';
import { keepTopicPlaces } from './actions/topicPlaces.ts';
import { keepMainTopicsFresh } from './actions/mainTopics.ts';
import { keepFacetsFresh } from './actions/facets.ts';
import { keepFirmnessFresh } from './actions/firmness.ts';
import { askedIn, openBeside } from './actions/embed.ts';
import { listenForKeys } from './actions/keys.ts';
import { listenForMapKeys } from './actions/mapKeys.ts';
import { keepMeasuresFresh } from './actions/measures.ts';
import { openExample } from './actions/open.ts';
import { keepReviewFresh } from './actions/reviewQueue.ts';
import { keepReviewOnMap } from './actions/reviewPreview.ts';
import { keepWishesRemembered } from './actions/remembered.ts';
import { keepSelectionsRemembered } from './actions/savedSelections.ts';
import { keepSiftFresh } from './actions/sift.ts';
import { restoreShapes } from './actions/shapes.ts';
import { restoreTheme } from './actions/theme.ts';
import { keepViewHistory } from './actions/viewHistory.ts';
import { offerTour } from './actions/tour.ts';
import { keepSummaryFresh } from './actions/window.ts';
import { App } from './ui/App.tsx';
import { isEmbedded } from './state/embedded.ts';
import { keepAppearance } from './ui/appearance.ts';
import { EmbedApp } from './ui/EmbedApp.tsx';

// Drawing is a task of its own, so that a change of state and what it redraws do not add up to one long task.
options.debounceRendering = (draw) => void setTimeout(draw);

const asked = askedIn(location.search);
isEmbedded.value = asked.isEmbedded;
restoreTheme();
restoreShapes();
keepAppearance(document.documentElement);
keepSiftFresh();
keepSummaryFresh();
keepColoursFresh();
keepMainTopicsFresh();
keepTopicPlaces();
keepFirmnessFresh();
keepMeasuresFresh();
announceWindows();
if (asked.isEmbedded) {
  listenForMapKeys(window);
} else {
  keepWishesRemembered();
  keepSelectionsRemembered();
  keepReviewFresh();
  keepReviewOnMap();
  keepViewHistory();
  keepFacetsFresh();
  announceFilters();
  listenForKeys(window);
  offerTour(location.hash + location.search);
}
keepAddress(window);
void (asked.open === undefined ? openExample(exampleIn(location.hash)) : openBeside(asked.open, location));
render(h(asked.isEmbedded ? EmbedApp : App, null), document.getElementById('app')!);
