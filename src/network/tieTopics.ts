import { firstAbove, firstNotBelow } from '../lib/bisect.ts';
import type { Columns } from '../model/columns.ts';
import type { TieTopics } from '../model/tieTopics.ts';
import type { TieIndex, TopicIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';

/**
 * The papers of every tie between two people, by main topic; a tie with a topic is about nothing else.
 * @param slots Palette slot of each topic.
 */
export function tieTopicsOf(columns: Columns, slots: Uint8Array): TieTopics {
  const { authorTieCount, tiePapers, paperTopic, topicCount } = columns;
  const { offsets, startPapers, endPapers, starts, ends, undatedOffsets, undatedPapers } = tiePapers;
  const runOffsets = new Uint32Array(authorTieCount + 1);
  const most = offsets[authorTieCount]! + undatedOffsets[authorTieCount]!;
  const [topics, undated, entryOffsets] = [new Uint32Array(most), new Uint32Array(most), new Uint32Array(most + 1)];
  const [runStarts, runEnds] = [new Int32Array(most), new Int32Array(most)];
  // Per topic, within one tie: how many papers, and where the next start and end of its run go.
  const [dated, withoutDate] = [new Uint32Array(topicCount), new Uint32Array(topicCount)];
  const [nextStart, nextEnd] = [new Uint32Array(topicCount), new Uint32Array(topicCount)];
  const met: TopicIndex[] = [];
  let [runs, entries] = [0, 0];
  const count = (counts: Uint32Array, topic: TopicIndex) => {
    if (topic < 0) return;
    const isMet = dated[topic]! > 0 || withoutDate[topic]! > 0;
    if (!isMet) met.push(topic);
    counts[topic]!++;
  };
  for (let tie = 0; tie < authorTieCount; tie++) {
    const [from, to] = [offsets[tie]!, offsets[tie + 1]!];
    for (let entry = from; entry < to; entry++) count(dated, paperTopic[startPapers[entry]!]!);
    for (let entry = undatedOffsets[tie]!; entry < undatedOffsets[tie + 1]!; entry++) {
      count(withoutDate, paperTopic[undatedPapers[entry]!]!);
    }
    for (const topic of met.sort((a, b) => a - b)) {
      topics[runs] = topic;
      undated[runs] = withoutDate[topic]!;
      nextStart[topic] = nextEnd[topic] = entryOffsets[runs] = entries;
      entries += dated[topic]!;
      entryOffsets[++runs] = entries;
    }
    // In the order of the tie's own lists, so each run comes out sorted.
    for (let entry = from; entry < to; entry++) {
      const [first, second] = [paperTopic[startPapers[entry]!]!, paperTopic[endPapers[entry]!]!];
      if (first >= 0) runStarts[nextStart[first]!++] = starts[entry]!;
      if (second >= 0) runEnds[nextEnd[second]!++] = ends[entry]!;
    }
    for (const topic of met) dated[topic] = withoutDate[topic] = 0;
    met.length = 0;
    runOffsets[tie + 1] = runs;
  }
  return {
    runOffsets,
    topics: topics.slice(0, runs),
    undated: undated.slice(0, runs),
    offsets: entryOffsets.slice(0, runs + 1),
    starts: runStarts.slice(0, entries),
    ends: runEnds.slice(0, entries),
    slots,
  };
}

/**
 * The topic of most papers of a tie in the window (of equal ones the larger topic, 0 first); −1 when none of its papers
 * there has a topic.
 */
export function mainTopicIn(lists: TieTopics, tie: TieIndex, window: TimeWindow): TopicIndex {
  const { runOffsets, topics, undated, offsets, starts, ends } = lists;
  let [best, most] = [-1, 0];
  for (let run = runOffsets[tie]!; run < runOffsets[tie + 1]!; run++) {
    const begun = firstAbove(starts, window.to, offsets[run]!, offsets[run + 1]!);
    const over = firstNotBelow(ends, window.from, offsets[run]!, offsets[run + 1]!);
    const count = begun - over + (window.undated ? undated[run]! : 0);
    if (count > most) [best, most] = [topics[run]!, count];
  }
  return best;
}
