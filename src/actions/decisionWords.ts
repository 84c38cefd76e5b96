import type { Decision } from '../model/identity.ts';
import type { DecisionCard, DecidedName } from '../model/whoIsWho.ts';
import { counted } from './words.ts';

/** A decision in a sentence: `L. Waltman (2 papers) is Ludo Waltman`. */
export function decisionWords({ decision, names: [one, other], isDormant }: DecisionCard): string {
  if (!one) return '';
  if (decision.kind === 'split') return splitWords(one, decision.mentions.length);
  if (!other) return '';
  const [first, second] = told(one, other);
  if (decision.kind === 'apart') return `Kept apart: ${first} and ${second}`;
  return `${first}${isDormant || one.name === other.name ? '' : ` (${counted(one.papers.length, 'paper')})`} is ${second}`;
}

/** Those of one name are told apart by a paper of each. */
const told = (one: DecidedName, other: DecidedName): readonly string[] =>
  [one, other].map(({ name, title }) => (one.name === other.name && title !== '' ? `${name} of “${title}”` : name));

const splitWords = ({ name }: DecidedName, papers: number): string =>
  `${counted(papers, 'paper')} of ${name} ${papers === 1 ? 'is' : 'are'} somebody else’s`;

/** What a change of the log is called where it can be undone: `merge of L. Waltman into Ludo Waltman`. */
export function decisionsTitle(before: readonly Decision[], after: readonly Decision[]): string {
  const [added, gone] = [without(after, before), without(before, after)];
  if (added.length > 0 && gone.length > 0) return `${counted(added.length + gone.length, 'decision')} about who is who`;
  if (added.length > 0) return titleOfAll(added);
  return `taking back ${gone.length === 1 ? `the ${titleOf(gone[0]!)}` : counted(gone.length, 'decision')}`;
}

function titleOfAll(decisions: readonly Decision[]): string {
  const titles = new Set(decisions.map(titleOf));
  return titles.size === 1 ? [...titles][0]! : `${counted(decisions.length, 'decision')} about who is who`;
}

function titleOf(decision: Decision): string {
  if (decision.kind === 'split') return `split of ${decision.mentions[0]!.name}`;
  const [one, other] = [decision.one.name, decision.other.name];
  if (one === other)
    return decision.kind === 'merge' ? `merge of two named ${one}` : `keeping apart of two named ${one}`;
  return decision.kind === 'merge' ? `merge of ${one} into ${other}` : `keeping apart of ${one} and ${other}`;
}

/** Those of one log that another has not, as often as they stand in it. */
export function without(decisions: readonly Decision[], others: readonly Decision[]): readonly Decision[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return decisions.filter((decision) => {
    const count = left.get(keyOf(decision)) ?? 0;
    left.set(keyOf(decision), count - 1);
    return count <= 0;
  });
}

const keyOf = (decision: Decision): string => JSON.stringify(decision);
