import type { Paper } from '../model/paper.ts';
import { partly, type Steps } from '../lib/steps.ts';
import type { Settings } from '../model/settings.ts';
import { noTopics, topicOrigin, type Topic, type TopicModel, type TopicsBefore } from '../model/topic.ts';
import { coherenceOf } from './coherence.ts';
import { edited, type Draft } from './edits.ts';
import { editorialName } from './editorialTopics.ts';
import { noGroup } from './groups.ts';
import { withInherited } from './inherited.ts';
import type { Name } from './labels.ts';
import { membershipsOf, type Cut } from './memberships.ts';
import { paperKey } from '../model/paperKey.ts';
import { texts as catalogue } from '../texts/texts.ts';
import { remarksOf, remarksOnEdits } from './remarks.ts';
import { groundSteps, type FoundTopics, type GroundSettings, type TopicGround } from './topicGround.ts';
import { distinctLabel, labelsOfCut, type Label } from './topicLabels.ts';
import { cutAt, mainLeaf, type TopicNode } from './tree.ts';
import { weakPapers } from './weak.ts';

export type { GroundSettings, TopicGround } from './topicGround.ts';

/** The same papers are to have the same topics. */
const usualSeed = 1;

/**
 * What the papers are about: papers that share unusual terms are tied, groups of tied papers are topics (Leiden on the
 * graph of most similar papers), and a topic is named by the terms that set it apart. Same papers, same topics, in
 * whatever order they come. `authorsOf` tells the authors of each paper by number, for papers that have no text of their
 * own; `before` are topics that are shown, for those that take their place to keep ids and colours.
 */
export const topicGroundSteps = (
  papers: readonly Paper[],
  authorsOf: readonly (readonly number[])[],
  settings: GroundSettings,
  before?: TopicsBefore,
  seed = usualSeed,
): Steps<TopicGround> => partly(groundSteps(papers, authorsOf, settings, before, seed), 0, 1);

type Choice = Pick<Settings, 'granularity' | 'topicEdits'>;

/** The topics in the number that is wished for, as the user has changed them. */
export function topicModelOf(ground: TopicGround, choice: Choice): TopicModel {
  const { papers, texts, vocabulary } = ground;
  const languages = languagesOf(ground);
  const base = {
    ...noTopics(papers.length),
    kind: texts.kind,
    papersBySource: texts.papersBySource,
    vocabulary,
    languages,
    remarks: remarksOf(ground, languages),
  };
  return ground.found ? { ...base, ...chosenTopics(ground, ground.found, choice, base.remarks) } : base;
}

function chosenTopics(
  ground: TopicGround,
  found: FoundTopics,
  { granularity, topicEdits }: Choice,
  remarks: readonly string[],
) {
  const { tree, natural, leafOf, profiles, identities } = found;
  const granularities = { fewest: 1, natural, most: tree.root.leaves.length };
  const chosen = Math.min(granularities.most, Math.max(1, Math.round(granularity ?? natural)));
  const drafts = draftsOf(found, chosen);
  const after = edited(drafts, topicEdits, identities);
  const ranked = [...after.drafts].sort(
    (one, other) => Number(one.isHidden ?? false) - Number(other.isHidden ?? false) || bySize(one, other),
  );
  const cut = cutOf(
    ranked.map(({ node }) => node),
    profiles.leafCount,
  );
  const shownCount = ranked.filter(({ isHidden }) => !isHidden).length;
  const own = inOrder(
    ground,
    membershipsOf(profiles, leafOf, cut, (topic) => topic >= shownCount),
  );
  const { memberships, origins } = withInherited(own, ground.authorsOf, ground.hasText, ranked.length);
  const weak = weakPapers(found, cut, ground.order);
  const named = ranked.map((draft) => ({ draft, name: found.labeller.nameOf(draft.node.leaves) }));
  const labels = labelsOf(
    found,
    ranked.map(({ node }) => node),
    chosen,
  );
  const topics = named.map(({ draft, name }, topic) => topicOf(found, draft, name, labels[topic]!));
  const shown = named.slice(0, shownCount);
  return {
    topics: topics.slice(0, shownCount),
    hidden: topics.slice(shownCount),
    memberships,
    origins,
    weak,
    source: ground.texts.source,
    granularity: { ...granularities, chosen },
    quality: qualityOf(
      found,
      shown.map(({ name }) => name),
      { memberships, origins, weak },
    ),
    remarks: [...remarks, ...remarksOnEdits(after, topics)],
  };
}

/** The larger first, of equals the one with the first leaf. */
const bySize = ({ node: one }: Draft, { node: other }: Draft): number =>
  other.papers - one.papers || mainLeaf(one) - mainLeaf(other);

const draftsOf = ({ tree, identities }: FoundTopics, count: number): Draft[] =>
  cutAt(tree, count).map((node) => {
    const { id, slot } = identities[mainLeaf(node)]!;
    return { id, slot, node };
  });

