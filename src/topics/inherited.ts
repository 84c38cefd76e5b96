import { topicOrigin, type Membership } from '../model/topic.ts';
import { strongestFirst } from './memberships.ts';

export interface Inheritance {
  readonly memberships: readonly (readonly Membership[])[];
  /** One of `topicOrigin` per paper. */
  readonly origins: Uint8Array;
}

/** Papers without text have the topics of their authors' other papers, each paper as much as any other. */
export function withInherited(
  own: readonly (readonly Membership[])[],
  authorsOf: readonly (readonly number[])[],
  hasText: Uint8Array,
  topicCount: number,
): Inheritance {
  const origins = Uint8Array.from(own, ({ length }) => (length > 0 ? topicOrigin.own : topicOrigin.none));
  const heirs = own.flatMap(({ length }, paper) => (length === 0 && hasText[paper] === 0 ? [paper] : []));
  if (heirs.length === 0) return { memberships: own, origins };
  const sums = sumsOfAuthors(own, authorsOf, new Set(heirs.flatMap((paper) => authorsOf[paper]!)), topicCount);
  const memberships = [...own];
  for (const paper of heirs) {
    const shares = new Float64Array(topicCount);
    for (const author of authorsOf[paper]!) {
      for (const [topic, sum] of sums.get(author)!.entries()) shares[topic]! += sum;
    }
    memberships[paper] = strongestFirst(shares, -1);
    if (memberships[paper].length > 0) origins[paper] = topicOrigin.inherited;
  }
  return { memberships, origins };
}

/** For each of the authors the sum of the shares of all papers in each topic. */
function sumsOfAuthors(
  own: readonly (readonly Membership[])[],
  authorsOf: readonly (readonly number[])[],
  wanted: ReadonlySet<number>,
  topicCount: number,
): ReadonlyMap<number, Float64Array> {
  const sums = new Map(Array.from(wanted, (author) => [author, new Float64Array(topicCount)]));
  for (const [paper, memberships] of own.entries()) {
    for (const author of authorsOf[paper]!) {
      const ofAuthor = sums.get(author);
      if (ofAuthor) for (const { topic, share } of memberships) ofAuthor[topic]! += share;
    }
  }
  return sums;
}
