import { computed, signal } from '@preact/signals';
import type { ReviewQueue, Suggestion } from '../model/review.ts';
import type { Opened } from '../work/protocol.ts';
import { remainingSuggestions } from './remainingSuggestions.ts';

/** The bench, where suggestions of who is one person are gone through, stands in the place of the inspector. */
export const isReviewing = signal(false);

/** Suggestions, and what was open when they were made: their nodes are of that. */
interface Found {
  readonly queue: ReviewQueue;
  readonly of: Opened;
}
/** Stays until newer ones are there; undefined before the first. */
export const reviewFound = signal<Found | undefined>(undefined);
/** Why there are none, in the words of the worker. */
export const reviewTrouble = signal<string | undefined>(undefined);

/** What was decided of a suggestion. */
export interface Verdict {
  readonly suggestion: Suggestion;
  readonly way: 'accept' | 'reject';
}
/** What was decided and is not in the suggestions that were made since, by the id of the suggestion. */
export const verdicts = signal<ReadonlyMap<string, Verdict>>(new Map());
/** Ids of those that were put off, the latest last: they come at the end. */
export const putOff = signal<readonly string[]>([]);

/** Those that wait for a decision, in the order in which they are gone through. */
export const waitingSuggestions = computed((): readonly Suggestion[] =>
  remainingSuggestions(reviewFound.value?.queue.suggestions ?? [], verdicts.value, putOff.value),
);
/** How many wait, those beyond the limit of the answer with them; undefined before it is known. */
export const waitingCount = computed((): number | undefined => {
  const queue = reviewFound.value?.queue;
  return queue && queue.total - (queue.suggestions.length - waitingSuggestions.value.length);
});

/** Id of the one that is looked at. */
export const chosenId = signal<string | undefined>(undefined);
export const chosenSuggestion = computed(() => waitingSuggestions.value.find(({ id }) => id === chosenId.value));

/** Id of the last one above the line that the user drew; undefined without a line. */
export const lineAfter = signal<string | undefined>(undefined);
/** Those above the line. */
export const aboveLine = computed((): readonly Suggestion[] => {
  const last = lineAfter.value;
  const at = last === undefined ? -1 : waitingSuggestions.value.findIndex(({ id }) => id === last);
  return waitingSuggestions.value.slice(0, at + 1);
});

/** The map shows what the suggestion makes of it. */
export const isPreviewing = signal(false);

/** Whether the nodes of the suggestions are those of what is open now. */
export const areNodesCurrent = (of: Opened | undefined, current: Opened | undefined): boolean =>
  of !== undefined && of.columns.tieSource === current?.columns.tieSource;

/** The user is asked whether all above the line are meant. */
export const isConfirming = signal(false);
/** The number of the evidence that is opened to its papers, by its key. */
export const openCount = signal<string | undefined>(undefined);
