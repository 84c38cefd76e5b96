import { noGroup } from './groups.ts';
import { Likeness, type Cut } from './memberships.ts';
import type { FoundTopics } from './topicGround.ts';

/** So much less like the others of its topic than the one in the middle, a paper is a weak member. */
const weakness = 0.6;

/** 1 for papers that fit their main topic poorly, in the order of the papers. */
export function weakPapers({ leafOf, profiles }: FoundTopics, cut: Cut, order: Uint32Array): Uint8Array {
  const weak = new Uint8Array(order.length);
  if (!profiles.products) return weak;
  const likeness = new Likeness(profiles, cut);
  const fits = Float64Array.from(leafOf, (leaf, paper) =>
    leaf === noGroup ? 1 : likeness.withOthers(paper, cut.topicOfLeaf[leaf]!),
  );
  const middle = medians(fits, leafOf, cut);
  for (const [place, paper] of order.entries()) {
    const leaf = leafOf[place]!;
    if (leaf !== noGroup && fits[place]! < weakness * middle[cut.topicOfLeaf[leaf]!]!) weak[paper] = 1;
  }
  return weak;
}

function medians(fits: Float64Array, leafOf: Int32Array, { topicOfLeaf, topicCount }: Cut): number[] {
  const lists: number[][] = Array.from({ length: topicCount }, () => []);
  for (const [paper, leaf] of leafOf.entries()) if (leaf !== noGroup) lists[topicOfLeaf[leaf]!]!.push(fits[paper]!);
  return lists.map((list) => list.sort((one, other) => one - other)[list.length >> 1] ?? 0);
}
