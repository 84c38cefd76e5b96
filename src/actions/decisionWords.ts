import type { Decision } from '../model/identity.ts';
import type { DecisionCard, DecidedName } from '../model/whoIsWho.ts';
import { texts } from '../texts/texts.ts';

const words = texts.people.decisions;
const { changes } = words;

/** A decision in a sentence: `L. Waltman (2 papers) is Ludo Waltman`. */
export function decisionWords({ decision, names: [one, other], isDormant }: DecisionCard): string {
  if (!one) return '';
  if (decision.kind === 'split') return words.split(one.name, decision.mentions.length);
  if (!other) return '';
  const [first, second] = told(one, other);
  if (decision.kind === 'apart') return words.apart(first!, second!);
  const isPlain = isDormant || one.name === other.name;
  return words.is(isPlain ? first! : words.withPapers(first!, one.papers.length), second!);
}

/** Those of one name are told apart by a paper of each. */
const told = (one: DecidedName, other: DecidedName): readonly string[] =>
  [one, other].map(({ name, title }) => (one.name === other.name && title !== '' ? words.ofPaper(name, title) : name));

/** What a change of the log is called where it can be undone: `merge of L. Waltman into Ludo Waltman`. */
export function decisionsTitle(before: readonly Decision[], after: readonly Decision[]): string {
  const [added, gone] = [without(after, before), without(before, after)];
  if (added.length > 0 && gone.length > 0) return changes.several(added.length + gone.length);
  if (added.length > 0) return titleOfAll(added);
  return gone.length === 1 ? changes.takingBack(titleOf(gone[0]!)) : changes.takingBackSeveral(gone.length);
}

function titleOfAll(decisions: readonly Decision[]): string {
  const titles = new Set(decisions.map(titleOf));
  return titles.size === 1 ? [...titles][0]! : changes.several(decisions.length);
}

function titleOf(decision: Decision): string {
  if (decision.kind === 'split') return changes.split(decision.mentions[0]!.name);
  const [one, other] = [decision.one.name, decision.other.name];
  if (one === other) return decision.kind === 'merge' ? changes.mergeOfOneName(one) : changes.apartOfOneName(one);
  return decision.kind === 'merge' ? changes.merge(one, other) : changes.apart(one, other);
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
