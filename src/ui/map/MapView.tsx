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
      mapTrouble.value = texts.map.trouble.notDrawn(error instanceof Error ? error.message : String(error));
    };
    if (place.current) driveScene(place.current, life.signal).catch(failed);
    return () => life.abort();
  }, []);
  const current = opened.value;
  return (
    <section class="map" aria-label={texts.map.label} data-tool={mapTool.value}>
      <div
        ref={place}
        class="map-place"
        data-keys="map"
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys move what is drawn
        tabIndex={0}
        aria-label={texts.map.place}
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
      <progress aria-label={texts.map.settling.label} max={1} value={settling.value} />
      <span>{texts.map.settling.label}</span>
      <button type="button" class="quiet" onClick={stopSettling} title={texts.map.settling.stopHint}>
        {texts.map.settling.stop}
      </button>
    </div>
  );
}

const MapTrouble = ({ reason }: { readonly reason: string }) => (
  <div class="map-trouble">
    <h2>{texts.map.trouble.title}</h2>
    <p>{reason}</p>
    <p>{texts.map.trouble.rest}</p>
    {opened.value && (
      <button type="button" class="primary" onClick={() => showOnStage('table')}>
        {texts.table.noMap}
      </button>
    )}
    {canRevive.value && (
      <button type="button" onClick={reviveMap}>
        {texts.map.trouble.revive}
      </button>
    )}
  </div>
);
