import type { Sliced } from '../lib/sliced.ts';
import type { CssPixels } from '../model/units.ts';
import { countIn } from '../network/windowed.ts';
import { figureOf, geometryOf, lengthOf, type Figure } from './figure.ts';
import { onScreen, type Frame } from './frame.ts';
import { nodeKey } from './keys.ts';
import { nodePasses } from './look.ts';
import type { MapPen } from './mapPen.ts';
import { emphasisedBit, hiddenBit, pinnedBit, selectedBit, unstableBit } from './marks.ts';
import { faintInk, nodeFadeOf, nodePartsOf, nodeSignsOf, type NodeParts, type NodeSigns } from './nodeParts.ts';
import type { Mark } from './sheet.ts';
import type { DrawnNetwork, Showing } from './showing.ts';
import type { NodeRank } from './store.ts';

const pauseEvery = 0x1ff;
/** The middle of the ring around a node, from its border, and how wide the ring is. */
const [ringAway, ringWidth]: readonly [CssPixels, CssPixels] = [2.2, 1.4];
/** Of a dash and the gap after it. */
const dashShare = 0.6;
/** How much further than its radius anything of a node can go, in radii, and in pixels. */
const [tips, room] = [1.6, 10];

/** The nodes of a frame in the order in which they are drawn, by the same rules as in their shader. */
export function* nodeMarks(network: DrawnNetwork, frame: Frame, showing: Showing, pen: MapPen): Sliced<Mark[]> {
  const nodes = new NodeDraughtsman(network, frame, showing, pen);
  for (const { from, to, band } of nodePasses(network.store, network.sizes !== undefined)) {
    for (let rank = from; rank < to; rank++) {
      nodes.draw(rank, band);
      if ((rank & pauseEvery) === 0) yield;
    }
  }
  return nodes.marks;
}

/** A node as it is to be drawn. */
interface NodeToDraw {
  readonly x: CssPixels;
  readonly y: CssPixels;
  readonly figure: Figure;
  readonly isTopic: boolean;
  readonly slot: number;
  readonly parts: NodeParts;
  readonly signs: NodeSigns;
  readonly fade: number;
  readonly key: string;
}

class NodeDraughtsman {
  readonly marks: Mark[] = [];
  private readonly network: DrawnNetwork;
  private readonly frame: Frame;
  private readonly showing: Showing;
  private readonly pen: MapPen;

  constructor(network: DrawnNetwork, frame: Frame, showing: Showing, pen: MapPen) {
    [this.network, this.frame, this.showing, this.pen] = [network, frame, showing, pen];
  }

  draw(rank: NodeRank, [least, below]: readonly [number, number]): void {
    const { store, positions, sizes, marks } = this.network;
    const { frame, showing } = this;
    const bits = marks.nodes.bytes[rank]!;
    if ((bits & hiddenBit) !== 0) return;
    const node = store.nodeOrder[rank]!;
    const { columns } = store.data;
    const count = countIn(columns.nodePapers, node, showing.window);
    if (count === 0 && !showing.style.faintNodes) return;
    const size = sizes?.[node];
    // Which of several passes it belongs to; see nodePasses.
    const place = count === 0 ? 2 : size === undefined ? -1 : Math.sqrt(size);
    if (place < least || place >= below) return;
    const isTopic = node >= columns.authorCount;
    const has = (bit: number) => (bits & bit) !== 0;
    const slot = marks.nodeHues.bytes[rank]!;
    const parts = nodePartsOf(frame.look, count, size, isTopic, has(pinnedBit));
    const { radius } = parts;
    const { x, y } = onScreen(frame, finite(positions[2 * node]!), finite(positions[2 * node + 1]!));
    const reach = tips * radius + room;
    if (x < -reach || y < -reach || x > frame.width + reach || y > frame.height + reach) return;
    const signs = { isPinned: has(pinnedBit), isUnstable: has(unstableBit), isSelected: has(selectedBit) };
    this.put({
      x,
      y,
      figure: figureOf(showing.style.shapes, slot, isTopic),
      isTopic,
      slot,
      parts,
      signs: nodeSignsOf(count, signs, radius),
      fade: nodeFadeOf(frame.look, marks.isEmphasised, has(emphasisedBit), isTopic, radius),
      key: nodeKey(columns, node),
    });
  }

  private put(node: NodeToDraw): void {
    if (node.parts.isFaint) this.putFaint(node);
    else if (node.isTopic) this.putTopic(node);
    else this.putAuthor(node);
    this.putSigns(node);
  }

  private putFaint(node: NodeToDraw): void {
    this.marks.push({ ...at(node, 0), fill: this.pen.faint, opacity: faintInk * node.fade, of: node.key });
  }

  private putAuthor(node: NodeToDraw): void {
    const { rim } = node.parts;
    const [fill, opacity, of] = [this.pen.hue(node.slot), node.fade, node.key];
    if (rim === 0) this.marks.push({ ...at(node, rim), fill, opacity, of });
    else {
      const stroke = { colour: this.pen.background, width: rim };
      this.marks.push({ ...at(node, rim / 2), fill, stroke, opacity, of });
    }
  }

  private putTopic(node: NodeToDraw): void {
    const { rim, ring } = node.parts;
    const { pen, marks } = this;
    // A whole disc under the mark leaves no seam, but would shine through a pale one.
    if (node.fade === 1) marks.push({ ...at(node, 0), fill: pen.background });
    else marks.push({ ...at(node, rim / 2), stroke: { colour: pen.background, width: rim }, opacity: node.fade });
    const stroke = { colour: pen.hue(node.slot), width: ring - rim };
    marks.push({ ...at(node, (rim + ring) / 2), fill: pen.tint(node.slot), stroke, opacity: node.fade, of: node.key });
  }

  private putSigns(node: NodeToDraw): void {
    const { x, y, signs, fade, isTopic, slot } = node;
    const { pen, marks } = this;
    if (signs.pin > 0) {
      const fill = isTopic ? pen.hue(slot) : pen.background;
      marks.push({ kind: 'disc', x, y, radius: signs.pin, fill, opacity: fade });
    }
    if (signs.ringInk === 0) return;
    const ring = at(node, -ringAway);
    const step = signs.dashes > 0 ? lengthOf(ring) / signs.dashes : 0;
    const dash = step > 0 ? ([dashShare * step, (1 - dashShare) * step] as const) : undefined;
    const stroke = { colour: pen.ink, width: ringWidth, ...(dash && { dash }) };
    marks.push({ ...ring, stroke, opacity: signs.ringInk * fade });
  }
}

const at = ({ figure, x, y, parts }: NodeToDraw, inset: CssPixels) => geometryOf(figure, x, y, parts.radius, inset);

/** As it is drawn: a place that is no number is the middle. */
const finite = (place: number): number => (Number.isFinite(place) ? place : 0);
