import type { Decision } from '../model/identity.ts';
import type { AuthorSlot, Paper } from '../model/paper.ts';
import { decided } from './decided.ts';
import type { Mention } from './gathered.ts';
import type { Ruled } from './ruled.ts';

/** A mention with the name that decisions know it by. */
interface Printed extends Mention {
  readonly printed: string;
}

interface DecidedMentions {
  /** With keys as the user decided. */
  readonly keyed: readonly (readonly Mention[])[];
  readonly dormant: readonly Decision[];
}

/**
 * Plays the user's decisions on things that papers mention, as they are played on the names of people. Those that are
 * joined have the key of which there are most papers; those that are split off have theirs with something behind it.
 */
export function decidedMentions(
  papers: readonly Paper[],
  mentionsOf: readonly (readonly Printed[])[],
  decisions: readonly Decision[],
): DecidedMentions {
  if (decisions.length === 0) return { keyed: mentionsOf, dormant: [] };
  const ruled = ruledMentions(papers, mentionsOf);
  const { personOf, ids, dormant } = decided(ruled, decisions);
  const { offsets } = ruled;
  const keyed = mentionsOf.map((mentions, paper) =>
    mentions.map((mention, at) => ({ ...mention, key: ids[personOf[offsets[paper]! + at]!]! })),
  );
  return { keyed, dormant };
}

/** Mentions in the place of names, so that one way of deciding serves both. */
function ruledMentions(papers: readonly Paper[], mentionsOf: readonly (readonly Printed[])[]): Ruled {
  const offsets = new Uint32Array(papers.length + 1);
  mentionsOf.forEach((mentions, paper) => (offsets[paper + 1] = offsets[paper]! + mentions.length));
  const all = mentionsOf.flat();
  const keys = [...new Set(all.map(({ key }) => key))];
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  const groupOf = Uint32Array.from(all, ({ key }) => indexOf.get(key)!);
  const slotOf = ({ printed }: Printed): AuthorSlot => ({ raw: printed, kind: 'group' });
  return {
    papers: papers.map((paper, at) => ({ ...paper, slots: mentionsOf[at]!.map(slotOf) })),
    rule: 'names',
    offsets,
    forms: keys.map((key) => ({
      slot: { raw: key, kind: 'group' },
      key,
      surname: '',
      orcid: undefined,
      sourceId: undefined,
      papers: 1,
    })),
    formOf: groupOf,
    groupOf,
    reasons: new Uint8Array(all.length),
    groupCount: keys.length,
    parts: [],
    clashes: [],
  };
}
