import { useState } from 'preact/hooks';
import { changeSettings } from '../../actions/open.ts';
import { weightText } from '../../actions/words.ts';
import type { Normalisation } from '../../model/settings.ts';
import { opened, settings } from '../../state/state.ts';
import { Choice } from '../parts/Choice.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { Select } from '../parts/Select.tsx';
import { Firmness } from './Firmness.tsx';

const normalisations: Readonly<Record<Normalisation, string>> = {
  none: 'As counted',
  association: 'Association strength',
  fractionalisation: 'Fractionalisation',
};

/** How communities are found. */
export function CommunityForm() {
  const { quality, resolution, normalisation, minCommunitySize } = settings.value;
  return (
    <div class="settings">
      {opened.value?.kind === 'network' && <OfFile />}
      <Resolution value={resolution} />
      <Choice
        legend="Quality"
        value={quality}
        options={[
          { value: 'modularity', label: 'Modularity', hint: 'More ties inside than chance would have; for coauthors' },
          { value: 'cpm', label: 'Constant Potts model', hint: 'Denser inside than the resolution; as in VOSviewer' },
        ]}
        onChange={(value) => void changeSettings({ quality: value })}
      />
      <Select
        label="Weights of ties"
        isStacked
        value={normalisation}
        options={normalisations}
        onChange={(value) => value && void changeSettings({ normalisation: value })}
      />
      <NumberField
        label="Smallest community"
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
    Communities and places of the file, where it has them
  </label>
);

/** The slider's ends; its steps are even in the logarithm. */
const [least, most] = [0.2, 10];

function Resolution({ value }: { readonly value: number }) {
  const [dragged, setDragged] = useState<number>();
  const shown = dragged ?? value;
  return (
    <label class="field is-range">
      <span>Resolution</span>
      <input
        type="range"
        min={Math.log10(least)}
        max={Math.log10(most)}
        step={0.01}
        value={Math.log10(shown)}
        aria-valuetext={weightText(shown)}
        title="Higher makes more and smaller communities"
        onInput={({ currentTarget }) => setDragged(resolutionAt(currentTarget.valueAsNumber))}
        onChange={({ currentTarget }) => {
          setDragged(undefined);
          void changeSettings({ resolution: resolutionAt(currentTarget.valueAsNumber) });
        }}
      />
      <output>{weightText(shown)}</output>
    </label>
  );
}

/** Two digits are enough to say it again elsewhere. */
const resolutionAt = (logarithm: number): number => Number((10 ** logarithm).toPrecision(2));
