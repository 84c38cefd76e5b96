import { fastest, longestStep, playAt, playBy, slowest, stepWindow, togglePlay } from '../../actions/play.ts';
import type { BinLength } from '../../lib/calendarBins.ts';
import { loop, playing, playMode, playSpeed, playStep, type PlayMode } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { useTyping } from '../parts/useTyping.ts';
import { IconButton } from './IconButton.tsx';

const words = texts.timeline.play;

interface Props {
  /** What a bar is long, and a step some of. */
  readonly unit: BinLength;
}

/** Playing through time: how, whether for ever, how far at once, and how fast. */
export function Transport({ unit }: Props) {
  return (
    <fieldset class="timeline-transport" aria-label={words.group}>
      <div class="timeline-buttons">
        <IconButton label={words.back} icon="M5 4v8M13 4L7 8l6 4z" onClick={() => stepWindow(-1)} />
        <PlayButton />
        <IconButton label={words.forward} icon="M11 4v8M3 4l6 4-6 4z" onClick={() => stepWindow(1)} />
      </div>
      <Mode />
      <label class="timeline-loop">
        <input type="checkbox" checked={loop.value} onChange={(event) => (loop.value = event.currentTarget.checked)} />
        {words.loop}
      </label>
      <Step unit={unit} />
      <Speed />
    </fieldset>
  );
}

function PlayButton() {
  return playing.value ? (
    <IconButton label={words.pause} icon="M4 3h3v10H4zM9 3h3v10H9z" isMain onClick={togglePlay} />
  ) : (
    <IconButton label={words.play} icon="M4 2.5L13 8l-9 5.5z" isMain onClick={togglePlay} />
  );
}

const Mode = () => (
  <select
    class="timeline-mode"
    aria-label={words.mode}
    title={words.modeHint}
    value={playMode.value}
    onChange={(event) => (playMode.value = event.currentTarget.value as PlayMode)}
  >
    {Object.entries(words.modes).map(([mode, name]) => (
      <option key={mode} value={mode}>
        {name}
      </option>
    ))}
  </select>
);

function Step({ unit }: Props) {
  const noun = words.bars(unit, playStep.value);
  return (
    <label class="timeline-number is-step" title={words.stepHint(longestStep)}>
      <span>{words.step}</span>
      <input
        type="number"
        aria-label={words.stepLabel(unit)}
        min={1}
        max={longestStep}
        step={1}
        {...useTyping(playStep.value)}
        onChange={(event) => take(event.currentTarget, playBy, () => playStep.peek())}
      />
      <span aria-hidden="true">{noun}</span>
    </label>
  );
}

const Speed = () => (
  <label class="timeline-number is-speed" title={words.speedHint(slowest, fastest)}>
    <input
      type="number"
      aria-label={words.speedLabel}
      min={slowest}
      max={fastest}
      step="any"
      {...useTyping(playSpeed.value)}
      onChange={(event) => take(event.currentTarget, playAt, () => playSpeed.peek())}
    />
    <span aria-hidden="true">{words.perSecond}</span>
  </label>
);

/** What is typed is held within the bounds; what is no number is put back. */
function take(input: HTMLInputElement, set: (value: number) => void, get: () => number): void {
  if (!Number.isNaN(input.valueAsNumber)) set(input.valueAsNumber);
  input.value = String(get());
}
