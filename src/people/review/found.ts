import { textSums } from '../../lib/textSums.ts';
import type { Decision, Mention } from '../../model/identity.ts';
import type { Side, Suggestion, SuggestionReason } from '../../model/review.ts';
import { mentionAt, mentionOf } from './mentionOf.ts';
import { papersOfSlots, type Roster } from './roster.ts';
import type { PersonIndex, SlotIndex } from './source.ts';

/** A suggestion as it is kept: what the page needs of it is made when it is shown. */
export type Found = FoundMerge | FoundSplit;

interface FoundMerge {
  readonly kind: 'merge';
  readonly reason: SuggestionReason;
  /** Whoever has more papers first. */
  readonly people: readonly [PersonIndex, PersonIndex];
  /** Who may be one with one of the two as well, but not with both. */
  readonly rival?: PersonIndex | undefined;
  readonly certainty: number;
  readonly tiesChanged: number;
}

interface FoundSplit {
  readonly kind: 'split';
  readonly reason: 'falls apart';
  readonly person: PersonIndex;
  readonly groups: readonly (readonly SlotIndex[])[];
  readonly certainty: number;
  readonly tiesChanged: number;
}

/** Of the mentions in any order: with 64 bits of hash no two of a queue meet. */
export function idOf(roster: Roster, found: Found): string {
  const mentions =
    found.kind === 'merge'
      ? found.people.map((person) => mentionOf(roster, person))
      : found.groups.map((slots) => mentionAt(roster, slots[0]!));
  return `${found.kind} ${textSums(mentions.map(({ paper, name }) => `${paper}\n${name}`))}`;
}

export function suggestionOf(roster: Roster, found: Found): Suggestion {
  const { kind, reason, certainty, tiesChanged } = found;
  const id = idOf(roster, found);
  return { id, kind, reason, certainty, tiesChanged, sides: sidesOf(roster, found), ...decisionsOf(roster, found) };
}

function sidesOf(roster: Roster, found: Found): Side[] {
  if (found.kind === 'merge') return found.people.map((person) => sideOf(roster, person));
  return groupSides(roster, found.person, found.groups);
}

export const groupSides = (roster: Roster, person: PersonIndex, groups: readonly (readonly SlotIndex[])[]): Side[] =>
  groups.map((slots, at) => ({ ...sideOf(roster, person, slots), ...(at > 0 && { node: -1 }) }));

export function sideOf(
  roster: Roster,
  person: PersonIndex,
  slots: ArrayLike<SlotIndex> = roster.slotsOf(person),
): Side {
  const { authors, nodeOf } = roster.source;
  const papers = papersOfSlots(slots, roster.paperOf);
  const { name } = authors[person]!;
  return { node: nodeOf[person]!, name, forms: formsOf(roster, slots), papers, years: roster.yearsOf(papers) };
}

function formsOf(roster: Roster, slots: ArrayLike<SlotIndex>): string[] {
  const counts = new Map<string, number>();
  for (let at = 0; at < slots.length; at++) {
    const { raw, printed } = roster.slotAt(slots[at]!);
    counts.set(printed ?? raw, (counts.get(printed ?? raw) ?? 0) + 1);
  }
  return Array.from(counts)
    .sort((a, b) => b[1] - a[1])
    .map(([form]) => form);
}

function decisionsOf(roster: Roster, found: Found): { accept: Decision[]; reject: Decision[] } {
  if (found.kind === 'merge') {
    // Whoever has fewer papers comes to the other.
    const [other, one] = found.people.map((person) => mentionOf(roster, person)) as [Mention, Mention];
    return {
      accept: [{ kind: 'merge', of: 'people', one, other }],
      reject: [{ kind: 'apart', of: 'people', one, other }],
    };
  }
  const [largest, ...others] = found.groups.map((slots) => distinctMentions(roster, slots));
  return {
    accept: others.map((mentions) => ({ kind: 'split', of: 'people', mentions })),
    reject: others.map((mentions) => ({ kind: 'merge', of: 'people', one: largest![0]!, other: mentions[0]! })),
  };
}

/** Equal strings on one paper are one mention. */
function distinctMentions(roster: Roster, slots: readonly SlotIndex[]): Mention[] {
  const mentions = new Map<string, Mention>();
  for (const slot of slots) {
    const mention = mentionAt(roster, slot);
    mentions.set(`${mention.paper}\n${mention.name}`, mention);
  }
  return [...mentions.values()];
}
