import type { NodeIndex } from '../model/units.ts';
import { countIn } from '../network/windowed.ts';
import { drawnPositions } from '../state/drawnPositions.ts';
import { hiddenNodes } from '../state/nodeGroups.ts';
import { committedWindow, opened, selection, sift } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import type { Opened } from '../work/protocol.ts';
import { announceQuietly } from './announce.ts';
import { scene } from './camera.ts';
import { strongest, tiesInWindow, type Ranked } from './facts.ts';
import { hiddenPanels, togglePanel } from './panels.ts';
import { select } from './select.ts';
import { mostTowards, type Direction, type Way } from './towards.ts';
import { nodeWords } from './whereWords.ts';

const { walk } = texts.map;

/** As far from the edge of the map whoever is walked to is to be seen. */
const edge = 60;
/** The middle of the view, as a share of its sides. */
const middle = 0.5;

/** Selects the neighbour that lies there; with no node selected, the largest author near the middle of the view. */
export function walkTo(direction: Direction): void {
  const current = opened.peek();
  if (!current) return;
  const from = selection.peek();
  if (from?.kind !== 'node') {
    const first = largestInView(current);
    return first === undefined ? announceQuietly(walk.nobodySeen) : stepTo(current, first);
  }
  const places = drawnPositions.peek();
  const wayTo = ({ node, weight }: Ranked): Way => ({ node, weight, x: places[2 * node]!, y: places[2 * node + 1]! });
  const ways = neighboursIn(current, from.node).map(wayTo);
  const next = mostTowards({ x: places[2 * from.node]!, y: places[2 * from.node + 1]! }, ways, direction);
  if (next) stepTo(current, next.node);
  else announceQuietly(walk.nobodyThere(direction));
}

/** Selects the collaborator of whom is selected that comes so many-th by weight in the window. */
export function goToRank(rank: number): void {
  const [current, from] = [opened.peek(), selection.peek()];
  if (!current || from?.kind !== 'node') return announceQuietly(walk.notSelected);
  const ties = neighboursIn(current, from.node);
  const wanted = strongest(ties, rank)[rank - 1];
  if (wanted) stepTo(current, wanted.node);
  else announceQuietly(walk.noSuchRank(ties.length));
}

/** From the map to the heading of what is selected; its panel is opened for that. */
export function goToPanel(): void {
  if (hiddenPanels.peek().has('right')) togglePanel('right');
  // The panel is there in the next task.
  setTimeout(() => document.querySelector<HTMLElement>('#panel-right h2[tabindex="-1"]')?.focus());
}

/** The ties that are seen in the window, from a node to authors. */
function neighboursIn(current: Opened, node: NodeIndex): Ranked[] {
  const [hidden, hiddenTies] = [hiddenNodes.value, sift.value?.hiddenTies];
  return tiesInWindow(current, current.incidence, node, committedWindow.peek(), 'author').filter(
    (row) => !hidden?.[row.node] && !hiddenTies?.[row.tie],
  );
}

function stepTo(current: Opened, node: NodeIndex): void {
  select({ kind: 'node', node });
  follow(node);
  announceQuietly(nodeWords(current, node));
}

/** The camera stays as long as the node is well within the map; else the node comes to its middle. */
function follow(node: NodeIndex): void {
  const map = scene.peek();
  if (!map) return;
  const [{ x, y }, { width, height }] = [map.project(node), map.size()];
  if (x >= edge && y >= edge && x <= width - edge && y <= height - edge) return;
  if (Number.isFinite(x + y)) map.panBy(x - width / 2, y - height / 2);
}

/** Near the middle of what is seen, or else anywhere in it. */
function largestInView({ columns }: Opened): NodeIndex | undefined {
  const map = scene.peek();
  if (!map) return undefined;
  const [window, hidden, { width, height }] = [committedWindow.peek(), hiddenNodes.value, map.size()];
  let [best, mostPapers, isBestNear]: [NodeIndex | undefined, number, boolean] = [undefined, 0, false];
  for (let author = 0; author < columns.authorCount; author++) {
    if (hidden?.[author]) continue;
    const at = map.project(author);
    const [across, down] = [Math.abs(at.x / width - 0.5), Math.abs(at.y / height - 0.5)];
    if (!(across <= 0.5 && down <= 0.5)) continue;
    const isNear = across <= middle / 2 && down <= middle / 2;
    const papers = countIn(columns.nodePapers, author, window);
    if (papers === 0 || (isBestNear && !isNear)) continue;
    if (papers > mostPapers || (isNear && !isBestNear)) [best, mostPapers, isBestNear] = [author, papers, isNear];
  }
  return best;
}
