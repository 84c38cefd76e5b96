import { useState } from 'preact/hooks';
import { isMoving } from '../../actions/window.ts';
import { estimateWords, measureHint, measureText, measureWords } from '../../actions/measureWords.ts';
import { counted, number } from '../../actions/words.ts';
import type { Measure } from '../../model/measure.ts';
import type { NodeIndex } from '../../model/units.ts';
import { mostExact } from '../../network/measures.ts';
import { committedWindow, nouns } from '../../state/state.ts';
import type { AuthorMeasure, Opened } from '../../work/protocol.ts';
import { measureOptions } from '../legend/MeasureForm.tsx';
import { Section } from '../parts/Section.tsx';
import { useNewest } from '../parts/useNewest.ts';

/** They follow paths, which takes seconds in larger networks; there it is done when it is asked for. */
const longOnes: ReadonlySet<Measure> = new Set(['betweenness', 'closeness']);

interface Props {
  readonly current: Opened;
  readonly node: NodeIndex;
}

/** What can be measured of a person, over all time and in the window side by side. */
export function Measures({ current, node }: Props) {
  const [isAsked, setAsked] = useState(false);
  const isLarge = current.columns.authorCount > mostExact;
  const offered = Object.keys(measureOptions(current)) as Measure[];
  const quick = offered.filter((measure) => !longOnes.has(measure));
  const long = isLarge && !isAsked ? [] : offered.filter((measure) => longOnes.has(measure));
  const windowColumn = current.extent !== undefined;
  const isMovingLarge = isLarge && isMoving.value;
  const whole = new Map([...useMeasures(node, quick, 'all'), ...useMeasures(node, long, 'all')]);
  const inside = new Map([
    ...useMeasures(node, isMovingLarge ? [] : quick, 'window'),
    ...useMeasures(node, isMoving.value ? [] : long, 'window'),
  ]);
  return (
    <Section title="Measures">
      <table class="measures">
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">Measure</span>
            </th>
            <th scope="col">{windowColumn ? 'All time' : 'Value'}</th>
            {windowColumn && <th scope="col">Window</th>}
          </tr>
        </thead>
        <tbody>
          {offered
            .filter((measure) => quick.includes(measure) || long.includes(measure))
            .map((measure) => (
              <tr key={measure}>
                <th scope="row" title={measureHint(measure, current.kind)}>
                  {measureWords(measure, current.kind).label}
                  <Estimate of={whole.get(measure) ?? inside.get(measure)} />
                </th>
                <Value of={whole.get(measure)} />
                {windowColumn && <Value of={inside.get(measure)} />}
              </tr>
            ))}
        </tbody>
      </table>
      {long.length === 0 && (
        <button type="button" class="quiet" onClick={() => setAsked(true)}>
          Estimate betweenness and closeness
        </button>
      )}
      <Definitions current={current} measures={offered} />
    </Section>
  );
}

function useMeasures(
  node: NodeIndex,
  measures: readonly Measure[],
  time: 'all' | 'window',
): Map<Measure, AuthorMeasure> {
  const window = time === 'window' ? committedWindow.value : undefined;
  const wish = measures.length > 0 ? { node, measures, window } : undefined;
  const rows = useNewest('authorMeasures', wish, [node, measures.join(), window]);
  return new Map(rows?.map((row) => [row.measure, row] as const));
}

/** Its place among all is heard and shown on pointing. */
function Value({ of }: { readonly of: AuthorMeasure | undefined }) {
  if (!of) return <td>…</td>;
  const text = measureText(of.measure, of.value);
  if (Number.isNaN(of.value)) return <td title={none[of.measure] ?? 'Not in the window'}>{text}</td>;
  return <td title={`${number(of.rank)} of ${counted(of.of, nouns.value.node)}`}>{text}</td>;
}

const none: Partial<Readonly<Record<Measure, string>>> = {
  hIndex: 'None of the papers states its citations',
  clustering: 'Fewer than two to look at',
  meanYear: 'Nothing has a date',
};

function Estimate({ of }: { readonly of: AuthorMeasure | undefined }) {
  const words = estimateWords(of?.estimatedFrom);
  return words === undefined ? null : <small class="muted">{words}</small>;
}

/** The same hints for those who do not point. */
const Definitions = ({ current, measures }: { readonly current: Opened; readonly measures: readonly Measure[] }) => (
  <details class="definitions">
    <summary>What these mean</summary>
    <dl>
      {measures.map((measure) => {
        const { label, meaning, formula, source } = measureWords(measure, current.kind);
        return (
          <div key={measure}>
            <dt>{label}</dt>
            <dd>
              {meaning} <span class="formula">{formula}</span> ({source})
            </dd>
          </div>
        );
      })}
    </dl>
  </details>
);
