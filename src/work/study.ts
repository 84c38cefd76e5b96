import { arrange } from '../arrange/arrange.ts';
import { mainTopicOf } from '../arrange/mainTopic.ts';
import type { Arrangement } from '../model/columns.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Paper } from '../model/paper.ts';
import type { Settings } from '../model/settings.ts';
import type { TopicModel } from '../model/topic.ts';
import type { Network } from '../network/network.ts';
import { networkOf } from '../network/networkOf.ts';
import { identify, type People } from '../people/identify.ts';
import { withOwner } from '../people/owner.ts';
import { topicModel } from '../topics/topicModel.ts';
import type { Progress } from './protocol.ts';

/** Everything that is computed from a corpus and settings: the same in the page's worker and on the command line. */
export interface Study {
  readonly corpus: Corpus;
  readonly settings: Settings;
  /** The corpus' papers, with the owner added where the settings ask for it. */
  readonly papers: readonly Paper[];
  readonly people: People;
  readonly model: TopicModel;
  readonly network: Network;
  readonly arrangement: Arrangement;
  /** Per author node the topic of the largest author–topic weight, or −1. */
  readonly mainTopics: Int32Array;
}

/** Where each stage begins on the bar, from measured shares of the whole. */
const stages = { people: 0.35, topics: 0.4, network: 0.65, arrange: 0.7, end: 1 };

/** Papers in, network out. Pure: no clock, no chance beyond the seed. */
export function studyOf(corpus: Corpus, settings: Settings, onProgress: (progress: Progress) => void): Study {
  const stage = (what: string, from: number, to: number) => (share: number) =>
    onProgress({ what, share: from + (to - from) * share });
  stage('Telling people apart', stages.people, stages.topics)(0);
  const papers = settings.addOwner ? withOwner(corpus) : corpus.papers;
  const people = identify(papers, settings.identity);
  const model = topicModel(papers, stage('Finding topics', stages.topics, stages.network));
  stage('Counting ties', stages.network, stages.arrange)(0);
  const network = networkOf(papers, people, model, settings);
  const arranging = stage('Drawing the map', stages.arrange, stages.end);
  const arrangement = arrange(network.columns, { seed: settings.seed, onProgress: arranging });
  return { corpus, settings, papers, people, model, network, arrangement, mainTopics: mainTopicOf(network.columns) };
}

/** The share of the bar that reading takes. */
export const readingShare = stages.people;
