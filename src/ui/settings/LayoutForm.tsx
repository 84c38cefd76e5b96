import { relax, unpinAll } from '../../actions/arranging.ts';
import { arrangeAfresh, arrangeOn, changeSettings } from '../../actions/open.ts';
import { nouns, pinned, relaxing, settings } from '../../state/state.ts';
import { pluralOf } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import { Choice } from '../parts/Choice.tsx';
import { SlowVos } from './SlowVos.tsx';

const words = texts.settings.layout;

/** Where nodes stand. Time never moves them. */
export const LayoutForm = () => (
  <div class="settings">
    <Choice
      legend={words.title}
      value={settings.value.layout}
      options={[
        { value: 'regions', ...words.layouts.regions },
        { value: 'vos', ...words.layouts.vos },
      ]}
      onChange={(value) => void changeSettings({ layout: value })}
    />
    <SlowVos />
    <p class="buttons">
      <button type="button" onClick={() => void arrangeAfresh()}>
        {words.afresh}
      </button>
      <button type="button" onClick={() => void arrangeOn()}>
        {words.on}
      </button>
    </p>
    <label class="check">
      <input type="checkbox" checked={relaxing.value} onChange={({ currentTarget }) => relax(currentTarget.checked)} />
      <span>
        {words.relax}
        <small class="muted">{words.relaxHint(pluralOf(nouns.value.node))}</small>
      </span>
    </label>
    {pinned.value.size > 0 && (
      <p class="buttons">
        <button type="button" class="quiet" onClick={unpinAll}>
          {words.unpin(pinned.value.size, nouns.value.node)}
        </button>
      </p>
    )}
  </div>
);
