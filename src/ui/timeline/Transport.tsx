import { fastest, longestStep, playAt, playBy, slowest, stepWindow, togglePlay } from '../../actions/play.ts';
import type { BinLength } from '../../lib/calendarBins.ts';
import { loop, playing, playMode, playSpeed, playStep, type PlayMode } from '../../state/state.ts';
import { IconButton } from './IconButton.tsx';
import { binsNoun } from './names.ts';

const modes: Record<PlayMode, string> = {
  sliding: 'Sliding',
  growing: 'Growing',
  single: 'Single step',
};

interface Props {
  /** What a bar is long, and a step some of. */
  readonly unit: BinLength;
}

/** Playing through time: how, whether for ever, how far at once, and how fast. */
export function Transport({ unit }: Props) {
  return (
    <fieldset class="timeline-transport" aria-label="Play through time">
      <div class="timeline-buttons">
        <IconButton label="Step back" icon="M5 4v8M13 4L7 8l6 4z" onClick={() => stepWindow(-1)} />
        <PlayButton />
        <IconButton label="Step forward" icon="M11 4v8M3 4l6 4-6 4z" onClick={() => stepWindow(1)} />
      </div>
      <Mode />
      <label class="timeline-loop">
        <input type="checkbox" checked={loop.value} onChange={(event) => (loop.value = event.currentTarget.checked)} />
        Loop
      </label>
      <Step unit={unit} />
      <Speed />
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

const Mode = () => (
  <select
    class="timeline-mode"
    aria-label="What plays"
    title="Sliding moves the window, growing keeps its start, single step shows one step of time at once"
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

function Step({ unit }: Props) {
  const noun = binsNoun(unit, playStep.value);
  return (
    <label class="timeline-number is-step" title={`How far one step goes, in bars: 1 to ${longestStep}`}>
      <span>step</span>
      <input
        type="number"
        aria-label={`Length of a step in ${binsNoun(unit, 2)}`}
        min={1}
        max={longestStep}
        step={1}
        value={playStep.value}
        onChange={(event) => take(event.currentTarget, playBy, () => playStep.peek())}
      />
      <span aria-hidden="true">{noun}</span>
    </label>
  );
}

const Speed = () => (
  <label class="timeline-number is-speed" title={`Steps a second, ${slowest} to ${fastest}`}>
    <input
      type="number"
      aria-label="Steps a second"
      min={slowest}
      max={fastest}
      step="any"
      value={playSpeed.value}
      onChange={(event) => take(event.currentTarget, playAt, () => playSpeed.peek())}
    />
    <span aria-hidden="true">/ s</span>
  </label>
);

/** What is typed is held within the bounds; what is no number is put back. */
function take(input: HTMLInputElement, set: (value: number) => void, get: () => number): void {
  if (!Number.isNaN(input.valueAsNumber)) set(input.valueAsNumber);
  input.value = String(get());
}
