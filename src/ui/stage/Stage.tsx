import type { ComponentType } from 'preact';
import { showOnStage } from '../../actions/stage.ts';
import { opened, stageView, type StageView } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import { MapView } from '../map/MapView.tsx';
import { BurstsView } from './bursts/BurstsView.tsx';
import './stage.css';

interface View {
  readonly id: Exclude<StageView, 'map'>;
  readonly title: string;
  readonly View: ComponentType<{ readonly current: Opened }>;
}

/** What can stand above the timeline beside the map. */
const views: readonly View[] = [{ id: 'bursts', title: 'Bursts and trends', View: BurstsView }];

/** The map, and over it what is wished for instead; the map stays as it is below. */
export function Stage() {
  const current = opened.value;
  const shown = views.find(({ id }) => id === stageView.value);
  const isOver = current?.kind === 'papers' && shown !== undefined;
  return (
    <div class="stage-views">
      <div class="stage-map" inert={isOver}>
        <MapView />
      </div>
      {isOver && (
        <section class="stage-view" aria-label={shown.title}>
          <shown.View current={current} />
        </section>
      )}
      {current?.kind === 'papers' && views.length > 0 && (
        <nav class="stage-tabs" aria-label="View">
          <Tab id="map" title="Map" />
          {views.map(({ id, title }) => (
            <Tab key={id} id={id} title={title} />
          ))}
        </nav>
      )}
    </div>
  );
}

const Tab = ({ id, title }: { readonly id: StageView; readonly title: string }) => (
  <button
    type="button"
    class="stage-tab"
    aria-current={stageView.value === id ? 'page' : undefined}
    onClick={() => showOnStage(id)}
  >
    {title}
  </button>
);
