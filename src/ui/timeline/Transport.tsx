import { fastest, slowest, stepWindow, togglePlay } from '../../actions/play.ts';
import { loop, playing, playMode, playSpeed, type PlayMode } from '../../state/state.ts';

const modes: Record<PlayMode, string> = {
  sliding: 'Sliding',
  growing: 'Growing',
  single: 'Single step',
};

/** Playing through time: how, how fast, and whether for ever. */
export function Transport() {
  return (
    <fieldset class="timeline-transport" aria-label="Play through time">
      <div class="timeline-buttons">
        <IconButton label="Step back" icon="M5 4v8M13 4L7 8l6 4z" onClick={() => stepWindow(-1)} />
        <PlayButton />
        <IconButton label="Step forward" icon="M11 4v8M3 4l6 4-6 4z" onClick={() => stepWindow(1)} />
      </div>
      <Mode />
      <Speed />
      <label class="timeline-loop">
        <input type="checkbox" checked={loop.value} onChange={(event) => (loop.value = event.currentTarget.checked)} />
        Loop
      </label>
    </fieldset>
  );
}

function PlayButton() {
  return playing.value ? (
    <IconButton label="Pause" icon="M4 3h3v10H4zM9 3h3v10H9z" isMain onClick={togglePlay} />
  ) : (
    <IconButton label="Play" icon="M4 2.5L13 8l-9 5.5z" isMain onClick={togglePlay} />
  );
}

interface IconButtonProps {
  readonly label: string;
  /** Path in a square of 16. */
  readonly icon: string;
  readonly isMain?: boolean;
  readonly onClick: () => void;
}

const IconButton = ({ label, icon, isMain = false, onClick }: IconButtonProps) => (
  <button
    type="button"
    class={isMain ? 'timeline-icon is-main' : 'timeline-icon'}
    aria-label={label}
    title={label}
    onClick={onClick}
  >
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={icon} />
    </svg>
  </button>
);

const Mode = () => (
  <select
    class="timeline-mode"
    aria-label="What plays"
    title="Sliding moves the window, growing keeps its start, single step shows one bar at a time"
    value={playMode.value}
    onChange={(event) => (playMode.value = event.currentTarget.value as PlayMode)}
  >
    {Object.entries(modes).map(([mode, name]) => (
      <option key={mode} value={mode}>
        {name}
      </option>
    ))}
  </select>
);

const Speed = () => (
  <label class="timeline-speed" title={`Steps a second, ${slowest} to ${fastest}`}>
    <input
      type="number"
      aria-label="Steps a second"
      min={slowest}
      max={fastest}
      step="any"
      value={playSpeed.value}
      onChange={(event) => takeSpeed(event.currentTarget)}
    />
    <span aria-hidden="true">steps/s</span>
  </label>
);

/** What is typed is held within the bounds; what is no number is put back. */
function takeSpeed(input: HTMLInputElement): void {
  const speed = input.valueAsNumber;
  if (!Number.isNaN(speed)) playSpeed.value = Math.min(Math.max(speed, slowest), fastest);
  input.value = String(playSpeed.value);
}
