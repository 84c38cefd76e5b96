import { partly, type Steps } from '../lib/steps.ts';
import type { Paper } from '../model/paper.ts';
import type { Settings } from '../model/settings.ts';
import type { TopicsBefore, Vocabulary } from '../model/topic.ts';
import { documentSteps, type Documents } from './documents.ts';
import { editorialTally, type EditorialTally } from './editorialTopics.ts';
import { givenClasses } from './givenClasses.ts';
import { groupingSteps, type Grouping } from './grouping.ts';
import { identitiesOf, keptIdentities, type Identity, type Shown } from './identities.ts';
import { Labeller } from './labels.ts';
import { groupsBefore, mainTopicsBefore, shownAgain } from './topicsBefore.ts';
import { classTally, termTally, type TermTally } from './termTally.ts';
import { textsOf, type Texts } from './texts.ts';
import { topicTree, type TopicTree } from './tree.ts';
import { vectorSteps } from './vectors.ts';
import { vocabularySteps } from './vocabulary.ts';

/** The settings that the ground depends on; the others only choose from it. */
export type GroundSettings = Pick<Settings, 'topics' | 'classScheme' | 'stopTerms' | 'synonyms'>;

/** What topics are made of: texts, their likeness and the groups they fall into, from few to many. */
export interface TopicGround {
  readonly papers: readonly Paper[];
  readonly authorsOf: readonly (readonly number[])[];
  readonly texts: Texts;
  /** ISO 639-1 code of the language of each paper, '' where it is too short to tell. */
  readonly languages: readonly string[];
  readonly vocabulary: Vocabulary;
  /** 1 for papers that say anything. */
  readonly hasText: Uint8Array;
  /** Index of each paper in the order of what they say, which is that of all that follows. */
  readonly order: Uint32Array;
  /** The topics that these have taken the place of, as they were told. */
  readonly before?: TopicsBefore | undefined;
  /** Absent where there are no topics. */
  readonly found?: FoundTopics | undefined;
}

export interface FoundTopics extends Grouping {
  readonly tree: TopicTree;
  readonly tally: TermTally;
  readonly editorials: EditorialTally;
  readonly labeller: Labeller;
  /** By leaf. */
  readonly identities: readonly Identity[];
}

/** Share of the whole time that each step is about to take, up to its end. */
const ends = { documents: 0.45, vectors: 0.5, vocabulary: 0.55, grouping: 0.95 };

/** `seed` is of the groups; `authorsOf` tells the authors of each paper by number. */
export function* groundSteps(
  papers: readonly Paper[],
  authorsOf: readonly (readonly number[])[],
  settings: GroundSettings,
  before: TopicsBefore | undefined,
  seed: number,
): Steps<TopicGround> {
  yield 0;
  const order = canonicalOrder(papers);
  const sorted = Array.from(order, (paper) => papers[paper]!);
  const texts = textsOf(papers, settings);
  const documents = yield* partly(documentSteps(sorted, texts, settings), 0, ends.documents);
  const vectors = yield* partly(vectorSteps(documents), ends.documents, ends.vectors);
  const shown = before && shownAgain(before, sorted);
  const initial = shown && before.kind === texts.kind ? groupsBefore(before, shown) : undefined;
  const vocabulary = yield* partly(vocabularySteps(documents), ends.vectors, ends.vocabulary);
  const finding = partly(groupingSteps(vectors, { seed, initial }), ends.vocabulary, ends.grouping);
  const grouping = givenClasses(sorted, texts) ?? (yield* finding);
  yield ends.grouping;
  const naming = grouping && namingSteps(sorted, documents, grouping, shown && mainTopicsBefore(before, shown));
  const found = naming && (yield* partly(naming, ends.grouping, 1));
  yield 1;
  return { papers, authorsOf, texts, order, before, found, ...said(documents, vocabulary, order) };
}

/** By what is read of them, so that the order in the file does not matter. */
function canonicalOrder(papers: readonly Paper[]): Uint32Array {
  const texts: ((paper: Paper) => string)[] = [
    ({ title }) => title,
    ({ abstract }) => abstract,
    ({ keywords }) => keywords.join(';'),
    ({ categories }) => categories.join(';'),
  ];
  return Uint32Array.from(papers.keys()).sort((one, other) => {
    for (const textOf of texts) {
      const [own, others] = [textOf(papers[one]!), textOf(papers[other]!)];
      if (own !== others) return own < others ? -1 : 1;
    }
    return one - other;
  });
}

/** In the order of the papers. */
function said(
  documents: Documents,
  vocabulary: Vocabulary,
  order: Uint32Array,
): Pick<TopicGround, 'languages' | 'vocabulary' | 'hasText'> {
  const papers = vocabulary.papers.map((place) => order[place]!);
  for (let term = 0; term + 1 < vocabulary.offsets.length; term++) {
    papers.subarray(vocabulary.offsets[term], vocabulary.offsets[term + 1]).sort();
  }
  const languages = Array.from(order, () => '');
  const hasText = new Uint8Array(order.length);
  for (const [place, paper] of order.entries()) {
    languages[paper] = documents.languages[place]!;
    hasText[paper] = Number(documents.offsets[place + 1]! > documents.offsets[place]!);
  }
  return { languages, vocabulary: { ...vocabulary, papers }, hasText };
}

function* namingSteps(
  papers: readonly Paper[],
  documents: Documents,
  grouping: Grouping,
  before: Shown | undefined,
): Steps<FoundTopics> {
  const { leafOf, leafCount, plan, natural } = grouping;
  const tally = termTally(documents, leafOf, leafCount);
  yield 0.3;
  const tree = topicTree(plan, grouping.papersOfLeaf ?? tally.papersOfLeaf);
  const labeller = new Labeller(documents.table, tally, classTally(papers, leafOf, leafCount));
  yield 0.5;
  const kept = before ? keptIdentities(tree, leafOf, before) : new Map<number, Identity>();
  const keyTerms = (leaves: readonly number[]) =>
    grouping.classNames?.filter((_, leaf) => leaves.includes(leaf)) ?? labeller.keyTerms(leaves);
  const identities = identitiesOf(tree, natural, keyTerms, kept);
  yield 0.8;
  const titles = papers.map(({ title }) => title);
  return { ...grouping, tree, tally, labeller, identities, editorials: editorialTally(titles, leafOf, leafCount) };
}
