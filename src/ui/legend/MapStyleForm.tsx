import { changeStyle } from '../../actions/colours.ts';
import { densityStep, densityWords } from '../../actions/names.ts';
import { showShapes } from '../../actions/shapes.ts';
import { mostFading, mostLabels, type MapGround } from '../../model/mapStyle.ts';
import { mapStyle, nouns, opened } from '../../state/state.ts';
import { pluralOf } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import { Choice } from '../parts/Choice.tsx';
import { DensityLegend } from './DensityLegend.tsx';

const { ground: ofGround, style: words } = texts.legend;

const grounds = (['plain', 'density', 'communities'] as const satisfies readonly MapGround[]).map((value) => ({
  value,
  label: ofGround.grounds[value],
}));

/** How ties and dots are drawn; nothing of it changes a number. */
export function MapStyleForm() {
  const { curved, faintNodes, fading, ground, labelDensity, shapes } = mapStyle.value;
  return (
    <>
      <Choice
        legend={ofGround.label}
        inline
        value={ground}
        options={grounds}
        onChange={(value) => changeStyle({ ground: value })}
      />
      {ground !== 'plain' && (
        <>
          <DensityLegend isByGroup={ground === 'communities'} />
          <p class="muted small">{ofGround.hidesTies}</p>
        </>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={curved}
          onChange={({ currentTarget }) => changeStyle({ curved: currentTarget.checked })}
        />
        {words.curved}
      </label>
      {opened.value?.extent && (
        <label class="check">
          <input
            type="checkbox"
            checked={faintNodes}
            onChange={({ currentTarget }) => changeStyle({ faintNodes: currentTarget.checked })}
          />
          {words.faintNodes(pluralOf(nouns.value.node))}
        </label>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={shapes}
          aria-describedby="shapes-words"
          onChange={({ currentTarget }) => showShapes(currentTarget.checked)}
        />
        {texts.map.shapes.label}
      </label>
      <p class="muted small" id="shapes-words">
        {texts.map.shapes.hint}
      </p>
      <label class="field is-range">
        <span>{texts.map.names.label}</span>
        <input
          type="range"
          min={0}
          max={mostLabels}
          step={densityStep}
          value={labelDensity}
          aria-valuetext={densityWords(labelDensity)}
          aria-describedby="names-words"
          onInput={({ currentTarget }) => changeStyle({ labelDensity: currentTarget.valueAsNumber })}
        />
        <output>{densityWords(labelDensity)}</output>
      </label>
      <p class="muted small" id="names-words">
        {texts.map.names.hint}
      </p>
      <label class="field is-range">
        <span>{words.fading}</span>
        <input
          type="range"
          min={0}
          max={mostFading}
          step={0.25}
          value={fading}
          aria-valuetext={fadingWords(fading)}
          aria-describedby="fading-words"
          onInput={({ currentTarget }) => changeStyle({ fading: currentTarget.valueAsNumber })}
        />
        <output>{fadingWords(fading)}</output>
      </label>
      <p class="muted small" id="fading-words">
        {words.fadingHint}
      </p>
    </>
  );
}

function fadingWords(fading: number): string {
  const { none, little, usual, more } = words.fadings;
  if (fading === 0) return none;
  return fading < 1 ? little : fading === 1 ? usual : more;
}
