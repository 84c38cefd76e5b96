import { selectNode, selectPaper } from '../../actions/select.ts';
import { today } from '../../actions/today.ts';
import type { PersonPath as Path } from '../../model/shift.ts';
import type { NodeIndex } from '../../model/units.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { Explained } from '../parts/Explained.tsx';
import { Section } from '../parts/Section.tsx';
import { Swatch } from '../parts/Swatch.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import { usePapers } from '../parts/usePapers.ts';
import { periodText } from '../../shift/periods.ts';

const words = texts.inspector.path;

interface Props {
  readonly current: Opened;
  readonly node: NodeIndex;
}

/** How the topics of an author changed: the mix of each period, how far it moved, and the papers that moved it. */
export function PersonPath({ current, node }: Props) {
  const path = useAnswer('personPath', { node, today: today.value }, `path ${node}`);
  if (!path || path.periods.length === 0 || current.topics.length === 0) return null;
  return (
    <Section title={words.title}>
      <p>{path.sentence}</p>
      {path.periods.length > 1 && <Mix current={current} path={path} />}
      {path.turning.length > 0 && <Turning current={current} path={path} />}
      {path.periods.length > 1 && <p class="muted small">{words.explained}</p>}
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
          <th scope="col">{words.period}</th>
          <th scope="col">{words.topics}</th>
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
                <span class="muted small">{words.noPapers}</span>
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

const numberOrBlank = (value: number): string => (Number.isNaN(value) ? '' : words.value(value));

function MixBar({ current, shares }: { readonly current: Opened; readonly shares: Float64Array }) {
  let left = 0;
  const mix = [...shares.entries()]
    .filter(([, share]) => share > 0)
    .sort((one, other) => other[1] - one[1])
    .map(([topic, share]) => words.shareOf(current.topics[topic]!.label, share))
    .join(', ');
  return (
    <>
      <span class="visually-hidden">{mix}</span>
      <svg class="mix-bar" viewBox={`0 0 ${width} ${rowHeight}`} preserveAspectRatio="none" aria-hidden="true">
        <title>{mix}</title>
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
      <h3 class="small-title">{words.turning}</h3>
      <ul class="rows">
        {turning.map(({ paper, topic, drift }, row) => (
          <li key={paper} class="turning">
            <button type="button" class="row" title={cards[row]?.title} onClick={() => selectPaper(paper)}>
              <span class="row-name">{cards[row]?.title ?? '…'}</span>
            </button>
            <p class="muted small">
              {cards[row]?.date} · {words.turned(drift)}{' '}
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
