import { wholeAddress } from '../actions/embed.ts';
import { asking, bench, failure } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { LiveRegion } from './LiveRegion.tsx';
import { LoadingBar } from './LoadingBar.tsx';
import { MapView } from './map/MapView.tsx';
import { Icon } from './parts/Icon.tsx';
import { Timeline } from './timeline/Timeline.tsx';

const words = texts.savePage;

/** The app inside another page: the map and the timeline, and the way to all the rest. */
export const EmbedApp = () => (
  <div class="shell is-embedded">
    <main class="stage">
      <h1 class="visually-hidden">{texts.header.name}</h1>
      <LoadingBar />
      <Content />
      <a
        class="embed-open"
        href={wholeAddress(globalThis.location.href)}
        target="_blank"
        rel="noopener"
        // The view may have moved on since this was drawn.
        onPointerDown={({ currentTarget }) => (currentTarget.href = wholeAddress(globalThis.location.href))}
        onFocus={({ currentTarget }) => (currentTarget.href = wholeAddress(globalThis.location.href))}
      >
        {words.open}
        <Icon name="out" />
      </a>
    </main>
    <LiveRegion />
  </div>
);

/** Nothing is asked here: a file that asks how it is read is for the page of its own. */
function Content() {
  const trouble = failure.value?.message ?? (asking.value && words.asks);
  if (trouble !== undefined) return <Trouble message={trouble} />;
  return (
    <>
      <MapView />
      {bench.value && <Timeline />}
    </>
  );
}

const Trouble = ({ message }: { readonly message: string }) => (
  <div class="embed-trouble" role="alert">
    <p>{message}</p>
  </div>
);
