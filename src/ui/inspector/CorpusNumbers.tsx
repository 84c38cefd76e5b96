import { isMoving } from '../../actions/window.ts';
import { counted, number, weightText } from '../../actions/words.ts';
import type { CorpusMeasures } from '../../model/measure.ts';
import { sight } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import type { Explainable } from '../parts/explanation.ts';
import { Explained } from '../parts/Explained.tsx';
import { useNewest } from '../parts/useNewest.ts';

interface Row {
  readonly what: Explainable;
  readonly text: string;
}

const threeDigits = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const digits = (value: number): string => (Number.isNaN(value) ? '–' : threeDigits.format(value));
const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${weightText(100 * value)} %`);

/** What is seen as a whole, in the numbers that papers about collaboration report. */
export function CorpusNumbers({ current }: { readonly current: Opened }) {
  const seen = sight.value;
  // The counts above come first; these follow when the window rests.
  const found = useNewest('corpusMeasures', isMoving.value ? undefined : seen, [seen]);
  if (!found) return <p class="muted small">Being worked out …</p>;
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
      {current.kind === 'papers' && found.cutLists > 0 && (
        <p class="muted small">
          {counted(found.cutLists, 'list')} of authors {found.cutLists === 1 ? 'is' : 'are'} cut: those papers have more
          than are counted.
        </p>
      )}
    </>
  );
}

function paperRows(found: CorpusMeasures): Row[] {
  const { lotka, records, withoutCitations } = found;
  return [
    { what: 'authorsPerPaper', text: digits(found.authorsPerPaper) },
    { what: 'singleAuthored', text: percent(found.singleAuthored) },
    { what: 'collaborationIndex', text: digits(found.collaborationIndex) },
    { what: 'lotkaBeta', text: lotka ? digits(lotka.beta) : '–' },
    { what: 'lotkaFit', text: lotka ? `${digits(lotka.c)}, ${digits(lotka.rSquared)}` : '–' },
    { what: 'statedCitations', text: `${number(records - withoutCitations)} of ${number(records)}` },
  ];
}

const networkRows = ({ density, clustering }: CorpusMeasures): Row[] => [
  { what: 'density', text: digits(density) },
  { what: 'globalClustering', text: digits(clustering) },
];
