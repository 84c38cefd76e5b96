interface Props {
  readonly label: string;
  /** Path in a square of 16. */
  readonly icon: string;
  readonly isMain?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** A button of the timeline that is only a sign on the screen; its name is read out and shown on hover. */
export const IconButton = ({ label, icon, isMain = false, disabled = false, onClick }: Props) => (
  <button
    type="button"
    class={isMain ? 'timeline-icon is-main' : 'timeline-icon'}
    aria-label={label}
    title={label}
    // Stays in reach: who has just pressed it keeps the focus.
    aria-disabled={disabled}
    onClick={disabled ? undefined : onClick}
  >
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={icon} />
    </svg>
  </button>
);
