import { captionLines, type CaptionCounts, type WindowFacts } from '../../export/caption.ts';
import { filterWords } from '../../export/filterWords.ts';
import type { TimeWindow } from '../../model/window.ts';
import type { DetailedSummary } from '../../network/summary.ts';
import { drawnNodes, filters } from '../../state/state.ts';
import { nounsOf } from '../../texts/nounsOf.ts';
import type { Opened } from '../../work/protocol.ts';
import { today } from '../today.ts';

/** The lines under a picture of what is open, in the words of everything that is saved. */
export function pictureCaption(current: Opened, window: TimeWindow, counts: DetailedSummary | undefined): string[] {
  const { title, kind, settings, topics, added, omissions, files, dataHash } = current;
  return captionLines({
    ...windowFacts(current, window),
    title,
    settings,
    counts: counts && drawnCounts(counts),
    filtered: filterWords(
      filters.peek(),
      topics.map(({ label }) => label),
      nounsOf(kind, settings.network),
    ),
    added,
    omissions,
    files: files.map(({ name }) => name),
    today: today.peek(),
    dataHash,
  });
}

export const windowFacts = ({ kind, settings, extent, undatedCount }: Opened, window: TimeWindow): WindowFacts => ({
  kind,
  record: nounsOf(kind, settings.network).record,
  extent,
  window,
  undatedCount,
});

/** Of what stands on the map. */
function drawnCounts({
  records,
  authors,
  groups,
  ties,
  topics,
  topicTies,
  topicPairs,
}: DetailedSummary): CaptionCounts {
  const drawn = drawnNodes.peek();
  const ofPeople =
    drawn === 'topics' ? { authors: 0, groups: 0, coauthorTies: 0 } : { authors, groups, coauthorTies: ties };
  const ofTopics = drawn === 'authors' ? { topics: 0, topicPairs: 0 } : { topics, topicPairs };
  return { papers: records, ...ofPeople, ...ofTopics, topicTies: drawn === 'both' ? topicTies : 0 };
}
