import { useEffect, useRef, useState } from 'preact/hooks';
import { changeSettings } from '../../actions/open.ts';
import type { Milliseconds } from '../../model/units.ts';
import { settings } from '../../state/state.ts';
import { number } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';

const words = texts.settings.granularity;

/** Presses of an arrow key that follow each other so closely are one wish. */
const quietMs: Milliseconds = 250;

/** From few and broad topics to many and narrow ones; what it is let go at counts. */
export function GranularitySlider({ current }: { readonly current: Opened }) {
  const { fewest, natural, most, chosen } = current.topicFacts.granularity;
  const [wish, setWish] = useState<number>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // What counts is shown again once it is counted, or is not to be any more.
  useEffect(() => {
    if (timer.current === undefined) setWish(undefined);
  }, [current.topicFacts, settings.value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  if (most <= fewest) return null;
  const shown = wish ?? chosen;
  const choose = (granularity: number | null) => {
    clearTimeout(timer.current);
    const change = () => {
      timer.current = undefined;
      void changeSettings({ granularity });
    };
    timer.current = setTimeout(change, granularity === null ? 0 : quietMs);
  };
  return (
    <div class="granularity">
      <label class="field stacked">
        <span>{words.label}</span>
        <input
          type="range"
          min={fewest}
          max={most}
          step={1}
          value={shown}
          aria-valuetext={words.value(shown, shown === natural)}
          onInput={({ currentTarget }) => setWish(currentTarget.valueAsNumber)}
          onChange={({ currentTarget }) => choose(currentTarget.valueAsNumber)}
        />
      </label>
      <p class="granularity-ends muted small" aria-hidden="true">
        <span>{words.few}</span>
        <output>{number(shown)}</output>
        <span>{words.many}</span>
      </p>
      <p class="buttons">
        <button
          type="button"
          class="quiet"
          disabled={settings.value.granularity === null}
          title={words.asFoundHint}
          onClick={() => choose(null)}
        >
          {words.asFound(natural)}
        </button>
      </p>
    </div>
  );
}
