import { computed, effect, untracked } from '@preact/signals';
import type { Suggestion } from '../model/review.ts';
import type { LayoutUnits, NodeIndex } from '../model/units.ts';
import { otherEnd, tiesOf } from '../network/incidence.ts';
import { opened, positions, reducedMotion } from '../state/state.ts';
import { areNodesCurrent, chosenSuggestion, isPreviewing, isReviewing, reviewFound } from '../state/review.ts';
import { texts } from '../texts/texts.ts';
import { flyTo, isOnScreen, scene } from './camera.ts';
import { bySize } from './reviewWords.ts';

/** How long a node is on its way. */
const glideMs = 320;
/** The camera follows whoever stays with a suggestion, not whoever leafs through. */
const restMs = 160;

/** The node that is away from its place on the map, and where it is. */
interface Away {
  readonly node: NodeIndex;
  x: LayoutUnits;
  y: LayoutUnits;
}
let away: Away | undefined;
let frame = 0;

export const togglePreview = (): void => {
  isPreviewing.value = !isPreviewing.peek();
};

/** Shows the people of the suggestion that is looked at, and what the map becomes while that is wished. */
/** The same whatever is filtered. */
const network = computed(() => opened.value?.columns.tieSource);

export function keepReviewOnMap(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stops = [
    effect(() => {
      const nodes = chosenNodes();
      clearTimeout(timer);
      timer = nodes.length > 0 ? setTimeout(() => bringIntoView(nodes), restMs) : undefined;
    }),
    effect(() => {
      const merge = isPreviewing.value ? chosenMerge() : undefined;
      // The places of another network are its own: nothing has to go back there.
      void network.value;
      untracked(() => (merge ? moveOnto(merge.smaller, merge.larger) : moveBack()));
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

/** Nodes of the suggestion that is looked at, where they are on the map. */
export function chosenNodes(): readonly NodeIndex[] {
  const chosen = chosenSuggestion.value;
  if (!isReviewing.value || !chosen || !areNodesCurrent(reviewFound.value?.of, opened.value)) return [];
  return chosen.sides.map(({ node }) => node).filter((node) => node >= 0);
}

function chosenMerge(): { readonly larger: NodeIndex; readonly smaller: NodeIndex } | undefined {
  const chosen = chosenSuggestion.value;
  if (chosen?.kind !== 'merge' || chosenNodes().length < 2) return undefined;
  const [larger, smaller] = bySize(chosen);
  return { larger: larger!.node, smaller: smaller!.node };
}

function bringIntoView(nodes: readonly NodeIndex[]): void {
  if (nodes.every(isOnScreen)) return;
  flyTo([...nodes, ...neighboursOf(nodes)]);
}

function neighboursOf(nodes: readonly NodeIndex[]): ReadonlySet<NodeIndex> {
  const current = opened.peek();
  const found = new Set<NodeIndex>();
  if (!current) return found;
  for (const node of nodes) {
    for (const tie of tiesOf(current.incidence, node)) {
      const other = otherEnd(current.columns, tie, node);
      if (other < current.columns.authorCount) found.add(other);
    }
  }
  for (const node of nodes) found.delete(node);
  return found;
}

/** `22 ties, 31 papers together`: what the one person has, by what is there already. */
export function previewWords(suggestion: Suggestion): string {
  const papers = new Set(suggestion.sides.flatMap((side) => side.papers));
  const nodes = suggestion.sides.map(({ node }) => node).filter((node) => node >= 0);
  return texts.review.actions.together(neighboursOf(nodes).size, papers.size);
}

function moveOnto(node: NodeIndex, target: NodeIndex): void {
  if (away && away.node !== node) putBack();
  away ??= { node, ...placeOf(node) };
  glide(placeOf(target));
}

function moveBack(): void {
  if (away) glide(placeOf(away.node), () => (away = undefined));
}

/** What was previewed came to be: it stays where it is shown. */
export function stayThere(): void {
  cancelAnimationFrame(frame);
  away = undefined;
}

/** At once, as another node is to move. */
function putBack(): void {
  if (away) scene.peek()?.moveNode(away.node, placeOf(away.node).x, placeOf(away.node).y);
  away = undefined;
}

const placeOf = (node: NodeIndex) => ({ x: positions.peek()[2 * node] ?? 0, y: positions.peek()[2 * node + 1] ?? 0 });

/** From where it is to a place, slower towards both ends; those who asked for less motion see it there. */
function glide(to: { readonly x: LayoutUnits; readonly y: LayoutUnits }, done?: () => void): void {
  cancelAnimationFrame(frame);
  if (!away) return;
  const from = { x: away.x, y: away.y };
  const start = performance.now();
  const step = (now: number): void => {
    if (!away) return;
    const share = reducedMotion.peek() ? 1 : Math.min(1, Math.max(0, now - start) / glideMs);
    const eased = share * share * (3 - 2 * share);
    away.x = from.x + (to.x - from.x) * eased;
    away.y = from.y + (to.y - from.y) * eased;
    scene.peek()?.moveNode(away.node, away.x, away.y);
    if (share < 1) frame = requestAnimationFrame(step);
    else done?.();
  };
  step(start);
}
