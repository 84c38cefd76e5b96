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
 * joined have the key of which there are most papers; those that are split off have theirs with a number behind it.
 */
export function decidedMentions(
  papers: readonly Paper[],
  mentionsOf: readonly (readonly Printed[])[],
  decisions: readonly Decision[],
): DecidedMentions {
  if (decisions.length === 0) return { keyed: mentionsOf, dormant: [] };
  const ruled = ruledMentions(papers, mentionsOf);
  const { personOf, personCount, dormant } = decided(ruled, decisions);
  const keys = keysOf(personOf, personCount, ruled, mentionsOf.flat());
  const { offsets } = ruled;
  const keyed = mentionsOf.map((mentions, paper) =>
    mentions.map((mention, at) => ({ ...mention, key: keys[personOf[offsets[paper]! + at]!]! })),
  );
  return { keyed, dormant };
}

const formOfMention = ({ key, printed }: Printed): string => `${key}\n${printed}`;
const noIds = { surname: '', orcid: undefined, sourceId: undefined, papers: 0 };

/** Mentions in the place of names, so that one way of deciding serves both. */
function ruledMentions(papers: readonly Paper[], mentionsOf: readonly (readonly Printed[])[]): Ruled {
  const offsets = new Uint32Array(papers.length + 1);
  mentionsOf.forEach((mentions, paper) => (offsets[paper + 1] = offsets[paper]! + mentions.length));
  const all = mentionsOf.flat();
  const keys = [...new Set(all.map(({ key }) => key))];
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  const groupOf = Uint32Array.from(all, ({ key }) => indexOf.get(key)!);
  const distinct = [...new Map(all.map((mention) => [formOfMention(mention), mention])).values()];
  const formOf = new Map(distinct.map((mention, form) => [formOfMention(mention), form]));
  const slotOf = ({ printed }: Printed): AuthorSlot => ({ raw: printed, kind: 'group' });
  return {
    papers: papers.map((paper, at) => ({ ...paper, slots: mentionsOf[at]!.map(slotOf) })),
    rule: 'names',
    offsets,
    forms: distinct.map(({ key, printed }) => ({ ...noIds, slot: { raw: printed, kind: 'group' }, key })),
    formOf: Uint32Array.from(all, (mention) => formOf.get(formOfMention(mention))!),
    groupOf,
    reasons: new Uint8Array(all.length),
    groupCount: keys.length,
    parts: [],
    clashes: [],
  };
}

/** Of each of those that were decided: the key of most papers, and a number where somebody larger has the same. */
function keysOf(personOf: Uint32Array, count: number, { groupOf }: Ruled, all: readonly Mention[]): string[] {
  const mentions = Array.from({ length: count }, () => new Map<number, number>());
  personOf.forEach((one, slot) => {
    const group = groupOf[slot]!;
    mentions[one]!.set(group, (mentions[one]!.get(group) ?? 0) + 1);
  });
  const keyOfGroup = new Map(all.map(({ key }, slot) => [groupOf[slot]!, key]));
  const main = mentions.map((groups) => {
    const ranked = [...groups].map(([group, size]) => ({ key: keyOfGroup.get(group)!, size }));
    return ranked.reduce((best, next) =>
      next.size > best.size || (next.size === best.size && next.key < best.key) ? next : best,
    );
  });
  const order = main.map((_, one) => one).sort((a, b) => main[b]!.size - main[a]!.size || a - b);
  const taken = new Map<string, number>();
  const keys: string[] = [];
  for (const one of order) {
    const { key } = main[one]!;
    const number = (taken.get(key) ?? 0) + 1;
    taken.set(key, number);
    keys[one] = number === 1 ? key : `${key} #${number}`;
  }
  return keys;
}
