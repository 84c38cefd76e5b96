import { isMoving } from '../../actions/window.ts';
import type { CorpusMeasures } from '../../model/measure.ts';
import { sight } from '../../state/state.ts';
import { digits, weightText } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import type { Explainable } from '../parts/explanation.ts';
import { Explained } from '../parts/Explained.tsx';
import { useNewest } from '../parts/useNewest.ts';

const words = texts.measures.corpus;

interface Row {
  readonly what: Explainable;
  readonly text: string;
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
  const rows = [...(current.kind === 'papers' ? paperRows(found) : []), ...networkRows(found)];
  return (
    <>
      <dl class="measure-list">
        {rows.map(({ what, text }) => (
          <div key={what}>
            <dt>
              <Explained of={what} />
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {current.kind === 'papers' && found.cutLists > 0 && <p class="muted small">{words.cutLists(found.cutLists)}</p>}
    </>
  );
}

function paperRows(found: CorpusMeasures): Row[] {
  const { lotka, records, withoutCitations } = found;
  return [
    { what: 'authorsPerPaper', text: valueText(found.authorsPerPaper) },
    { what: 'singleAuthored', text: percent(found.singleAuthored) },
    { what: 'collaborationIndex', text: valueText(found.collaborationIndex) },
    { what: 'lotkaBeta', text: lotka ? valueText(lotka.beta) : noValue },
    { what: 'lotkaFit', text: lotka ? `${valueText(lotka.c)}, ${valueText(lotka.rSquared)}` : noValue },
    { what: 'statedCitations', text: words.stated(records - withoutCitations, records) },
  ];
}

const networkRows = ({ density, clustering }: CorpusMeasures): Row[] => [
  { what: 'density', text: valueText(density) },
  { what: 'globalClustering', text: valueText(clustering) },
];
