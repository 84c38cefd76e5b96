import { changeSettings } from '../../actions/open.ts';
import { settings } from '../../state/state.ts';

/** Whether the parts of a university are that university. */
export const RollUp = () => (
  <label
    class="check"
    title="Institutes, hospitals and departments, where the source tells which university they belong to"
  >
    <input
      type="checkbox"
      checked={settings.value.rollUp}
      onChange={({ currentTarget }) => void changeSettings({ rollUp: currentTarget.checked })}
    />
    Parts of a university count as the university
  </label>
);
