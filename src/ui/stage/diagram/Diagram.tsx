import { useRef, useState } from 'preact/hooks';
import { selectNode } from '../../../actions/select.ts';
import type { Quadrant, Strategic } from '../../../model/shift.ts';
import type { CssPixels, TopicIndex } from '../../../model/units.ts';
import { selection } from '../../../state/state.ts';
import { texts } from '../../../texts/texts.ts';
import type { Opened } from '../../../work/protocol.ts';
import { useWidth } from '../../timeline/useWidth.ts';
import { useRoom } from '../useRoom.ts';
import { placed, placedNames, type Box, type DiagramFrame, type PlacedPoint } from './placed.ts';
import { periodText } from '../../../shift/periods.ts';

const words = texts.diagram;

interface Props {
  readonly current: Opened;
  readonly strategic: Strategic;
  readonly period: number;
  readonly showPaths: boolean;
  readonly picture: { current: SVGSVGElement | null };
}

const margin: CssPixels = 40;
const widest: CssPixels = 980;
/** The titles of two fields do not fit beside each other into less. */
const narrow: CssPixels = 440;
/** From here on the fields are explained in their corners. */
const roomy: CssPixels = 700;
const heights: readonly [CssPixels, CssPixels] = [320, 560];

/** Four fields, a circle for each topic of the period, and the way there of the topic that is pointed at. */
export function Diagram({ current, strategic, period, showPaths, picture }: Props) {
  const place = useRef<HTMLElement>(null);
  const width = Math.min(widest, useWidth(place));
  const [pointed, point] = useState<TopicIndex>();
  const room = useRoom(place);
  const height = Math.max(heights[0], Math.min(heights[1], width * 0.62, room));
  const frame = { width, height, margin };
  const mostPapers = Math.max(...strategic.points.map(({ papers }) => papers));
  const points = placed(strategic.points, frame, mostPapers);
  const here = points.filter((one) => one.period === period);
  const selected = selection.value?.kind === 'node' ? selection.value.node - current.columns.authorCount : undefined;
  const lit = pointed ?? selected;
  const names = placedNames(here, ({ topic }) => shortName(current.topics[topic]!.label), frame, cornersOf(frame));
  return (
    <figure ref={place} class="diagram-place" aria-label={words.picture(periodText(strategic.periods[period]!))}>
      {width > 0 && (
        <svg ref={picture} class="diagram" width={width} height={frame.height} viewBox={`0 0 ${width} ${frame.height}`}>
          <Fields width={width} height={frame.height} />
          {[...new Set(here.map(({ topic }) => topic))]
            .filter((topic) => showPaths || topic === lit)
            .map((topic) => (
              <Path
                key={topic}
                current={current}
                points={points.filter((one) => one.topic === topic)}
                strategic={strategic}
                isLit={topic === lit}
              />
            ))}
          {here.map((one) => (
            <g
              key={one.topic}
              class="diagram-point"
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- within a drawing there are no buttons but these
              role="button"
              tabIndex={0}
              fill={`var(--hue-${current.topics[one.topic]!.slot})`}
              aria-label={pointWords(current, one)}
              onMouseEnter={() => point(one.topic)}
              onMouseLeave={() => point(undefined)}
              onFocus={() => point(one.topic)}
              onBlur={() => point(undefined)}
              onClick={() => selectNode(current.columns.authorCount + one.topic)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                selectNode(current.columns.authorCount + one.topic);
              }}
            >
              <title>{pointWords(current, one)}</title>
              <circle cx={one.x} cy={one.y} r={one.radius} />
            </g>
          ))}
          <g class="flow-names" aria-hidden="true">
            {names.map(({ point: { topic }, text, x, y, anchor }) => (
              <text key={topic} x={x} y={y} dy="0.35em" text-anchor={anchor} data-lit={topic === lit ? '' : undefined}>
                {text}
              </text>
            ))}
          </g>
        </svg>
      )}
    </figure>
  );
}

const quadrants: readonly (readonly [Quadrant, 'start' | 'end', 'top' | 'bottom'])[] = [
  ['niche', 'start', 'top'],
  ['motor', 'end', 'top'],
  ['emerging or declining', 'start', 'bottom'],
  ['basic', 'end', 'bottom'],
];

/** The names of the fields in their corners. */
function cornersOf({ width, height }: DiagramFrame): Box[] {
  const [wide, high] = [Math.min(290, width / 2 - 4), 40];
  return [0, width - wide].flatMap((left) =>
    [0, height - high].map((top) => ({ left, right: left + wide, top, bottom: top + high })),
  );
}

const Fields = ({ width, height }: { readonly width: CssPixels; readonly height: CssPixels }) => (
  <g class="diagram-fields">
    <rect x={0.5} y={0.5} width={width - 1} height={height - 1} rx={8} />
    <line x1={width / 2} x2={width / 2} y1={0} y2={height} />
    <line x1={0} x2={width} y1={height / 2} y2={height / 2} />
    <text x={width / 2} y={height - 5} text-anchor="middle">
      {words.centrality}
    </text>
    <text x={14} y={height / 2} text-anchor="middle" transform={`rotate(-90 14 ${height / 2})`}>
      {words.density}
    </text>
    {quadrants.map(([quadrant, side, edge]) => {
      const { title, short, hint } = words.quadrants[quadrant];
      const x = side === 'start' ? 10 : width - 10;
      return (
        <text key={quadrant} x={x} y={edge === 'top' ? 18 : height - (width > roomy ? 24 : 9)} text-anchor={side}>
          <tspan class="diagram-field">{width > narrow ? title : short}</tspan>
          {width > roomy && (
            <tspan x={x} dy="15">
              {hint}
            </tspan>
          )}
        </text>
      );
    })}
  </g>
);

interface PathProps {
  readonly current: Opened;
  readonly strategic: Strategic;
  readonly points: readonly PlacedPoint[];
  readonly isLit: boolean;
}

const Path = ({ current, strategic, points, isLit }: PathProps) => (
  <g
    class="diagram-path"
    data-lit={isLit ? '' : undefined}
    stroke={`var(--hue-${current.topics[points[0]!.topic]!.slot})`}
  >
    <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
    {points.map(({ x, y, period }) => (
      <g key={period}>
        <circle cx={x} cy={y} r={3} />
        {isLit && (
          <text x={x} y={y - 8} text-anchor="middle">
            {periodText(strategic.periods[period]!)}
          </text>
        )}
      </g>
    ))}
  </g>
);

/** The first term stands for the topic; all are told where it is pointed at. */
const shortName = (label: string): string => label.split(' · ')[0]!;

const pointWords = ({ topics }: Opened, { topic, papers, quadrant }: PlacedPoint): string =>
  words.point(topics[topic]!.label, papers, quadrant);
