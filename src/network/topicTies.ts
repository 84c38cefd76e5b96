import { partly, type Steps } from '../lib/steps.ts';
import type { TopicModel } from '../model/topic.ts';
import { topicEvents } from './events.ts';
import { paperLists, type PaperLists } from './paperLists.ts';
import { tieSteps, type Ties } from './ties.ts';

/**
 * The ties between topics: a paper p ties the topics t and u with P(t|p) · P(u|p), whoever wrote it, so that the weight of
 * a tie is the expected number of papers in both. Topics are nodes from `firstTopic` on.
 */
export function* topicTieSteps(model: TopicModel, firstTopic: number): Steps<Ties> {
  const topics = topicEvents(model, 0);
  const lists = paperLists(topics, model.topics.length);
  const everyPaper = new Float64Array(model.memberships.length).fill(1);
  const ties = yield* partly(tieSteps(lists, topics, everyPaper), 0, 0.9);
  weighBySource(ties, lists, model.memberships.length);
  yield 1;
  const nodes = (own: Uint32Array) => own.map((topic) => firstTopic + topic);
  return { ...ties, sources: nodes(ties.sources), targets: nodes(ties.targets) };
}

/** The entries weigh what the paper weighs on the target until now. */
function weighBySource({ sources, lists }: Ties, topics: PaperLists, paperCount: number): void {
  const shares = new Float64Array(paperCount);
  let source = -1;
  for (let tie = 0; tie < sources.length; tie++) {
    if (sources[tie] !== source) {
      source = sources[tie]!;
      for (let entry = topics.offsets[source]!; entry < topics.offsets[source + 1]!; entry++) {
        shares[topics.papers[entry]!] = topics.weights[entry]!;
      }
    }
    for (let entry = lists.offsets[tie]!; entry < lists.offsets[tie + 1]!; entry++) {
      lists.weights[entry]! *= shares[lists.papers[entry]!]!;
    }
  }
}
