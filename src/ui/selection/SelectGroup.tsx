import { selectGroup } from '../../actions/selecting.ts';
import { texts } from '../../texts/texts.ts';
import { Icon } from '../parts/Icon.tsx';

/** Beside a row of the legend: selects who is in the group, and is seen. */
export const SelectGroup = ({ group, name }: { readonly group: number; readonly name: string }) => (
  <button
    type="button"
    class="icon-button row-tools row-select"
    aria-label={texts.selection.selectGroup(name)}
    title={texts.selection.selectMembers}
    onClick={() => selectGroup(group)}
  >
    <Icon name="people" />
  </button>
);
