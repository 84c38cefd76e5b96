import { useMemo, useRef, useState } from 'preact/hooks';
import type { Flow, FlowPart } from '../../../model/shift.ts';
import type { CssPixels, TopicIndex } from '../../../model/units.ts';
import { texts } from '../../../texts/texts.ts';
import type { Opened } from '../../../work/protocol.ts';
import { useWidth } from '../../timeline/useWidth.ts';
import { drawnFlow, type DrawnBand, type DrawnFlow, type DrawnNode } from './flowLayout.ts';
import { bandWords, nodeWords } from './flowWords.ts';
import { shownNames } from './shownNames.ts';
import { periodText } from '../../../shift/periods.ts';

interface Props {
  readonly current: Opened;
  readonly flow: Flow;
  readonly least: number;
  readonly picture: { current: SVGSVGElement | null };
  readonly onOpen: (part: FlowPart['part']) => void;
}

/** A column grows with its topics up to this height; more of them get less room each. */
const rowHeight: CssPixels = 46;
const heights: readonly [CssPixels, CssPixels] = [300, 900];
const stub: CssPixels = 26;

/** An alluvial diagram. Nodes are reached by the arrow keys; the table below it has everything as text. */
export function FlowPicture({ current, flow, least, picture, onOpen }: Props) {
  const place = useRef<HTMLElement>(null);
  const seen = useWidth(place);
  const width = widthOf(seen);
  const [topic, setTopic] = useState<TopicIndex>();
  const rows = Math.max(
    1,
    ...flow.periods.map((_, period) => flow.nodes.filter((node) => node.period === period).length),
  );
  const height = Math.min(heights[1], Math.max(heights[0], rows * rowHeight));
  const names: CssPixels = width < 700 ? 90 : 150;
  const drawn = useMemo(
    () => (width > 0 ? drawnFlow(flow, { width, height, left: stub, right: names, least }) : undefined),
    [flow, width, height, names, least],
  );
  return (
    <figure
      ref={place}
      class="flow-place"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that it can be scrolled by keys where it is wider than the place
      tabIndex={width > seen ? 0 : undefined}
      aria-label={texts.flow.picture[flow.flavour]}
    >
      {drawn && (
        <svg
          ref={picture}
          class="flow"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          data-lit={topic === undefined ? undefined : ''}
        >
          <Ends flow={flow} />
          {flow.periods.map((period, column) => (
            <text
              key={period.from}
              class="flow-period"
              x={drawn.columns[column]}
              y={12}
              text-anchor={anchorOf(column, flow.periods.length)}
            >
              {periodText(period)}
            </text>
          ))}
          {drawn.bands.map((band) => (
            <Band key={band.index} {...{ current, flow, band, topic, onOpen }} />
          ))}
          <Nodes {...{ current, flow, drawn, topic, setTopic, onOpen }} />
          <Names {...{ current, drawn, topic, names }} />
        </svg>
      )}
    </figure>
  );
}

/** Below this it is scrolled. */
const narrowest: CssPixels = 620;
const widthOf = (place: CssPixels): CssPixels => (place === 0 ? 0 : Math.max(narrowest, place));

const anchorOf = (column: number, count: number) => (column === 0 ? 'start' : column === count - 1 ? 'end' : 'middle');

/** Those who come fade in, those who go fade out. */
const Ends = ({ flow }: { readonly flow: Flow }) =>
  flow.flavour === 'people' ? (
    <defs>
      {(['in', 'out'] as const).map((way) => (
        <linearGradient key={way} id={`flow-${way}`}>
          <stop offset="0" stop-color="white" stop-opacity={way === 'in' ? 0 : 0.55} />
          <stop offset="1" stop-color="white" stop-opacity={way === 'in' ? 0.55 : 0} />
        </linearGradient>
      ))}
      {(['in', 'out'] as const).map((way) => (
        <mask key={way} id={`flow-mask-${way}`} maskContentUnits="objectBoundingBox">
          <rect width="1" height="1" fill={`url(#flow-${way})`} />
        </mask>
      ))}
    </defs>
  ) : null;

interface BandProps {
  readonly current: Opened;
  readonly flow: Flow;
  readonly band: DrawnBand;
  readonly topic: TopicIndex | undefined;
  readonly onOpen: Props['onOpen'];
}

function Band({ current, flow, band, topic, onOpen }: BandProps) {
  const [from, to] = [flow.nodes[band.from]!, flow.nodes[band.to]!];
  const isLit = topic === from.topic || topic === to.topic;
  return (
    <path
      class="flow-band"
      d={band.path}
      stroke={hueOf(current, from.topic)}
      stroke-width={band.width}
      data-lit={isLit ? '' : undefined}
      onClick={() => onOpen({ band: band.index })}
    >
      <title>{bandWords(current, flow, band)}</title>
    </path>
  );
}

interface NodesProps {
  readonly current: Opened;
  readonly flow: Flow;
  readonly drawn: DrawnFlow;
  readonly topic: TopicIndex | undefined;
  readonly setTopic: (topic: TopicIndex | undefined) => void;
  readonly onOpen: Props['onOpen'];
}

