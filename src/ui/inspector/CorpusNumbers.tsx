import { isMoving } from '../../actions/window.ts';
import { counted, number, weightText } from '../../actions/words.ts';
import type { CorpusMeasures } from '../../model/measure.ts';
import { sight } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import { useNewest } from '../parts/useNewest.ts';

/** A number with its name and what it means: definition and source. */
interface Row {
  readonly name: string;
  readonly text: string;
  readonly hint: string;
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
      {current.kind === 'papers' && found.cutLists > 0 && (
        <p class="muted small">
          {counted(found.cutLists, 'list')} of authors {found.cutLists === 1 ? 'is' : 'are'} cut: those papers have more
          than are counted.
        </p>
      )}
      <details class="definitions">
        <summary>What these mean</summary>
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
  return [
    {
      name: 'Authors per paper',
      text: digits(found.authorsPerPaper),
      hint: 'Mean number of people on the list of a paper, whatever thresholds leave out of the network.',
    },
    {
      name: 'Single-authored',
      text: percent(found.singleAuthored),
      hint: 'Share of the papers that list one person; a list that is cut counts as one of several.',
    },
    {
      name: 'Collaboration index',
      text: digits(found.collaborationIndex),
      hint: 'Distinct authors of the papers of several authors / these papers (Elango & Rajendran 2012).',
    },
    {
      name: 'Lotka’s exponent β',
      text: lotka ? digits(lotka.beta) : '–',
      hint: 'Share of authors with n papers = C/n^β, by least squares on the logarithms (Lotka 1926; he found β near 2).',
    },
    {
      name: 'Lotka’s C, and fit R²',
      text: lotka ? `${digits(lotka.c)}, ${digits(lotka.rSquared)}` : '–',
      hint: lotka
        ? `C is the share of authors with one paper as the line has it; R² is 1 when all ${number(lotka.points)} points are on it.`
        : 'There is no line where all authors have the same number of papers.',
    },
    {
      name: 'Papers that state citations',
      text: `${number(records - withoutCitations)} of ${number(records)}`,
      hint: 'The h-index of a person is made from these alone.',
    },
  ];
}

const networkRows = ({ density, clustering }: CorpusMeasures, { kind }: Opened): Row[] => [
  {
    name: 'Density',
    text: digits(density),
    hint: 'Share of the pairs that are tied: ties / (n(n − 1)/2) (Wasserman & Faust 1994).',
  },
  {
    name: 'Global clustering',
    text: digits(clustering),
    hint: `Of all paths of two ties, the share that is closed: 3 · triangles / connected triples (Newman, Strogatz & Watts 2001).${kind === 'papers' ? ' Papers of three or more close them by themselves.' : ''}`,
  },
];
