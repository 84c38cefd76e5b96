import { useEffect, useRef } from 'preact/hooks';
import { canRevive, fitMap, reviveMap, zoomIn, zoomOut } from '../actions/camera.ts';
import { mapTrouble } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { IconButton } from '../ui/parts/IconButton.tsx';
import { driveMap } from './driveMap.ts';
import { ViewerTip } from './ViewerTip.tsx';

const words = texts.viewer;

/** The map's place; what is drawn in it is driven by the state, not by rendering. */
export function ViewerMap() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    driveMap(place.current!).catch((error: unknown) => {
      mapTrouble.value = texts.map.trouble.notDrawn(error instanceof Error ? error.message : String(error));
    });
  }, []);
  return (
    <section class="viewer-map" aria-label={words.map}>
      <div
        ref={place}
        class="map-place"
        data-keys="map"
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys move what is drawn
        tabIndex={0}
        aria-label={words.map}
        aria-describedby="map-keys"
      />
      <p id="map-keys" class="visually-hidden">
        {words.keys}
      </p>
      {mapTrouble.value === undefined ? <Zoom /> : <Trouble reason={mapTrouble.value} />}
      <ViewerTip />
    </section>
  );
}

const Zoom = () => (
  <div class="viewer-zoom">
    <IconButton icon="plus" label={words.zoomIn} onClick={zoomIn} />
    <IconButton icon="minus" label={words.zoomOut} onClick={zoomOut} />
    <IconButton icon="fit" label={words.fit} onClick={fitMap} />
  </div>
);

const Trouble = ({ reason }: { readonly reason: string }) => (
  <div class="viewer-trouble">
    <h2>{words.noMap}</h2>
    <p>{reason}</p>
    <p>{words.noMapRest}</p>
    {canRevive.value && (
      <button type="button" onClick={reviveMap}>
        {texts.map.trouble.revive}
      </button>
    )}
  </div>
);
