import { inSteps } from '../lib/inSteps.ts';
import { nextTask } from '../lib/nextTask.ts';
import { orderByNumber } from '../lib/orderByNumber.ts';
import { rankedSteps } from '../lib/rankedTexts.ts';
import { soughtWords } from '../lib/searchWords.ts';
import { indexOfLines, type TextIndex } from '../lib/textIndex.ts';
import type { Author } from '../model/author.ts';
import { filtersAnything, type Filters, type Sight } from '../model/filters.ts';
import type { NodeIndex } from '../model/units.ts';
import type { FacetValues } from '../network/facetValues.ts';
import { isBare } from '../network/givenNetwork.ts';
import type { Network } from '../network/network.ts';
import { passingPapers } from '../network/passing.ts';
import { nothingHidden, siftOf } from '../network/sift.ts';
import { summarySteps, type DetailedSummary, type Sights } from '../network/summary.ts';
import { visibleSteps, type InSight } from '../network/visible.ts';
import type { SearchFound, SearchHit } from '../work/protocol.ts';
import { authorSearchLine, searchLine } from '../work/searchLines.ts';
import type { Workbench } from '../work/workbench.ts';
import type { UnpackedPage } from './unpackedPage.ts';

/** What the parts of the page ask. */
interface Answers {
  readonly summary: (sight: Sight) => Promise<DetailedSummary>;
  readonly passing: (hidden: Uint8Array) => Uint8Array;
  readonly search: (text: string) => Promise<SearchFound>;
}

/**
 * Stands where the app has its worker: the page itself answers, each question in a task of its own. Of the app's bench it
 * has what the parts of this page use, which is why it is called one.
 */
export function pageBench(page: UnpackedPage): Workbench {
  const answers: Answers = {
    summary: summaryOf(page),
    passing: (hidden) => passingPapers(page.opened.columns, hidden),
    search: searchOf(page),
  };
  const ask = async (name: keyof Answers, argument: never): Promise<unknown> => {
    await new Promise((resolve) => setTimeout(resolve));
    return answers[name](argument);
  };
  return { opened: page.opened, ask } as unknown as Workbench;
}

/** As the app counts, by the same functions. */
function summaryOf({ opened, positions, records, groups }: UnpackedPage): Answers['summary'] {
  const { columns, arrangement, mainTopics, topics, kind, omissions } = opened;
  // Counting asks of an author whether it is a group, and nothing else.
  const [person, group] = [authorCalled('', 'person'), authorCalled('', 'group')];
  const authors = Array.from({ length: columns.authorCount }, (_, node) => (groups.has(node) ? group : person));
  const network: Network = { kind, columns, authors, topics, omissions, added: [] };
  const ground = { columns, values: noValues, mainTopics, communities: arrangement.communities };
  const seenBy = (sight: Sight, filters: Filters): Promise<InSight> => {
    const sift = filtersAnything(filters) ? siftOf(ground, undefined, { ...sight, filters }) : nothingHidden;
    return inSteps(visibleSteps(columns, sift, sight.window));
  };
  return async (sight) => {
    const { filters, window } = sight;
    const seen = await seenBy(sight, filters);
    const sights: Sights = {
      seen,
      withAllTopics: filters.hiddenTopics.length === 0 ? seen : await seenBy(sight, { ...filters, hiddenTopics: [] }),
      withAllCommunities:
        filters.hiddenCommunities.length === 0 ? seen : await seenBy(sight, { ...filters, hiddenCommunities: [] }),
    };
    return inSteps(summarySteps(network, { ...arrangement, positions }, records, window, sights));
  };
}

const authorCalled = (name: string, kind: Author['kind']): Author => ({ id: name, name, kind, forms: [name] });

const without = { offsets: new Uint32Array(1), values: new Uint32Array() };
const unknown = new Int32Array();

/** Nothing on this page filters by these. */
const noValues: FacetValues = {
  names: { venue: [], language: [], documentType: [], institution: [], country: [] },
  papers: { venue: unknown, language: unknown, documentType: unknown },
  authors: { institution: without, country: without },
};

/** Authors, topics and papers that have every word, ranked as in the app. */
function searchOf({ opened, data, paper: paperAt }: UnpackedPage): Answers['search'] {
  const { columns, labels, topics, recordCount, kind } = opened;
  const { authorCount, topicCount, nodePapers } = columns;
  const titles = data.papers?.titles ?? [];
  const count = (node: NodeIndex): number =>
    isBare(nodePapers, node)
      ? 0
      : nodePapers.offsets[node + 1]! -
        nodePapers.offsets[node]! +
        nodePapers.undatedOffsets[node + 1]! -
        nodePapers.undatedOffsets[node]!;
  const isPerson = kind === 'papers' && opened.settings.network === 'authors';
  const nodeHit = (of: 'author' | 'topic', node: NodeIndex): SearchHit => ({
    kind: of,
    node,
    label: labels[node]!,
    papers: count(node),
  });
  let indices: Promise<readonly [TextIndex, TextIndex, TextIndex]> | undefined;
  /** Authors of most papers first. */
  let ranked: Uint32Array = new Uint32Array();
  /** One after the other, so that their pieces do not add up. */
  const indexed = async (): Promise<readonly [TextIndex, TextIndex, TextIndex]> => {
    ranked = orderByNumber(Float64Array.from({ length: authorCount }, (_, node) => -count(node)));
    await nextTask();
    return [
      await indexOfLines(authorCount, (place) => authorLine(labels[ranked[place]!]!, isPerson)),
      await indexOfLines(topicCount, (topic) => searchLine([topics[topic]!.label, ...topics[topic]!.terms].join(' '))),
      await indexOfLines(Math.min(recordCount, titles.length), (paper) => searchLine(titles[paper]!)),
    ];
  };
  return async (text) => {
    const words = soughtWords(text);
    if (words.length === 0) return { hits: [], totals: { author: 0, institution: 0, topic: 0, paper: 0 } };
    const [names, topicTexts, titleTexts] = await (indices ??= indexed());
    const byName = await inSteps(rankedSteps(names, words));
    const byTopic = await inSteps(rankedSteps(topicTexts, words));
    const byTitle = await inSteps(rankedSteps(titleTexts, words));
    return {
      hits: [
        ...byName.slice(0, most.author).map((place) => nodeHit('author', ranked[place]!)),
        ...byTopic.slice(0, most.topic).map((topic) => nodeHit('topic', authorCount + topic)),
        ...byTitle
          .slice(0, most.paper)
          .map((paper) => ({ kind: 'paper', paper, label: titles[paper]!, detail: paperAt!(paper).date }) as const),
      ],
      totals: { author: byName.length, institution: 0, topic: byTopic.length, paper: byTitle.length },
    };
  };
}

const most = { author: 20, topic: 10, paper: 20 };

const authorLine = (name: string, isPerson: boolean): string =>
  isPerson ? authorSearchLine(authorCalled(name, 'person')) : searchLine(name);
