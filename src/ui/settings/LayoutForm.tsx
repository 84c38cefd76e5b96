import { relax, unpinAll } from '../../actions/arranging.ts';
import { arrangeAfresh, arrangeOn, changeSettings } from '../../actions/open.ts';
import { pluralOf } from '../../lib/counted.ts';
import { counted } from '../../actions/words.ts';
import { nouns, pinned, relaxing, settings } from '../../state/state.ts';
import { Choice } from '../parts/Choice.tsx';
import { SlowVos } from './SlowVos.tsx';

/** Where nodes stand. Time never moves them. */
export const LayoutForm = () => (
  <div class="settings">
    <Choice
      legend="Layout"
      value={settings.value.layout}
      options={[
        { value: 'regions', label: 'Regions', hint: 'Communities become regions of the map, at any size' },
        { value: 'vos', label: 'VOS', hint: 'As VOSviewer does it; every pair of nodes counts' },
      ]}
      onChange={(value) => void changeSettings({ layout: value })}
    />
    <SlowVos />
    <p class="buttons">
      <button type="button" onClick={() => void arrangeAfresh()}>
        Lay out afresh
      </button>
      <button type="button" onClick={() => void arrangeOn()}>
        Go on from here
      </button>
    </p>
    <label class="check">
      <input type="checkbox" checked={relaxing.value} onChange={({ currentTarget }) => relax(currentTarget.checked)} />
      <span>
        Keep relaxing
        <small class="muted">Drag {pluralOf(nouns.value.node)} to move them; those that you moved stay pinned</small>
      </span>
    </label>
    {pinned.value.size > 0 && (
      <p class="buttons">
        <button type="button" class="quiet" onClick={unpinAll}>
          Let go of {counted(pinned.value.size, `pinned ${nouns.value.node}`)}
        </button>
      </p>
    )}
  </div>
);
