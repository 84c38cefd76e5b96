import { Icon, type IconName } from './Icon.tsx';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  /** Of a button that stays down: whether it is. */
  readonly pressed?: boolean;
  /** Of a button that opens something beside it: whether that is open. */
  readonly expanded?: boolean;
  /** What is shown on hover in place of the name. */
  readonly title?: string;
}

/** A button that is only a sign on the screen; its name is read out and shown on hover. */
export const IconButton = ({ icon, label, onClick, disabled = false, pressed, expanded, title = label }: Props) => (
  <button
    type="button"
    class="icon-button"
    aria-label={label}
    aria-pressed={pressed}
    aria-expanded={expanded}
    title={title}
    onClick={onClick}
    disabled={disabled}
  >
    <Icon name={icon} />
  </button>
);
