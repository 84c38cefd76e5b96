import { changeSettings } from '../../actions/open.ts';
import { settings } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';

/** Whether the parts of a university are that university. */
export const RollUp = () => (
  <label class="check" title={texts.settings.people.rollUpHint}>
    <input
      type="checkbox"
      checked={settings.value.rollUp}
      onChange={({ currentTarget }) => void changeSettings({ rollUp: currentTarget.checked })}
    />
    {texts.settings.people.rollUp}
  </label>
);
