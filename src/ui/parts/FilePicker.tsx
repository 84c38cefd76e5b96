import { bringFiles, fileInputs, type How } from '../../actions/bring.ts';
import { Icon, type IconName } from './Icon.tsx';

interface Props {
  readonly how: How;
  /** What is read out; the word on the button may be shorter. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly icon?: IconName;
}

/** Looks like a button and is the browser's own file field: the files that are chosen open at once. */
export const FilePicker = ({ how, name, label, hint, icon }: Props) => (
  <label class="tool file-picker" title={hint}>
    {icon && <Icon name={icon} />}
    <span>{label}</span>
    <input
      id={fileInputs[how]}
      type="file"
      multiple
      class="visually-hidden"
      aria-label={name}
      onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])];
        // So that the same file can be chosen again.
        currentTarget.value = '';
        bringFiles(files, how);
      }}
    />
  </label>
);
