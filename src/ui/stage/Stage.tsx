import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { focusMap } from '../../actions/camera.ts';
import { canBeShown, isMapShown, showOnStage, stageViews } from '../../actions/stage.ts';
import { filtersAnything } from '../../model/filters.ts';
import { filters, opened, stageView, type StageView } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { ChangesView } from './changes/ChangesView.tsx';
import { DiagramView } from './diagram/DiagramView.tsx';
import './drawings.css';
import { FlowView } from './flow/FlowView.tsx';
import { MapView } from '../map/MapView.tsx';
import { BurstsView } from './bursts/BurstsView.tsx';
import './stage.css';
import { TableView } from './table/TableView.tsx';

const drawings: Readonly<Record<Exclude<StageView, 'map'>, ComponentType<{ readonly current: Opened }>>> = {
  table: TableView,
  flow: FlowView,
  diagram: DiagramView,
  bursts: BurstsView,
  changes: ChangesView,
};

/** The map, and over it what is wished for instead; the map stays as it is below. */
export function Stage() {
  const current = opened.value;
  const shown = stageView.value === 'map' || isMapShown() ? undefined : stageView.value;
  const Drawing = shown && drawings[shown];
  const isOver = Drawing !== undefined;
  useFocusBack(isOver);
  return (
    <div class="stage-views" data-over={isOver}>
      <div class="stage-map" inert={isOver}>
        <MapView />
      </div>
      {current && Drawing && (
        <section class="stage-view" tabIndex={-1} data-view={shown} aria-label={titleOf(shown)}>
          {shown !== 'table' && filtersAnything(filters.value) && (
            <p class="stage-whole muted small">{texts.filters.wholeHere}</p>
          )}
          <Drawing current={current} />
        </section>
      )}
      {current && (
        <nav class="stage-tabs" aria-label={texts.stage.tabs}>
          <Tab id="map" title={texts.stage.views.map} />
          {stageViews.map(({ id, title }) => canBeShown(id) && <Tab key={id} id={id} title={title} />)}
        </nav>
      )}
    </div>
  );
}

/** What had the focus goes with the drawing that it stood in: the keyboard is on the map again. */
function useFocusBack(isOver: boolean): void {
  const wasOver = useRef(isOver);
  useEffect(() => {
    if (wasOver.current && !isOver && document.activeElement === document.body) focusMap();
    wasOver.current = isOver;
  }, [isOver]);
}

const titleOf = (view: StageView | undefined): string | undefined => stageViews.find(({ id }) => id === view)?.title;

const Tab = ({ id, title }: { readonly id: StageView; readonly title: string }) => (
  <button
    type="button"
    class="stage-tab"
    data-title={title}
    aria-current={(isMapShown() ? 'map' : stageView.value) === id ? 'page' : undefined}
    onClick={() => showOnStage(id)}
  >
    {title}
  </button>
);
