import { useState } from 'preact/hooks';
import { isMoving } from '../../actions/window.ts';
import { estimateWords, measureText } from '../../actions/measureWords.ts';
import { isLongMeasure, type Measure } from '../../model/measure.ts';
import type { NodeIndex } from '../../model/units.ts';
import { mostExact } from '../../network/measures.ts';
import { committedWindow, nouns, stoppedMeasures } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { AuthorMeasure } from '../../work/measuringProtocol.ts';
import type { Opened } from '../../work/protocol.ts';
import { measureOptions } from '../legend/MeasureForm.tsx';
import { Awaited } from '../parts/Awaited.tsx';
import { Explained } from '../parts/Explained.tsx';
import { Section } from '../parts/Section.tsx';
import { useMeasured, windowKey, type Answered } from '../parts/useMeasured.ts';

const words = texts.measures.table;

interface Props {
  readonly current: Opened;
  readonly node: NodeIndex;
}

/** What can be measured of a person, over all time and in the window side by side. */
export function Measures({ current, node }: Props) {
  const [isAsked, setAsked] = useState(false);
  const isLarge = current.columns.authorCount > mostExact;
  const offered = Object.keys(measureOptions(current)) as Measure[];
  const quick: readonly Measure[] = offered.filter((measure) => !isLongMeasure(measure));
  // In larger networks they take their time, and are worked out when they are asked for.
  const long: readonly Measure[] = isLarge && !isAsked ? [] : offered.filter(isLongMeasure);
  const isStopped = long.some((measure) => stoppedMeasures.value.has(measure));
  const windowColumn = current.extent !== undefined;
  const isMovingLarge = isLarge && isMoving.value;
  const quickWhole = useMeasures(node, quick, 'all', true);
  const longWhole = useMeasures(node, long, 'all', !isStopped);
  const quickInside = useMeasures(node, quick, 'window', !isMovingLarge);
  const longInside = useMeasures(node, long, 'window', !isMoving.value && !isStopped);
  const whole = rowsOf(quickWhole, longWhole);
  const inside = rowsOf(quickInside, longInside);
  const isAwaited = long.length > 0 && !(longWhole.isCurrent && longInside.isCurrent);
  return (
    <Section title={words.title}>
      <table class="measures">
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{words.measure}</span>
            </th>
            <th scope="col">{windowColumn ? words.allTime : words.value}</th>
            {windowColumn && <th scope="col">{words.window}</th>}
          </tr>
        </thead>
        <tbody>
          {offered
            .filter((measure) => quick.includes(measure) || long.includes(measure))
            .map((measure) => (
              <tr key={measure}>
                <th scope="row">
                  <Explained of={measure} />
                  <Estimate of={whole.get(measure) ?? inside.get(measure)} />
                </th>
                <Value of={whole.get(measure)} />
                {windowColumn && <Value of={inside.get(measure)} />}
              </tr>
            ))}
        </tbody>
      </table>
      {isAwaited && <Awaited measures={long} />}
      {long.length === 0 && (
        <button type="button" class="quiet" onClick={() => setAsked(true)}>
          {words.estimateLong}
        </button>
      )}
    </Section>
  );
}

type Rows = Answered<readonly AuthorMeasure[]>;

function useMeasures(node: NodeIndex, measures: readonly Measure[], time: 'all' | 'window', isAsked: boolean): Rows {
  const window = time === 'window' ? committedWindow.value : undefined;
  const wish = isAsked && measures.length > 0 ? { node, measures, window } : undefined;
  return useMeasured('authorMeasures', wish, [node, ...measures, windowKey(window)].join());
}

const rowsOf = (...answers: readonly Rows[]): Map<Measure, AuthorMeasure> =>
  new Map(answers.flatMap(({ value = [] }) => value.map((row) => [row.measure, row] as const)));

/** Its place among all is heard and shown on pointing. */
function Value({ of }: { readonly of: AuthorMeasure | undefined }) {
  if (!of) return <td>…</td>;
  const text = measureText(of.measure, of.value);
  if (Number.isNaN(of.value)) return <td title={words.none[of.measure] ?? words.notInWindow}>{text}</td>;
  return <td title={words.rank(of.rank, of.of, nouns.value.node)}>{text}</td>;
}

function Estimate({ of }: { readonly of: AuthorMeasure | undefined }) {
  const estimate = estimateWords(of?.estimatedFrom);
  return estimate === undefined ? null : <small class="muted">{estimate}</small>;
}