function Nodes({ current, flow, drawn, topic, setTopic, onOpen }: NodesProps) {
  const [reached, reach] = useState(0);
  const group = useRef<SVGGElement>(null);
  const at = Math.min(reached, drawn.nodes.length - 1);
  const onKeyDown = (event: KeyboardEvent, pressedOn: number) => {
    // Not from the one that was reached when this was drawn: a second key can come before that.
    const next = event.key in steps ? neighbour(drawn.nodes, pressedOn, event.key) : undefined;
    if (next !== undefined) {
      reach(next);
      group.current?.querySelectorAll<SVGElement>('.flow-node')[next]?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') onOpen({ node: drawn.nodes[pressedOn]!.index });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <g ref={group}>
      {drawn.nodes.map((node, place) => (
        <g
          key={node.index}
          class="flow-node"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- within a drawing there are no buttons but these
          role="button"
          tabIndex={place === at ? 0 : -1}
          aria-label={nodeWords(current, flow, node)}
          fill={hueOf(current, node.topic)}
          data-lit={topic === node.topic ? '' : undefined}
          onFocus={() => {
            reach(place);
            setTopic(node.topic);
          }}
          onBlur={() => setTopic(undefined)}
          onMouseEnter={() => setTopic(node.topic)}
          onMouseLeave={() => setTopic(undefined)}
          onKeyDown={(event) => onKeyDown(event, place)}
          onClick={() => onOpen({ node: node.index })}
        >
          <title>{nodeWords(current, flow, node)}</title>
          {flow.flavour === 'people' && (
            <Stubs node={node} isFirst={node.period === 0} isLast={node.period === flow.periods.length - 1} />
          )}
          <rect x={node.left} y={node.top} width={node.right - node.left} height={node.bottom - node.top} rx={2} />
        </g>
      ))}
    </g>
  );
}

/** Everybody of the first period comes from before it; that is no news. */
const Stubs = ({
  node,
  isFirst,
  isLast,
}: {
  readonly node: DrawnNode;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}) => (
  <>
    {!isFirst && node.bottom - node.newcomersFrom > 0.5 && (
      <rect
        class="flow-stub"
        mask="url(#flow-mask-in)"
        x={node.left - stub}
        y={node.newcomersFrom}
        width={stub}
        height={node.bottom - node.newcomersFrom}
      />
    )}
    {!isLast && node.bottom - node.leaversFrom > 0.5 && (
      <rect
        class="flow-stub"
        mask="url(#flow-mask-out)"
        x={node.right}
        y={node.leaversFrom}
        width={stub}
        height={node.bottom - node.leaversFrom}
      />
    )}
  </>
);

const steps: Readonly<Record<string, readonly [columns: number, rows: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Up and down within a period; sideways to the same topic, or to what stands nearest. */
function neighbour(nodes: readonly DrawnNode[], at: number, key: string): number | undefined {
  const [columns, rows] = steps[key]!;
  const here = nodes[at]!;
  if (rows !== 0) return nodes[at + rows]?.period === here.period ? at + rows : at;
  const beside = nodes
    .map((node, place) => ({ node, place }))
    .filter(({ node }) => node.period === here.period + columns);
  const distance = ({ node }: (typeof beside)[number]) =>
    node.topic === here.topic ? -1 : Math.abs(node.top - here.top);
  return beside.sort((one, other) => distance(one) - distance(other))[0]?.place ?? at;
}

interface NamesProps {
  readonly current: Opened;
  readonly drawn: DrawnFlow;
  readonly topic: TopicIndex | undefined;
  readonly names: CssPixels;
}

/** Beside the nodes, as many as have room; those of the topic that is pointed at in any case. */
function Names({ current, drawn, topic, names }: NamesProps) {
  const room = drawn.columns.length > 1 ? drawn.columns[1]! - drawn.columns[0]! - 30 : names;
  const shown = shownNames(drawn.nodes, topic);
  return (
    <g class="flow-names" aria-hidden="true">
      {shown.map((node) => (
        <text
          key={node.index}
          x={node.right + 6}
          y={(node.top + node.bottom) / 2}
          dy="0.35em"
          data-lit={topic === node.topic ? '' : undefined}
        >
          {shortened(current.topics[node.topic]!.label, node.period === drawn.columns.length - 1 ? names : room)}
        </text>
      ))}
    </g>
  );
}

/** As many of a label's terms as fit, by the usual width of a letter. */
function shortened(label: string, room: CssPixels): string {
  const letters = Math.max(6, Math.floor(room / 6.2));
  if (label.length <= letters) return label;
  const terms = label.split(' · ');
  let text = terms[0]!;
  for (const term of terms.slice(1)) {
    if (text.length + term.length + 3 > letters) break;
    text += ` · ${term}`;
  }
  return text.length <= letters ? text : `${text.slice(0, letters - 1)}…`;
}

const hueOf = (current: Opened, topic: TopicIndex): string => `var(--hue-${current.topics[topic]!.slot})`;
