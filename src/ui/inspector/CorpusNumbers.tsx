import { isMoving } from '../../actions/window.ts';
import type { CorpusMeasures } from '../../model/measure.ts';
import { sight } from '../../state/state.ts';
import { digits, weightText } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { useNewest } from '../parts/useNewest.ts';

const words = texts.measures.corpus;

/** A number with its name and what it means: definition and source. */
interface Row {
  readonly name: string;
  readonly text: string;
  readonly hint: string;
}

const { noValue } = texts.measures;
const valueText = (value: number): string => (Number.isNaN(value) ? noValue : digits(value));
const percent = (value: number): string => (Number.isNaN(value) ? noValue : words.percent(weightText(100 * value)));

/** What is seen as a whole, in the numbers that papers about collaboration report. */
export function CorpusNumbers({ current }: { readonly current: Opened }) {
  const seen = sight.value;
  // The counts above come first; these follow when the window rests.
  const found = useNewest('corpusMeasures', isMoving.value ? undefined : seen, [seen]);
  if (!found) return <p class="muted small">{words.counting}</p>;
  const rows = [...(current.kind === 'papers' ? paperRows(found) : []), ...networkRows(found, current)];
  return (
    <>
      <dl class="measure-list">
        {rows.map(({ name, text, hint }) => (
          <div key={name} title={hint}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {current.kind === 'papers' && found.cutLists > 0 && <p class="muted small">{words.cutLists(found.cutLists)}</p>}
      <details class="definitions">
        <summary>{texts.measures.definitions}</summary>
        <dl>
          {rows.map(({ name, hint }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{hint}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

function paperRows(found: CorpusMeasures): Row[] {
  const { lotka, records, withoutCitations } = found;
  const { lotkaFit } = words;
  return [
    { ...words.authorsPerPaper, text: valueText(found.authorsPerPaper) },
    { ...words.singleAuthored, text: percent(found.singleAuthored) },
    { ...words.collaborationIndex, text: valueText(found.collaborationIndex) },
    { ...words.lotkaBeta, text: lotka ? valueText(lotka.beta) : noValue },
    {
      name: lotkaFit.name,
      text: lotka ? `${valueText(lotka.c)}, ${valueText(lotka.rSquared)}` : noValue,
      hint: lotka ? lotkaFit.hint(lotka.points) : lotkaFit.none,
    },
    { ...words.citations, text: words.citations.text(records - withoutCitations, records) },
  ];
}

const networkRows = ({ density, clustering }: CorpusMeasures, { kind }: Opened): Row[] => [
  { ...words.density, text: valueText(density) },
  { name: words.clustering.name, text: valueText(clustering), hint: words.clustering.hint[kind] },
];
