import type { TopicNode, TopicTree } from './tree.ts';
import { vagueWords } from './vagueWords.ts';

/** A term that may stand in the label of a topic. */
export interface LabelTerm {
  /** What tells terms apart, and its words. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** As it is shown. */
  readonly surface: string;
  readonly score: number;
  /** It says little, and stands only where there is nothing better. */
  readonly isPoor: boolean;
}

/** The best first. */
export type Label = readonly LabelTerm[];

const mostTerms = 3;
/** The second and the third term must tell at least this share of what the first tells. */
const worthwhile = [0, 0.15, 0.3];

/** The terms of the label of a topic: one at least, where there are any; no word of substance stands there twice. */
export function labelOf(choices: readonly LabelTerm[]): Label {
  const good = choices.filter(({ isPoor }) => !isPoor);
  const from = good.length > 0 ? good : choices;
  const most = good.length > 0 ? mostTerms : mostTerms - 1;
  const terms: LabelTerm[] = [];
  for (const term of from) {
    if (terms.length === most || term.score < worthwhile[terms.length]! * from[0]!.score) break;
    if (!terms.some((other) => sharedBy(coreOf(term.words), coreOf(other.words)) > 0)) terms.push(term);
  }
  return terms;
}

/** The same, unlike those of other topics: what stands in theirs is left to them, where something else is left. */
export function distinctLabel(choices: readonly LabelTerm[], others: Iterable<Label>): Label {
  const taken = [...others].flat();
  const free = choices.filter(({ words }) => !taken.some((other) => isSaid(words, other.words)));
  return labelOf(free.length > 0 ? free : choices);
}

/**
 * The labels of all topics of a cut: those of a split topic are found anew, of the stronger part first, and all others
 * stay as they are, so that no label changes with the number of topics.
 */
export function labelsOfCut(
  { root, splits }: TopicTree,
  count: number,
  choicesOf: (node: TopicNode) => readonly LabelTerm[],
): Map<TopicNode, Label> {
  const labels = new Map<TopicNode, Label>([[root, labelOf(choicesOf(root))]]);
  for (const node of splits.slice(0, Math.max(0, count - 1))) {
    labels.delete(node);
    const strength = (part: TopicNode) => choicesOf(part)[0]?.score ?? 0;
    const [one, other] = node.parts!;
    for (const part of strength(other) > strength(one) ? [other, one] : [one, other]) {
      labels.set(part, distinctLabel(choicesOf(part), labels.values()));
    }
  }
  return labels;
}

/** Says again what is said within one label. */
export function repeats(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = sharedBy(one, other);
  return shared >= 2 || shared === one.size || shared === other.size;
}

/** A narrower term than that of another topic is welcome, a broader one or another form of it is not. */
function isSaid(words: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const core = coreOf(words);
  const others = coreOf(other);
  const shared = sharedBy(core, others);
  return (shared === core.size && (shared > 1 || others.size === 1)) || sharedBy(words, other) === words.size;
}

/** The words of substance: `visually impaired persons` and `visually impaired people` are one thing. */
function coreOf(words: ReadonlySet<string>): ReadonlySet<string> {
  const core = [...words].filter((word) => !vagueWords.has(word));
  return core.length > 0 ? new Set(core) : words;
}

const sharedBy = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((word) => other.has(word)).length;
