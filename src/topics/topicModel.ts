import type { Paper } from '../model/paper.ts';
import { drained, partly, type Steps } from '../lib/steps.ts';
import type { Settings } from '../model/settings.ts';
import {
  noTopics,
  topicOrigin,
  type Membership,
  type Topic,
  type TopicModel,
  type TopicsBefore,
} from '../model/topic.ts';
import { documentSteps, vocabularyOf, type Documents } from './documents.ts';
import { similarPapers } from './groups.ts';
import { labelTerms } from './labels.ts';
import { similarityGraph } from './neighbours.ts';
import { settledTopics } from './settledTopics.ts';
import { textsOf } from './texts.ts';
import { topicIds } from './topicIds.ts';
import { vectorSteps, type Vectors } from './vectors.ts';

/** Share of the whole time that each step is about to take, up to its end. */
const ends = { documents: 0.35, vectors: 0.45, neighbours: 0.85, groups: 0.95 };

/**
 * What the papers are about: papers that share unusual terms are tied, groups of tied papers are topics (Leiden on the
 * graph of most similar papers), and a topic is named by the terms that set it apart. Same papers, same topics, in
 * whatever order they come.
 */
function modelOf(
  papers: readonly Paper[],
  settings: GroundSettings,
  onProgress: (share: number) => void = () => {},
): TopicModel {
  const texts = textsOf(papers, settings);
  const order = canonicalOrder(papers);
  const sorted = order.map((paper) => papers[paper]!);
  const documents = drained(documentSteps(sorted, texts, settings));
  onProgress(ends.documents);
  const vectors = drained(vectorSteps(documents));
  onProgress(ends.vectors);
  const graph = similarityGraph(vectors, (share) =>
    onProgress(ends.vectors + share * (ends.neighbours - ends.vectors)),
  );
  onProgress(ends.neighbours);
  const { groups, count, shares } = settledTopics(vectors, graph, similarPapers(graph));
  onProgress(ends.groups);
  const memberships: (readonly Membership[])[] = Array.from(papers, () => []);
  for (const [place, paper] of order.entries()) memberships[paper] = shares[place]!;
  const topics = topicsOf(documents, vectors, groups, count);
  onProgress(1);
  return {
    ...noTopics(papers.length),
    topics,
    memberships,
    source: count > 0 ? texts.source : 'none',
    kind: texts.kind,
    papersBySource: texts.papersBySource,
    remarks: texts.remarks,
    vocabulary: vocabularyOf(documents),
    origins: Uint8Array.from(memberships, (own) => (own.length > 0 ? topicOrigin.own : topicOrigin.none)),
  };
}

/** What topics are made of: texts, their likeness and the groups they fall into, from few to many. */
export interface TopicGround {
  readonly model: TopicModel;
  readonly papers: readonly Paper[];
}

/** The settings that the ground depends on; the others only choose from it. */
export type GroundSettings = Pick<Settings, 'topics' | 'classScheme' | 'stopTerms' | 'synonyms'>;

/** `authorsOf` tells the authors of each paper by number, for papers that have no text of their own. */
export function* topicGroundSteps(
  papers: readonly Paper[],
  _authorsOf: readonly (readonly number[])[],
  settings: GroundSettings,
  _before?: TopicsBefore,
): Steps<TopicGround> {
  yield* partly(nothing(), 0, 1);
  return { model: modelOf(papers, settings), papers };
}

function* nothing(): Steps<void> {
  yield 0;
}

/** The topics in the number that is wished for, as the user has changed them. */
export const topicModelOf = (
  { model }: TopicGround,
  _settings: Pick<Settings, 'granularity' | 'topicEdits'>,
): TopicModel => model;

/** What those that take the place of these topics are told of them. */
export const topicsBeforeOf = ({ papers }: TopicGround, { topics, memberships }: TopicModel): TopicsBefore => ({
  paperKeys: papers.map(({ title }) => title).join('\n'),
  topics: topics.map(({ id, slot }) => ({ id, slot })),
  mainTopics: Int32Array.from(memberships, (own) => own[0]?.topic ?? -1),
  groups: Int32Array.from(memberships, (own) => own[0]?.topic ?? -1),
});

/** By what is read of them, so that the order in the file does not matter. */
function canonicalOrder(papers: readonly Paper[]): number[] {
  const keys = papers.map(({ title, keywords, abstract, categories }) =>
    [title, keywords.join(';'), categories.join(';'), abstract].join('\n'),
  );
  return Array.from(keys.keys()).sort((one, other) =>
    keys[one] === keys[other] ? one - other : keys[one]! < keys[other]! ? -1 : 1,
  );
}

function topicsOf(documents: Documents, vectors: Vectors, groups: Int32Array, count: number): Topic[] {
  const numbers = labelTerms(documents, vectors, groups, count);
  const texts = numbers.map((terms) => terms.map((term) => documents.table.textOf(term)));
  const ids = topicIds(texts);
  return ids.map((id, topic) => {
    const terms = numbers[topic]!.map((term) => documents.table.surfaceOf(term));
    return {
      id,
      label: terms.join(' · '),
      terms,
      slot: Math.min(topic, 10),
      labelFrom: 'terms',
      isEditorial: false,
    };
  });
}
