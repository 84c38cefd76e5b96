import type { Mention } from '../model/identity.ts';
import type { NodeIndex } from '../model/units.ts';
import { slotsOfMention } from '../people/mentioned.ts';
import type { Study } from './study.ts';

/** The node of who holds each mention; −1 where nobody does, or who does is not in the network. */
export function holdersOf({ papers, people, network }: Study, mentions: readonly Mention[]): NodeIndex[] {
  const { slots } = people;
  if (!slots) return mentions.map(() => -1);
  return mentions.map((mention) => {
    const [slot] = slotsOfMention(papers, slots.offsets, mention);
    return slot === undefined ? -1 : network.authors.indexOf(people.authors[slots.authors[slot]!]!);
  });
}
