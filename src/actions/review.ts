import { batch, effect, untracked } from '@preact/signals';
import type { Decision } from '../model/identity.ts';
import type { Suggestion } from '../model/review.ts';
import { bench, opened, selection, settings, settling, type Selection } from '../state/state.ts';
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
  reviewTrouble,
  verdicts,
  waitingCount,
  waitingSuggestions,
  type Verdict,
} from '../state/review.ts';
import type { Opened } from '../work/protocol.ts';
import { announceQuietly } from './announce.ts';
import { decide, type Joined } from './decide.ts';
import { wantedSettings } from './open.ts';
import { hiddenPanels, togglePanel } from './panels.ts';
import { stayThere } from './reviewPreview.ts';
import { leftWords, verdictWords } from './reviewWords.ts';
import { undo } from './undo.ts';

/** How many suggestions are asked for at a time. */
const most = 500;

/** What was there before the bench took its place. */
interface Before {
  readonly selection: Selection | undefined;
  readonly of: Opened | undefined;
  readonly hidden: ReadonlySet<'left' | 'right'>;
}
let before: Before | undefined;

/** Suggestions are about people, and institutions, of papers. */
export const canBeReviewed = ({ kind, settings: { network } }: Opened): boolean =>
  kind === 'papers' && (network === 'authors' || network === 'institutions');

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
  announceQuietly(`${verdictWords(verdict)} ${leftWords(waitingCount.peek() ?? 0)}`);
  void decide(suggestion[way], way === 'accept' ? pairsOf([suggestion]) : []);
}

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
  announceQuietly(`Accepted: ${suggestions.length}. ${leftWords(waitingCount.peek() ?? 0)}`);
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
  announceQuietly(`Put off until the end. ${leftWords(waitingCount.peek() ?? 0)}`);
}

/** Ids of what was decided at a time, the latest last: undoing brings them back and looks at them again. */
const past: (readonly string[])[] = [];
let comingBack: string | undefined;

export function undoReview(): void {
  comingBack = past.pop()?.[0];
  void undo();
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

/** Keeps the queue that of what is open, and the place in it. Returns how to stop. */
export function keepReviewFresh(): () => void {
  const stops = [
    effect(askWhenOther),
    effect(forgetWhatIsCounted),
    effect(keepPlace),
    effect(comeBack),
    effect(closeWhenOther),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Papers that were opened are those of another suggestion. */
function closeWhenOther(): void {
  void chosenId.value;
  openCount.value = undefined;
}

let asked: Opened | undefined;

/** Quietly once the map has settled, at once where somebody waits. */
function askWhenOther(): void {
  const current = opened.value;
  if (current?.fingerprint !== reviewFound.value?.of.fingerprint) reviewFound.value = undefined;
  if (!current || !canBeReviewed(current) || isSame(current, asked)) return;
  if (!isReviewing.value && settling.value !== undefined) return;
  asked = current;
  untracked(() => void askFor(current));
}

const isSame = (one: Opened, other: Opened | undefined): boolean =>
  one.columns === other?.columns && one.settings.decisions === other.settings.decisions;

async function askFor(current: Opened): Promise<void> {
  reviewTrouble.value = undefined;
  try {
    const queue = await bench.peek()?.ask('reviewQueue', { most });
    if (queue && isSame(current, opened.peek())) reviewFound.value = { queue, of: current };
  } catch (error) {
    if (asked === current) reviewTrouble.value = error instanceof Error ? error.message : String(error);
  }
}

export function askAgain(): void {
  asked = undefined;
  askWhenOther();
}

/** A verdict is kept until suggestions are there that know of it; one that was taken back is forgotten. */
function forgetWhatIsCounted(): void {
  void settings.value;
  const counted = reviewFound.value?.of.settings.decisions ?? [];
  const kept = Array.from(verdicts.peek()).filter(([, { suggestion, way }]) => {
    const decisions = suggestion[way];
    return isIn(decisions, wantedSettings().decisions) && !isIn(decisions, counted);
  });
  if (kept.length < verdicts.peek().size) verdicts.value = new Map(kept);
}

function isIn(decisions: readonly Decision[], log: readonly Decision[]): boolean {
  const texts = new Set(log.map((decision) => JSON.stringify(decision)));
  return decisions.every((decision) => texts.has(JSON.stringify(decision)));
}

let shownBefore: readonly Suggestion[] = [];

/** What is looked at stays the same one; where it is gone, the one after it is. */
function keepPlace(): void {
  const list = waitingSuggestions.value;
  const ids = new Set(list.map(({ id }) => id));
  const chosen = chosenId.peek();
  if (chosen === undefined || !ids.has(chosen)) chosenId.value = nearest(chosen, ids, 1) ?? list[0]?.id;
  const line = lineAfter.peek();
  if (line !== undefined && !ids.has(line)) lineAfter.value = nearest(line, ids, -1);
  shownBefore = list;
}

/** The next one of the queue before, in this direction, that is still there; else the other way. */
function nearest(gone: string | undefined, ids: ReadonlySet<string>, way: 1 | -1): string | undefined {
  const at = shownBefore.findIndex(({ id }) => id === gone);
  if (at < 0) return undefined;
  const isThere = ({ id }: Suggestion) => ids.has(id);
  const earlier = shownBefore.slice(0, at).findLast(isThere);
  const later = shownBefore.slice(at + 1).find(isThere);
  return (way === 1 ? (later ?? earlier) : earlier)?.id;
}

/** What was undone is looked at again once it is back. */
function comeBack(): void {
  const list = waitingSuggestions.value;
  if (comingBack === undefined || !list.some(({ id }) => id === comingBack)) return;
  const id = comingBack;
  comingBack = undefined;
  chosenId.value = id;
}
