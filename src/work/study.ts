import { arrange } from '../arrange/arrange.ts';
import { givenArrangement } from '../arrange/given.ts';
import { mainTopicOf } from '../arrange/mainTopic.ts';
import { totalsOf } from '../arrange/totals.ts';
import type { Arrangement } from '../model/columns.ts';
import type { Corpus } from '../model/corpus.ts';
import type { GivenNetwork, GivenNode, GivenTie } from '../model/givenNetwork.ts';
import type { Paper } from '../model/paper.ts';
import type { Dated } from '../model/partialDate.ts';
import type { Settings } from '../model/settings.ts';
import type { TopicModel } from '../model/topic.ts';
import { adopted } from '../network/givenNetwork.ts';
import type { Network } from '../network/network.ts';
import { networkOf } from '../network/networkOf.ts';
import type { People } from '../people/identify.ts';
import { membersOf } from '../people/membersOf.ts';
import { withOwner } from '../people/owner.ts';
import { topicModel } from '../topics/topicModel.ts';
import type { Progress } from './protocol.ts';

/** Everything that is computed from a corpus and settings: the same in the page's worker and on the command line. */
export interface Study {
  readonly corpus: Corpus;
  readonly settings: Settings;
  /** The corpus' papers, with the owner added where the settings ask for it. */
  readonly papers: readonly Paper[];
  /** What the indices of papers in the network mean: the papers or, of a network that came without any, its links. */
  readonly records: readonly Dated[];
  /** The nodes of a network that came without papers, in the order of its authors, and the links between them. */
  readonly given: { readonly nodes: readonly GivenNode[]; readonly links: readonly GivenTie[] };
  /** What the file calls the communities, where it has them. */
  readonly communityNames: readonly string[] | undefined;
  readonly people: People;
  readonly model: TopicModel;
  readonly network: Network;
  readonly arrangement: Arrangement;
  /** Per author node the topic of the largest author–topic weight, or −1. */
  readonly mainTopics: Int32Array;
}

/** Where each stage begins on the bar, from measured shares of the whole. */
const stages = { people: 0.35, topics: 0.4, network: 0.65, arrange: 0.7, end: 1 };

type Report = (progress: Progress) => void;

const stageOf = (onProgress: Report) => (what: string, from: number, to: number) => (share: number) =>
  onProgress({ what, share: from + (to - from) * share });

/** Papers in, or a network without any; network out. Pure: no clock, no chance beyond the seed. */
export function studyOf(corpus: Corpus, settings: Settings, onProgress: Report): Study {
  return corpus.network
    ? studyOfNetwork(corpus, corpus.network, settings, onProgress)
    : studyOfPapers(corpus, settings, onProgress);
}

function studyOfPapers(corpus: Corpus, settings: Settings, onProgress: Report): Study {
  const stage = stageOf(onProgress);
  const telling = stage('Telling people apart', stages.people, stages.topics);
  telling(0);
  const papers = settings.addOwner ? withOwner(corpus) : corpus.papers;
  const people = membersOf(papers, settings, telling);
  const model = topicModel(papers, stage('Finding topics', stages.topics, stages.network));
  const counting = stage('Counting ties', stages.network, stages.arrange);
  counting(0);
  const network = networkOf(papers, people, model, settings, counting);
  const arranging = stage('Drawing the map', stages.arrange, stages.end);
  const totals = totalsOf(network.columns);
  const arrangement = arrange(totals, { seed: settings.seed, onProgress: arranging });
  return {
    corpus,
    settings,
    papers,
    records: papers,
    given: { nodes: [], links: [] },
    communityNames: undefined,
    people,
    model,
    network,
    arrangement,
    mainTopics: mainTopicOf(totals),
  };
}

/** There is nobody to tell apart and nothing to find topics in; what the file says of its picture stands. */
function studyOfNetwork(corpus: Corpus, whole: GivenNetwork, settings: Settings, onProgress: Report): Study {
  const stage = stageOf(onProgress);
  stage('Counting ties', stages.people, stages.topics)(0);
  const { network, nodes, links } = adopted(whole, settings);
  const totals = totalsOf(network.columns);
  const given = givenArrangement(nodes);
  const arranging = stage('Drawing the map', stages.topics, stages.end);
  return {
    corpus,
    settings,
    papers: [],
    records: links,
    given: { nodes, links },
    communityNames: given.communityNames,
    people: { authors: network.authors, authorsOf: [] },
    model: { topics: [], memberships: [], source: '' },
    network,
    arrangement: arrange(totals, { seed: settings.seed, given, onProgress: arranging }),
    mainTopics: mainTopicOf(totals),
  };
}

/** The share of the bar that reading takes. */
export const readingShare = stages.people;
