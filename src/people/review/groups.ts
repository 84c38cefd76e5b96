import { DisjointSets } from '../../lib/disjointSets.ts';
import type { Decision } from '../../model/identity.ts';
import { coauthorsOn } from './dossier.ts';
import type { Files } from './files.ts';
import { maybeSlotOf } from './mentionOf.ts';
import type { PersonIndex, ReviewSource, SlotIndex } from './source.ts';

/** What holds papers of one person together. */
export type Binding = 'anything' | 'coauthors';

/**
 * The groups that the papers of somebody fall into, by the author positions of each, the largest first: papers that share
 * a coauthor, a main topic or an institution are one group, and so are those that an ORCID or a decision holds together.
 * What says nothing at all stays with the largest.
 */
export function groupsOf(
  files: Files,
  links: DecidedLinks,
  person: PersonIndex,
  by: Binding = 'anything',
): SlotIndex[][] {
  const { roster, facts } = files;
  const { source } = roster;
  const slots = roster.slotsOf(person);
  const sets = new DisjointSets(slots.length);
  const isBound = new Uint8Array(slots.length);
  const firsts = new Map<number | string, number>();
  slots.forEach((slot, at) => {
    const paper = roster.paperOf[slot]!;
    const bind = (key: number | string) => {
      isBound[at] = 1;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, at);
      else sets.join(first, at);
    };
    if (at > 0 && roster.paperOf[slots[at - 1]!] === paper) sets.join(at - 1, at);
    for (const coauthor of coauthorsOn(roster, paper)) if (coauthor !== person) bind(coauthor * 4);
    const { orcid } = roster.slotAt(slot);
    if (orcid !== undefined) bind(orcid);
    for (const link of links.of(slot)) bind(link * 4 + 3);
    if (by === 'coauthors') return;
    const topic = source.memberships[paper]?.[0]?.topic;
    if (topic !== undefined) bind(topic * 4 + 1);
    for (const institution of facts.institutionsAt(slot, roster.slotAt(slot))) bind(institution * 4 + 2);
  });
  return groupsBySize(slots, sets, isBound);
}

function groupsBySize(slots: Uint32Array, sets: DisjointSets, isBound: Uint8Array): SlotIndex[][] {
  const groups = new Map<number, SlotIndex[]>();
  const loose: SlotIndex[] = [];
  slots.forEach((slot, at) => {
    const root = sets.find(at);
    const group = groups.get(root);
    if (sets.sizeOf(at) === 1 && isBound[at] === 0) loose.push(slot);
    else if (group) group.push(slot);
    else groups.set(root, [slot]);
  });
  const bySize = [...groups.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  if (loose.length === 0) return bySize;
  const [largest = [], ...others] = bySize;
  return [[...largest, ...loose].sort((a, b) => a - b), ...others];
}

/** Author positions that merges name as one person, by a number for each merge. */
export class DecidedLinks {
  private readonly links = new Map<SlotIndex, number[]>();

  constructor(source: ReviewSource) {
    source.decisions.forEach((decision, number) => {
      for (const mention of mergedIn(decision)) {
        const slot = maybeSlotOf(source, mention);
        if (slot !== undefined) this.links.set(slot, [...(this.links.get(slot) ?? []), number]);
      }
    });
  }

  of(slot: SlotIndex): readonly number[] {
    return this.links.get(slot) ?? none;
  }
}

const none: readonly number[] = [];

const mergedIn = (decision: Decision) =>
  decision.of === 'people' && decision.kind === 'merge' ? [decision.one, decision.other] : [];
