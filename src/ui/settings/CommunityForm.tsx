import { useLayoutEffect, useState } from 'preact/hooks';
import { changeSettings } from '../../actions/open.ts';
import { opened, settings } from '../../state/state.ts';
import { weightText } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import { Choice } from '../parts/Choice.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { Select } from '../parts/Select.tsx';
import { Firmness } from './Firmness.tsx';

const words = texts.settings.communities;

/** How communities are found. */
export function CommunityForm() {
  const { quality, resolution, normalisation, minCommunitySize } = settings.value;
  return (
    <div class="settings">
      {opened.value?.kind === 'network' && <OfFile />}
      <Resolution value={resolution} />
      <Choice
        legend={words.quality}
        value={quality}
        options={[
          { value: 'modularity', ...words.qualities.modularity },
          { value: 'cpm', ...words.qualities.cpm },
        ]}
        onChange={(value) => void changeSettings({ quality: value })}
      />
      <Select
        label={words.weights}
        isStacked
        value={normalisation}
        options={words.normalisations}
        onChange={(value) => value && void changeSettings({ normalisation: value })}
      />
      <NumberField
        label={words.smallest}
        value={minCommunitySize}
        min={1}
        onChange={(value) => void changeSettings({ minCommunitySize: value })}
      />
      <Firmness />
    </div>
  );
}

/** What a network file says of its own picture stands until communities are asked for otherwise. */
const OfFile = () => (
  <label class="check">
    <input
      type="checkbox"
      checked={settings.value.keepGiven}
      onChange={({ currentTarget }) => void changeSettings({ keepGiven: currentTarget.checked })}
    />
    {words.ofFile}
  </label>
);

/** The slider's ends; its steps are even in the logarithm. */
const [least, most] = [0.2, 10];

function Resolution({ value }: { readonly value: number }) {
  const [dragged, setDragged] = useState<number>();
  // Until it counts, or else the next key would start from where it was before.
  useLayoutEffect(() => setDragged(undefined), [settings.value]);
  const shown = dragged ?? value;
  return (
    <label class="field is-range">
      <span>{words.resolution}</span>
      <input
        type="range"
        min={Math.log10(least)}
        max={Math.log10(most)}
        step={0.01}
        value={Math.log10(shown)}
        aria-valuetext={weightText(shown)}
        title={words.resolutionHint}
        onInput={({ currentTarget }) => setDragged(resolutionAt(currentTarget.valueAsNumber))}
        onChange={({ currentTarget }) => void changeSettings({ resolution: resolutionAt(currentTarget.valueAsNumber) })}
      />
      <output>{weightText(shown)}</output>
    </label>
  );
}

/** Two digits are enough to say it again elsewhere. */
const resolutionAt = (logarithm: number): number => Number((10 ** logarithm).toPrecision(2));
