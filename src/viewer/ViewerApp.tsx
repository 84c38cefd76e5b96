import { isEmbedded } from '../state/embedded.ts';
import { announcement } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { Details } from './Details.tsx';
import { ViewerHeader } from './ViewerHeader.tsx';
import { ViewerLegend } from './ViewerLegend.tsx';
import { ViewerMap } from './ViewerMap.tsx';
import { ViewerTimeline } from './ViewerTimeline.tsx';

const words = texts.viewer;

/** The whole page; inside another page the map and the timeline alone. */
export function ViewerApp() {
  const isAlone = isEmbedded.value;
  return (
    <div class="viewer">
      {!isAlone && (
        <a class="viewer-skip" href="#timeline" onClick={toTimeline}>
          {words.skip}
        </a>
      )}
      <ViewerHeader isSmall={isAlone} />
      <main class="viewer-stage">
        <ViewerMap />
        <ViewerTimeline />
      </main>
      {!isAlone && <ViewerLegend />}
      {!isAlone && <Details />}
      <output class="visually-hidden">{announcement.value}</output>
    </div>
  );
}

/** The fragment of the address says how the page is shown: it stays as it is. */
function toTimeline(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('.timeline [role="slider"]')?.focus();
}
