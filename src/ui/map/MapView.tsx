import { useEffect, useRef } from 'preact/hooks';
import { canRevive, reviveMap } from '../../actions/camera.ts';
import { stopSettling } from '../../actions/arranging.ts';
import { showOnStage } from '../../actions/stage.ts';
import { mapTool } from '../../state/selecting.ts';
import { mapTrouble, opened, settling } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { EmptyFilters } from '../filters/EmptyFilters.tsx';
import { EmptyNetwork } from './EmptyNetwork.tsx';
import { driveScene } from './driveScene.ts';
import { MapTip } from './MapTip.tsx';
import { MapTools } from './MapTools.tsx';
import { OutlineLayer } from './OutlineLayer.tsx';

/** The map's place; what is drawn in it is driven by the state, not by rendering. */
export function MapView() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const life = new AbortController();
    const failed = (error: unknown) => {
      mapTrouble.value = `The map could not be drawn: ${error instanceof Error ? error.message : String(error)}`;
    };
    if (place.current) driveScene(place.current, life.signal).catch(failed);
    return () => life.abort();
  }, []);
  const current = opened.value;
  return (
    <section class="map" aria-label="Map" data-tool={mapTool.value}>
      <div
        ref={place}
        class="map-place"
        data-keys="map"
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys move what is drawn
        tabIndex={0}
        aria-label="Network map"
        aria-describedby="map-keys"
      />
      <p id="map-keys" class="visually-hidden">
        {texts.map.keys}
      </p>
      {mapTrouble.value ? <MapTrouble reason={mapTrouble.value} /> : current && <MapTools />}
      {current && !mapTrouble.value && <EmptyNetwork current={current} />}
      <OutlineLayer />
      {current && !mapTrouble.value && <EmptyFilters />}
      <MapTip />
      <Settling />
    </section>
  );
}

/** How far the layout is; the map can be used meanwhile, and be left as it is. */
function Settling() {
  if (settling.value === undefined) return null;
  return (
    <div class="settling">
      <progress aria-label="Laying out the map" max={1} value={settling.value} />
      <span>Laying out the map</span>
      <button type="button" class="quiet" onClick={stopSettling} title="Leave the map as it is now">
        Stop
      </button>
    </div>
  );
}

const MapTrouble = ({ reason }: { readonly reason: string }) => (
  <div class="map-trouble">
    <h2>No map here</h2>
    <p>{reason}</p>
    <p>Search, the lists beside it, the timeline and saving the graph work all the same.</p>
    {opened.value && (
      <button type="button" class="primary" onClick={() => showOnStage('table')}>
        {texts.table.noMap}
      </button>
    )}
    {canRevive.value && (
      <button type="button" onClick={reviveMap}>
        Draw the map again
      </button>
    )}
  </div>
);
