import { colourMapBy } from '../../actions/legend.ts';
import { scaleMeasureBy } from '../../actions/measures.ts';
import {
  estimateWords,
  isWholeMeasure,
  measureText,
  measureWords,
  spreadOf,
  spreadWords,
} from '../../actions/measureWords.ts';
import { rampMarks } from '../../arrange/measureScale.ts';
import type { Measure } from '../../model/measure.ts';
import { awaitedMeasures, measured, measureScale, nouns } from '../../state/state.ts';
import { pluralOf } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Explained } from '../parts/Explained.tsx';
import { Select } from '../parts/Select.tsx';
import { MeasureTimeChoice, measureOptions } from './MeasureForm.tsx';
import { Ramp } from './Ramp.tsx';

const words = texts.legend.measure;

interface Props {
  readonly current: Opened;
  readonly measure: Measure;
}

/** Which measure colours stand for, over what time, and which colour is how much. */
export function MeasureColours({ current, measure }: Props) {
  const { meaning } = measureWords(measure, nouns.value);
  return (
    <>
      <Select
        label={words.label}
        value={measure}
        options={measureOptions(current) as Record<Measure, string>}
        onChange={(value) => value && colourMapBy(value)}
      />
      <MeasureTimeChoice current={current} />
      {spreadOf(measure, measureScale.value) !== 'even' && (
        <Choice
          legend={words.scale}
          inline
          value={measureScale.value}
          options={[
            { value: 'root', label: words.scales.root },
            { value: 'rank', label: words.scales.rank },
          ]}
          onChange={scaleMeasureBy}
        />
      )}
      {awaitedMeasures.value.has(measure) && <Awaited measures={[measure]} isEmpty={!measured.value[measure]} />}
      <MeasureRamp measure={measure} />
      <p class="muted small">
        {meaning} <Explained of={measure} name={texts.help.howMeasured} />
      </p>
    </>
  );
}

function MeasureRamp({ measure }: { readonly measure: Measure }) {
  const found = measured.value[measure];
  const { label } = measureWords(measure, nouns.value);
  if (!found) return null;
  if (found.quantiles.length === 0) return <p class="muted small">{nothing(measure)}</p>;
  const spread = spreadOf(measure, measureScale.value);
  const marks = rampMarks(found.quantiles, spread, isWholeMeasure(measure));
  const estimate = estimateWords(found.estimatedFrom);
  const areSomeWithout = found.values.some((value) => Number.isNaN(value));
  return (
    <>
      <Ramp
        title={estimate === undefined ? label : words.estimated(label, estimate)}
        marks={marks.map(({ value, share }) => ({ text: measureText(measure, value), share }))}
      />
      <p class="muted small">
        {spreadWords(spread, nouns.value)}
        {areSomeWithout && words.without(pluralOf(nouns.value.node))}
      </p>
    </>
  );
}

const nothing = (measure: Measure): string => (measure === 'hIndex' ? words.noCitations : words.none(nouns.value.node));
