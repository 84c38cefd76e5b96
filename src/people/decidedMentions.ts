import type { Decision } from '../model/identity.ts';
import type { AuthorSlot, Paper } from '../model/paper.ts';
import { decided } from './decided.ts';
import type { Form } from './forms.ts';
import type { Mentioned } from './gathered.ts';
import type { Ruled } from './ruled.ts';

/** A mention with the name that decisions know it by. */
interface Printed extends Mentioned {
  readonly printed: string;
}

interface DecidedMentions<One> {
  /** With keys as the user decided. */
  readonly mentionsOf: readonly (readonly One[])[];
  readonly dormant: readonly Decision[];
}

/**
 * Plays the user's decisions on things that papers mention, as they are played on the names of people, so that keys hold
 * still as the ids of people do.
 */
export function decidedMentions<One extends Printed>(
  papers: readonly Paper[],
  mentionsOf: readonly (readonly One[])[],
  decisions: readonly Decision[],
): DecidedMentions<One> {
  if (decisions.length === 0) return { mentionsOf, dormant: [] };
  const ruled = ruledMentions(papers, mentionsOf);
  const { personOf, ids, dormant } = decided(ruled, decisions);
  const { offsets } = ruled;
  const played = mentionsOf.map((mentions, paper) =>
    mentions.map((mention, at) => ({ ...mention, key: ids[personOf[offsets[paper]! + at]!]! })),
  );
  return { mentionsOf: played, dormant };
}

const formOfMention = ({ key, printed }: Printed): string => `${key}\n${printed}`;
const formOfPrinted = ({ key, printed }: Printed): Form => ({
  slot: { raw: printed, kind: 'group' },
  key,
  orcid: undefined,
  sourceId: undefined,
  papers: 0,
});

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
    forms: distinct.map(formOfPrinted),
    formOf: Uint32Array.from(all, (mention) => formOf.get(formOfMention(mention))!),
    groupOf,
    reasons: new Uint8Array(all.length),
    groupCount: keys.length,
    parts: [],
    clashes: [],
  };
}
