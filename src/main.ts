import './ui/styles/index.css';
import { h, options, render } from 'preact';
import { keepAddress } from './actions/address.ts';
import { announceWindows } from './actions/announceWindows.ts';
import { keepColoursFresh } from './actions/colours.ts';
import { keepTopicPlaces } from './actions/topicPlaces.ts';
import { keepMainTopicsFresh } from './actions/mainTopics.ts';
import { keepFirmnessFresh } from './actions/firmness.ts';
import { listenForKeys } from './actions/keys.ts';
import { keepMeasuresFresh } from './actions/measures.ts';
import { openExample } from './actions/open.ts';
import { keepReviewFresh } from './actions/reviewQueue.ts';
import { keepReviewOnMap } from './actions/reviewPreview.ts';
import { keepWishesRemembered } from './actions/remembered.ts';
import { restoreTheme } from './actions/theme.ts';
import { keepSummaryFresh } from './actions/window.ts';
import { App } from './ui/App.tsx';
import { keepAppearance } from './ui/appearance.ts';

// Drawing is a task of its own, so that a change of state and what it redraws do not add up to one long task.
options.debounceRendering = (draw) => void setTimeout(draw);

restoreTheme();
keepAppearance(document.documentElement);
keepSummaryFresh();
keepColoursFresh();
keepMainTopicsFresh();
keepTopicPlaces();
keepFirmnessFresh();
keepMeasuresFresh();
keepWishesRemembered();
keepReviewFresh();
keepReviewOnMap();
announceWindows();
listenForKeys(window);
keepAddress(window);
void openExample('profile');
render(h(App, null), document.getElementById('app')!);
