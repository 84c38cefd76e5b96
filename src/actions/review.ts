import { batch } from '@preact/signals';
import type { Suggestion } from '../model/review.ts';
import { opened, selection, type Selection } from '../state/state.ts';
import {
  aboveLine,
  areNodesCurrent,
  chosenId,
  chosenSuggestion,
  isConfirming,
  isPreviewing,
  isReviewing,
  lineAfter,
  openCount,
  putOff,
  reviewFound,
  verdicts,
  waitingCount,
  waitingSuggestions,
  type Verdict,
} from '../state/review.ts';
import { texts } from '../texts/texts.ts';
import type { Opened } from '../work/protocol.ts';
import { announceQuietly } from './announce.ts';
import { decide, type Joined } from './decide.ts';
import { hiddenPanels, togglePanel } from './panels.ts';
import { stayThere } from './reviewPreview.ts';
import { lookAgainAt } from './reviewQueue.ts';
import { verdictWords } from './reviewWords.ts';
import { undoLast } from './undo.ts';

const words = texts.review.news;

/** What was there before the bench took its place. */
interface Before {
  readonly selection: Selection | undefined;
  readonly of: Opened | undefined;
  readonly hidden: ReadonlySet<'left' | 'right'>;
}
let before: Before | undefined;

export function openReview(): void {
  before = { selection: selection.peek(), of: opened.peek(), hidden: hiddenPanels.peek() };
  batch(() => {
    isReviewing.value = true;
    selection.value = undefined;
    if (hiddenPanels.peek().has('right')) togglePanel('right');
    // The map needs the room more than the settings do.
    if (isNarrow() && !hiddenPanels.peek().has('left')) togglePanel('left');
  });
}

const isNarrow = (): boolean => globalThis.matchMedia('(860px < width <= 1180px)').matches;

export function closeReview(): void {
  batch(() => {
    isReviewing.value = false;
    isPreviewing.value = false;
    if (before && areNodesCurrent(before.of, opened.peek())) selection.value ??= before.selection;
    if (before) hiddenPanels.value = before.hidden;
  });
  before = undefined;
}

export const toggleReview = (): void => (isReviewing.peek() ? closeReview() : openReview());

export function choose(id: string): void {
  chosenId.value = id;
}

/** So many down the queue, up where it is negative. */
export function moveOn(by: number): void {
  const list = waitingSuggestions.peek();
  const at = list.findIndex(({ id }) => id === chosenId.peek());
  const next = list[Math.max(0, Math.min(list.length - 1, at + by))];
  if (next) choose(next.id);
}

export const accept = (): void => settle('accept');
export const reject = (): void => settle('reject');

/** The next one is looked at at once, long before the map follows. */
function settle(way: Verdict['way']): void {
  const suggestion = chosenSuggestion.peek();
  if (!suggestion) return;
  const verdict = { suggestion, way };
  if (way === 'accept') stayThere();
  remember([verdict]);
  announce(verdictWords(verdict));
  void decide(suggestion[way], way === 'accept' ? pairsOf([suggestion]) : []);
}

/** What was done, and how many are left. */
const announce = (what: string): void => announceQuietly(`${what} ${words.left(waitingCount.peek() ?? 0)}`);

export function askToAcceptAbove(): void {
  isConfirming.value = aboveLine.peek().length > 0;
}

export function cancelAcceptAbove(): void {
  isConfirming.value = false;
}

/** Opens a number of the evidence to its papers, or closes them. */
export function toggleCount(key: string): void {
  openCount.value = openCount.peek() === key ? undefined : key;
}

export function closeCount(): void {
  openCount.value = undefined;
}

/** Accepts all above the line that the user drew. */
export function acceptAbove(): void {
  const suggestions = aboveLine.peek();
  if (suggestions.length === 0) return;
  batch(() => {
    lineAfter.value = undefined;
    isConfirming.value = false;
  });
  remember(suggestions.map((suggestion) => ({ suggestion, way: 'accept' })));
  announce(words.accepted(suggestions.length));
  void decide(
    suggestions.flatMap((suggestion) => suggestion.accept),
    pairsOf(suggestions),
  );
}

/** Who is joined, on the map; undefined where that has become another one since. */
function pairsOf(suggestions: readonly Suggestion[]): readonly Joined[] | undefined {
  if (!areNodesCurrent(reviewFound.peek()?.of, opened.peek())) return undefined;
  return suggestions
    .filter(({ kind }) => kind === 'merge')
    .map(({ sides }) => ({ one: sides[0]!.node, other: sides[1]!.node }));
}

function remember(added: readonly Verdict[]): void {
  const ids = added.map(({ suggestion: { id } }) => id);
  past.push(ids);
  verdicts.value = new Map([...verdicts.peek(), ...added.map((verdict) => [verdict.suggestion.id, verdict] as const)]);
}

/** To the end of the queue, as long as the page is open. */
export function putOffChosen(): void {
  const [suggestion, list] = [chosenSuggestion.peek(), waitingSuggestions.peek()];
  if (!suggestion) return;
  const next = list[list.indexOf(suggestion) + 1];
  batch(() => {
    putOff.value = [...putOff.peek().filter((id) => id !== suggestion.id), suggestion.id];
    if (next) chosenId.value = next.id;
  });
  announce(words.putOff);
}

/** Ids of what was decided at a time, the latest last: undoing brings them back and looks at them again. */
const past: (readonly string[])[] = [];

export function undoReview(): void {
  lookAgainAt(past.pop()?.[0]);
  void undoLast();
}

/** Under the one that is looked at, or away from there. */
export function toggleLine(): void {
  lineAfter.value = lineAfter.peek() === chosenId.peek() ? undefined : chosenId.peek();
}

export function drawLineAfter(id: string): void {
  lineAfter.value = id;
}

export function removeLine(): void {
  lineAfter.value = undefined;
}

/** Moves the line down, up where it is negative; above the first one it is gone. */
export function moveLine(by: 1 | -1): void {
  const list = waitingSuggestions.peek();
  const at = lineAfter.peek() === undefined ? chosenAt(list) - 1 : list.findIndex(({ id }) => id === lineAfter.peek());
  lineAfter.value = list[Math.min(list.length - 1, at + by)]?.id;
}

const chosenAt = (list: readonly Suggestion[]): number => list.findIndex(({ id }) => id === chosenId.peek());