function cutOf(nodes: readonly TopicNode[], leafCount: number): Cut {
  const topicOfLeaf = new Int32Array(leafCount);
  for (const [topic, { leaves }] of nodes.entries()) for (const leaf of leaves) topicOfLeaf[leaf] = topic;
  return { topicOfLeaf, topicCount: nodes.length };
}

function inOrder<Item>({ order }: TopicGround, items: readonly Item[]): Item[] {
  const list = items.slice();
  for (const [place, paper] of order.entries()) list[paper] = items[place]!;
  return list;
}

/** Those that the user has joined or split are named when all others are. */
function labelsOf({ tree, labeller }: FoundTopics, nodes: readonly TopicNode[], count: number): string[] {
  const choicesOf = ({ leaves }: TopicNode) => labeller.nameOf(leaves).choices;
  const ofCut = labelsOfCut(tree, count, choicesOf);
  const labels = new Map<TopicNode, Label>(
    nodes.flatMap((node) => {
      const label = ofCut.get(node);
      return label ? [[node, label]] : [];
    }),
  );
  return nodes.map((node) => {
    const label = labels.get(node) ?? distinctLabel(choicesOf(node), labels.values());
    labels.set(node, label);
    return label.map(({ surface }) => surface).join(' · ');
  });
}

function topicOf(found: FoundTopics, { id, slot, label, node }: Draft, name: Name, ownLabel: string): Topic {
  const editorial = editorialName(found.editorials, node.leaves);
  const shown = classLabel(found, node) ?? {
    label: editorial ?? ownLabel,
    labelFrom: editorial === undefined ? name.labelFrom : ('terms' as const),
  };
  return {
    id,
    slot,
    label: label ?? shown.label,
    labelFrom: label === undefined ? shown.labelFrom : 'user',
    terms: name.terms,
    isEditorial: editorial !== undefined,
  };
}

/** Of given classes the names, the largest first. */
function classLabel({ classNames, papersOfLeaf }: FoundTopics, { leaves }: TopicNode) {
  if (!classNames || !papersOfLeaf) return undefined;
  const ranked = [...leaves].sort((one, other) => papersOfLeaf[other]! - papersOfLeaf[one]! || one - other);
  const [first, second, ...more] = ranked.map((leaf) => classNames[leaf]!);
  const label =
    more.length > 0
      ? catalogue.topicNames.moreClasses(first!, second!, more.length)
      : [first, second].filter(Boolean).join(' · ');
  return { label, labelFrom: 'class' } as const;
}

type Shares = Pick<TopicModel, 'memberships' | 'origins' | 'weak'>;

function qualityOf({ tally }: FoundTopics, names: readonly Name[], { memberships, origins, weak }: Shares) {
  const papersOf = (number: number) => tally.papers.subarray(tally.offsets[number], tally.offsets[number + 1]);
  return {
    coherence: coherenceOf(
      names.map(({ numbers }) => numbers),
      papersOf,
      tally.paperCount,
    ),
    weakPapers: weak.reduce((sum, is) => sum + is, 0),
    inheritedPapers: origins.filter((origin) => origin === topicOrigin.inherited).length,
    papersWithoutTopic: memberships.filter(({ length }) => length === 0).length,
  };
}

function languagesOf({ languages }: TopicGround): [string, number][] {
  const counts = new Map<string, number>();
  for (const code of languages) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
}

/**
 * What those that take the place of these topics are told of them: topics as they were before any were merged or
 * hidden, so that such edits still find them.
 */
export function topicsBeforeOf({ papers, texts, order, found }: TopicGround, model: TopicModel): TopicsBefore {
  const none = new Int32Array(papers.length).fill(noGroup);
  const paperKeys = papers.map(paperKey).join('\n');
  if (!found) return { paperKeys, topics: [], mainTopics: none, kind: texts.kind, groups: none };
  const ids = new Set([...model.topics, ...model.hidden].map(({ id }) => id));
  const nodes = cutAt(found.tree, model.granularity.chosen).flatMap((node) => apart(node, found, ids));
  const { topicOfLeaf } = cutOf(nodes, found.profiles.leafCount);
  const mainTopics = found.leafOf.map((leaf) => (leaf === noGroup ? noGroup : topicOfLeaf[leaf]!));
  return {
    paperKeys,
    topics: nodes.map((node) => found.identities[mainLeaf(node)]!),
    mainTopics: placed(order, mainTopics),
    kind: texts.kind,
    groups: placed(order, found.baseOf),
  };
}

/** The topic, or the parts of it that stand apart since it was split. */
function apart(node: TopicNode, found: FoundTopics, ids: ReadonlySet<string>): TopicNode[] {
  const isApart = node.leaves.some((leaf) => leaf !== mainLeaf(node) && ids.has(found.identities[leaf]!.id));
  return isApart && node.parts ? node.parts.flatMap((part) => apart(part, found, ids)) : [node];
}

function placed(order: Uint32Array, values: Int32Array): Int32Array {
  const list = new Int32Array(values.length);
  for (const [place, paper] of order.entries()) list[paper] = values[place]!;
  return list;
}
