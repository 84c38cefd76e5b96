import { selectNode, selectPaper } from '../../actions/select.ts';
import { today } from '../../actions/today.ts';
import type { PersonPath as Path } from '../../model/shift.ts';
import type { NodeIndex } from '../../model/units.ts';
import type { Opened } from '../../work/protocol.ts';
import { Explained } from '../parts/Explained.tsx';
import { Section } from '../parts/Section.tsx';
import { Swatch } from '../parts/Swatch.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import { usePapers } from '../parts/usePapers.ts';
import { periodText } from '../../shift/periods.ts';

interface Props {
  readonly current: Opened;
  readonly node: NodeIndex;
}

/** How the topics of an author changed: the mix of each period, how far it moved, and the papers that moved it. */
export function PersonPath({ current, node }: Props) {
  const path = useAnswer('personPath', { node, today: today.value }, `path ${node}`);
  if (!path || path.periods.length === 0 || current.topics.length === 0) return null;
  return (
    <Section title="Path through the topics">
      <p>{path.sentence}</p>
      {path.periods.length > 1 && <Mix current={current} path={path} />}
      {path.turning.length > 0 && <Turning current={current} path={path} />}
      {path.periods.length > 1 && (
        <p class="muted small">
          Drift is the Jensen–Shannon distance of the topics of a period to those before it, from 0 (the same) to 1
          (nothing in common); breadth is the entropy of the mix in bits, 0 for a single topic. A turning paper is one
          without which the drift would be smaller.
        </p>
      )}
    </Section>
  );
}

const [width, rowHeight] = [280, 18];

/** A bar for each period, cut into the shares of topics. */
function Mix({ current, path }: { readonly current: Opened; readonly path: Path }) {
  const count = current.topics.length;
  return (
    <table class="path-mix">
      <thead>
        <tr>
          <th scope="col">Period</th>
          <th scope="col">Topics</th>
          <th scope="col">
            <Explained of="drift" />
          </th>
          <th scope="col">
            <Explained of="breadth" />
          </th>
        </tr>
      </thead>
      <tbody>
        {path.periods.map((period, row) => (
          <tr key={period.from}>
            <th scope="row">{periodText(period)}</th>
            <td>
              {path.papers[row] === 0 ? (
                <span class="muted small">no papers</span>
              ) : (
                <MixBar current={current} shares={path.mix.subarray(row * count, (row + 1) * count)} />
              )}
            </td>
            <td class="is-number">{numberOrBlank(path.drift[row]!)}</td>
            <td class="is-number">{numberOrBlank(path.breadth[row]!)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const numberOrBlank = (value: number): string => (Number.isNaN(value) ? '' : value.toFixed(2));

function MixBar({ current, shares }: { readonly current: Opened; readonly shares: Float64Array }) {
  let left = 0;
  const words = [...shares.entries()]
    .filter(([, share]) => share > 0)
    .sort((one, other) => other[1] - one[1])
    .map(([topic, share]) => `${current.topics[topic]!.label} ${Math.round(100 * share)} %`)
    .join(', ');
  return (
    <>
      <span class="visually-hidden">{words}</span>
      <svg class="mix-bar" viewBox={`0 0 ${width} ${rowHeight}`} preserveAspectRatio="none" aria-hidden="true">
        <title>{words}</title>
        {[...shares.entries()].map(([topic, share]) => {
          const x = left;
          left += share * width;
          return share > 0 ? (
            <rect
              key={topic}
              x={x}
              y={0}
              width={share * width}
              height={rowHeight}
              fill={`var(--hue-${current.topics[topic]!.slot})`}
            />
          ) : null;
        })}
      </svg>
    </>
  );
}

/** Papers that matter less to the drift turned nothing. */
const leastTurn = 0.05;

/** The papers that moved the mix, with where to. */
function Turning({ current, path }: { readonly current: Opened; readonly path: Path }) {
  const turning = path.turning.filter(({ drift }) => drift >= leastTurn);
  const cards = usePapers(turning.map(({ paper }) => paper));
  if (turning.length === 0) return null;
  return (
    <>
      <h3 class="small-title">Turning papers</h3>
      <ul class="rows">
        {turning.map(({ paper, topic, drift }, row) => (
          <li key={paper} class="turning">
            <button type="button" class="row" onClick={() => selectPaper(paper)}>
              <span class="row-name">{cards[row]?.title ?? '…'}</span>
            </button>
            <p class="muted small">
              {cards[row]?.date} · drift {drift.toFixed(2)} less without it · towards{' '}
              <button type="button" class="quiet" onClick={() => selectNode(current.columns.authorCount + topic)}>
                <Swatch group={topic} slot={current.topics[topic]!.slot} /> {current.topics[topic]!.label}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
