import { arrange } from '../arrange/arrange.ts';
import { givenArrangement, type Given } from '../arrange/given.ts';
import { mainTopicOf } from '../arrange/mainTopic.ts';
import { totalsOf } from '../arrange/totals.ts';
import type { Arrangement, Totals } from '../model/columns.ts';
import type { Corpus } from '../model/corpus.ts';
import type { GivenNetwork, GivenNode, GivenTie } from '../model/givenNetwork.ts';
import type { Paper } from '../model/paper.ts';
import { drained } from '../lib/steps.ts';
import type { Dated } from '../model/partialDate.ts';
import type { Settings } from '../model/settings.ts';
import { noTopics, type TopicModel, type TopicsBefore } from '../model/topic.ts';
import { adopted } from '../network/givenNetwork.ts';
import type { Network } from '../network/network.ts';
import { networkOf } from '../network/networkOf.ts';
import { peopleOf, type People } from '../people/identify.ts';
import { membersOf } from '../people/membersOf.ts';
import { withOwners } from '../people/owner.ts';
import { groupsOfPapers, rulingOf, type Ruling } from '../people/ruling.ts';
import { namesLeftOut, withThesaurus } from '../people/thesaurus.ts';
import { topicGroundSteps, topicModelOf, type TopicGround } from '../topics/topicModel.ts';
import type { Progress } from './protocol.ts';
import { stages } from './stages.ts';
import { texts } from '../texts/texts.ts';

const say = texts.work;

/** Everything that is counted from a corpus and settings: the same in the page's worker and on the command line. */
export interface Draft {
  readonly corpus: Corpus;
  readonly settings: Settings;
  /** The corpus' papers, with the owners of lists added where the settings ask for it. */
  readonly papers: readonly Paper[];
  /** What the indices of papers in the network mean: the papers or, of a network that came without any, its links. */
  readonly records: readonly Dated[];
  /** The nodes of a network that came without papers, in the order of its authors, and the links between them. */
  readonly given: { readonly nodes: readonly GivenNode[]; readonly links: readonly GivenTie[] };
  /** What a network file says of its own picture. */
  readonly givenArrangement: Given;
  /** Who is who before merges and splits; undefined of a network that came without papers. */
  readonly ruled: Ruling | undefined;
  readonly people: People;
  /** Author positions that the thesaurus left out. */
  readonly leftOutByThesaurus: number;
  /** What the topics are made of; undefined of a network that came without papers. */
  readonly ground: TopicGround | undefined;
  readonly model: TopicModel;
  readonly network: Network;
  readonly totals: Totals;
  /** Per author node the topic of the largest author–topic weight, or −1. */
  readonly mainTopics: Int32Array;
}

/** What was counted, and where it stands on the map. */
export interface Study extends Draft {
  readonly arrangement: Arrangement;
}

type Report = (progress: Progress) => void;

const stageOf = (onProgress: Report) => (what: string, from: number, to: number) => (share: number) =>
  onProgress({ what, share: from + (to - from) * share });

/** Papers in, or a network without any; network out, and arranged. Pure: no clock, no chance beyond the seed. */
export const studyOf = (corpus: Corpus, settings: Settings, onProgress: Report): Study =>
  arranged(draftOf(corpus, settings, onProgress), settings, onProgress);

export function arranged(draft: Draft, settings: Settings, onProgress: Report): Study {
  const arranging = stageOf(onProgress)(say.drawing, stages.arrange, stages.end);
  return {
    ...draft,
    arrangement: arrange(draft.totals, { settings, given: draft.givenArrangement, onProgress: arranging }),
  };
}

/** `before` are topics that are shown, for those that take their place to keep ids and colours. */
export function draftOf(corpus: Corpus, settings: Settings, onProgress: Report, before?: TopicsBefore): Draft {
  return corpus.network
    ? draftOfNetwork(corpus, corpus.network, settings, onProgress)
    : draftOfPapers(corpus, settings, onProgress, before);
}

function draftOfPapers(corpus: Corpus, settings: Settings, onProgress: Report, before?: TopicsBefore): Draft {
  const stage = stageOf(onProgress);
  const telling = stage(say.people, stages.people, stages.topics);
  telling(0);
  const listed = withOwners(corpus, settings);
  const papers = withThesaurus(listed, settings.thesaurus);
  const ruled = rulingOf(papers, settings, telling);
  const people = membersBy(ruled, settings);
  const finding = topicGroundSteps(papers, authorsForTopics(ruled), settings, before);
  const ground = drained(finding, stage(say.topics, stages.topics, stages.network));
  const model = topicModelOf(ground, settings);
  const counting = stage(say.ties, stages.network, stages.arrange);
  counting(0);
  const network = networkOf(papers, people, model, settings, counting);
  return draftWith(
    { corpus, papers, ruled, people, ground, model, leftOutByThesaurus: namesLeftOut(listed, papers) },
    network,
    settings,
  );
}

/** Whom or what the network is made of, where it is known already who is who by the rules. */
export const membersBy = (ruled: Ruling, settings: Settings): People =>
  settings.network === 'authors' ? peopleOf(ruled, settings.decisions) : membersOf(ruled.papers, settings);

/**
 * Topics look at authors whatever the network is of, and at these as the rules alone have them, so that they are the same
 * in all networks of a corpus and hold still whatever is decided of who is who. Only papers without text depend on them.
 */
export const authorsForTopics = ({ alone }: Ruling): readonly (readonly number[])[] => groupsOfPapers(alone);

/** What does not change with how ties are counted. */
export type Source = Pick<Draft, 'corpus' | 'papers' | 'ruled' | 'people' | 'ground' | 'model' | 'leftOutByThesaurus'>;

export function draftWith(source: Source, counted: Network, settings: Settings): Draft {
  const { leftOutByThesaurus } = source;
  const network = { ...counted, omissions: { ...counted.omissions, leftOutByThesaurus } };
  const totals = totalsOf(network.columns);
  return {
    ...source,
    settings,
    records: source.papers,
    given: { nodes: [], links: [] },
    givenArrangement: {},
    network,
    totals,
    mainTopics: mainTopicOf(totals),
  };
}

/** There is nobody to tell apart and nothing to find topics in; what the file says of its picture stands. */
function draftOfNetwork(corpus: Corpus, whole: GivenNetwork, settings: Settings, onProgress: Report): Draft {
  stageOf(onProgress)(say.ties, stages.people, stages.topics)(0);
  const { network, nodes, links } = adopted(whole, settings);
  const totals = totalsOf(network.columns);
  return {
    corpus,
    settings,
    papers: [],
    records: links,
    given: { nodes, links },
    givenArrangement: settings.keepGiven ? givenArrangement(nodes) : {},
    leftOutByThesaurus: 0,
    ruled: undefined,
    people: { authors: network.authors, authorsOf: [] },
    ground: undefined,
    model: { ...noTopics(0), source: '' },
    network,
    totals,
    mainTopics: mainTopicOf(totals),
  };
}
