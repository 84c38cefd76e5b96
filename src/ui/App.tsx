import { hiddenPanels } from '../actions/panels.ts';
import { isReviewing } from '../state/review.ts';
import { bench } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { CorpusPanel } from './corpus/CorpusPanel.tsx';
import { Dialogs } from './dialogs/Dialogs.tsx';
import { DropOverlay } from './corpus/DropOverlay.tsx';
import { FilterBar } from './filters/FilterBar.tsx';
import { Header } from './Header.tsx';
import { Inspector } from './inspector/Inspector.tsx';
import { LinkNote } from './LinkNote.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { LoadingBar } from './LoadingBar.tsx';
import { OfferBar } from './sessions/OfferBar.tsx';
import { PanelToggle } from './PanelToggle.tsx';
import { ReviewBench } from './review/ReviewBench.tsx';
import { Stage } from './stage/Stage.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import { Tour } from './tour/Tour.tsx';

/** The shell: header, map with the timeline under it, a panel on each side. */
export const App = () => (
  <div class="shell" data-hidden={[...hiddenPanels.value].join(' ')} data-reviewing={isReviewing.value}>
    <Tour />
    <Header />
    <OfferBar />
    <main class="stage">
      <LoadingBar />
      {bench.value && <FilterBar />}
      <Stage />
      {bench.value && <Timeline />}
      <PanelToggle side="left" />
      <PanelToggle side="right" />
      <LiveRegion />
    </main>
    {isReviewing.value && <ReviewBench />}
    <Inspector />
    <aside class="panel corpus" id="panel-left" aria-label={texts.header.panels.corpus}>
      <CorpusPanel />
    </aside>
    <DropOverlay />
    <Dialogs />
    <LinkNote />
  </div>
);
