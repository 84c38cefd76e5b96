import { measureOver } from '../../actions/measures.ts';
import { measureWords } from '../../actions/measureWords.ts';
import { measures, type Measure } from '../../model/measure.ts';
import { measureTime, nouns } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { Choice } from '../parts/Choice.tsx';

const words = texts.legend.measure;

/** The measures that what is open can have, by name, in their order: a network states no citations. */
export function measureOptions({ kind, extent }: Opened): Partial<Record<Measure, string>> {
  const offered = measures.filter(
    (measure) => (measure !== 'hIndex' || kind === 'papers') && (measure !== 'meanYear' || extent),
  );
  return Object.fromEntries(offered.map((measure) => [measure, measureWords(measure, nouns.value).label]));
}

/** What time the measures on the map are of; there is nothing to choose where nothing has a date. */
export function MeasureTimeChoice({ current }: { readonly current: Opened }) {
  if (!current.extent) return null;
  return (
    <Choice
      legend={words.over}
      inline
      value={measureTime.value}
      options={[
        { value: 'all', label: words.times.all },
        { value: 'window', label: words.times.window },
      ]}
      onChange={measureOver}
    />
  );
}
