import { sankey, sankeyLinkHorizontal, type SankeyGraph, type SankeyLink, type SankeyNode } from 'd3-sankey';
import type { Flow, FlowBand, FlowNode } from '../../../model/shift.ts';
import type { CssPixels } from '../../../model/units.ts';
import { topicOrder } from './topicOrder.ts';

export interface DrawnNode extends FlowNode {
  /** In `Flow.nodes`. */
  readonly index: number;
  readonly left: CssPixels;
  readonly right: CssPixels;
  readonly top: CssPixels;
  readonly bottom: CssPixels;
  /** Where those who come and those who go begin, below what comes from topics and goes to them. */
  readonly newcomersFrom: CssPixels;
  readonly leaversFrom: CssPixels;
}

export interface DrawnBand extends FlowBand {
  /** In `Flow.bands`. */
  readonly index: number;
  readonly path: string;
  readonly width: CssPixels;
}

export interface DrawnFlow {
  /** Column by column, from top to bottom. */
  readonly nodes: readonly DrawnNode[];
  readonly bands: readonly DrawnBand[];
  /** Middle of the column of each period. */
  readonly columns: readonly CssPixels[];
}

export interface FlowFrame {
  readonly width: CssPixels;
  readonly height: CssPixels;
  /** Room for the names on either side. */
  readonly left: CssPixels;
  readonly right: CssPixels;
  /** Bands of less are not drawn. */
  readonly least: number;
}

const nodeWidth: CssPixels = 12;
const padding: CssPixels = 14;
/** A band of shared vocabulary at an inclusion of 1; how much of the words is shared is no part of a topic's papers. */
const widestVocabulary: CssPixels = 14;

interface Given {
  readonly index: number;
  readonly period: number;
  readonly rank: number;
  readonly fixedValue: number;
}

interface Link {
  readonly source: number;
  readonly target: number;
  readonly value: number;
  readonly band: number;
}

/** Where nodes and bands of an alluvial diagram go: a column for each period, the topics in one order in all of them. */
export function drawnFlow(flow: Flow, { width, height, left, right, least }: FlowFrame): DrawnFlow {
  const { nodes, bands, periods, flavour } = flow;
  const rankOf = new Map(topicOrder(flow).map((topic, rank) => [topic, rank]));
  const isPeople = flavour === 'people';
  const given: Given[] = nodes.map(({ period, topic, weight }, index) => ({
    index,
    period,
    rank: rankOf.get(topic)!,
    fixedValue: weight,
  }));
  const links: Link[] = bands.flatMap(({ from, to, weight }, band) =>
    from < 0 || to < 0 || weight < least ? [] : [{ source: from, target: to, value: isPeople ? weight : 0, band }],
  );
  const { nodes: placed, links: drawn } = sankey<Given, Link>()
    .nodeWidth(nodeWidth)
    .nodePadding(padding)
    .nodeAlign(({ period }) => period)
    .nodeSort((one, other) => one.rank - other.rank)
    .extent([
      [left, 24],
      [Math.max(left + nodeWidth, width - right), Math.max(25, height - 4)],
    ])(withSpine(given, links, periods.length));
  const own = placed.slice(0, nodes.length);
  return {
    columns: placed.slice(nodes.length).map(({ x0, x1 }) => (x0! + x1!) / 2),
    nodes: own
      .map((node) => ({
        ...nodes[node.index]!,
        index: node.index,
        left: node.x0!,
        right: node.x1!,
        top: node.y0!,
        bottom: Math.max(node.y1!, node.y0! + 1),
        newcomersFrom: endOf(node.targetLinks, node.y0!),
        leaversFrom: endOf(node.sourceLinks, node.y0!),
      }))
      .sort((one, other) => one.period - other.period || one.top - other.top),
    bands: drawn
      .flatMap((link) => (link.band < 0 ? [] : [drawnBand(link, bands[link.band]!, own, isPeople)]))
      // Wide ones below, so that narrow ones can be pointed at.
      .sort((one, other) => other.width - one.width),
  };
}

const path = sankeyLinkHorizontal();

function drawnBand(
  link: SankeyLink<Given, Link>,
  band: FlowBand,
  nodes: readonly Placed[],
  isPeople: boolean,
): DrawnBand {
  // Of shared words nothing is handed on: such a band joins the middles.
  const ends = isPeople ? link : { ...link, y0: middleOf(nodes[band.from]!), y1: middleOf(nodes[band.to]!) };
  const width = isPeople ? Math.max(link.width ?? 0, 0.75) : Math.max(1.5, band.weight * widestVocabulary);
  return { ...band, index: link.band, path: path(ends) ?? '', width };
}

type Placed = SankeyNode<Given, Link>;

/** One empty node for each period, so that periods stay columns where nothing leads from one to the next. */
function withSpine(nodes: readonly Given[], links: readonly Link[], periods: number): SankeyGraph<Given, Link> {
  const first = nodes.length;
  const spine = Array.from({ length: periods }, (_, period): Given => ({
    index: first + period,
    period,
    rank: Infinity,
    fixedValue: 0,
  }));
  const joints = spine.slice(1).map(({ index }): Link => ({ source: index - 1, target: index, value: 0, band: -1 }));
  return { nodes: [...nodes, ...spine], links: [...links, ...joints] };
}

const middleOf = ({ y0, y1 }: Placed): CssPixels => (y0! + y1!) / 2;

const endOf = (links: readonly SankeyLink<Given, Link>[] | undefined, top: CssPixels): CssPixels =>
  top + (links ?? []).reduce((sum, { width }) => sum + (width ?? 0), 0);
