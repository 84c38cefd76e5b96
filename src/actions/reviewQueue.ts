import { effect, untracked } from '@preact/signals';
import type { Decision } from '../model/identity.ts';
import type { Suggestion } from '../model/review.ts';
import { bench, opened, settings, settling } from '../state/state.ts';
import {
  chosenId,
  isReviewing,
  lineAfter,
  openCount,
  reviewFound,
  reviewTrouble,
  verdicts,
  waitingSuggestions,
} from '../state/review.ts';
import type { Opened } from '../work/protocol.ts';
import { wantedSettings } from './open.ts';

/** How many suggestions are asked for at a time. */
const most = 500;

/** Suggestions are about people, and institutions, of papers. */
export const canBeReviewed = ({ kind, settings: { network } }: Opened): boolean =>
  kind === 'papers' && (network === 'authors' || network === 'institutions');

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
  one.columns.tieSource === other?.columns.tieSource && one.settings.decisions === other.settings.decisions;

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

let comingBack: string | undefined;

/** What was undone is looked at again once it is back. */
export function lookAgainAt(id: string | undefined): void {
  comingBack = id;
}

function comeBack(): void {
  const list = waitingSuggestions.value;
  if (comingBack === undefined || !list.some(({ id }) => id === comingBack)) return;
  const id = comingBack;
  comingBack = undefined;
  chosenId.value = id;
}
