import { Icon, type IconName } from './Icon.tsx';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}

/** A button that is only a sign on the screen; its name is read out and shown on hover. */
export const IconButton = ({ icon, label, onClick, disabled = false }: Props) => (
  <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick} disabled={disabled}>
    <Icon name={icon} />
  </button>
);
