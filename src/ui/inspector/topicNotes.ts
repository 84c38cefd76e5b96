import type { TopicIndex } from '../../model/units.ts';
import { texts } from '../../texts/texts.ts';
import type { PaperCard } from '../../work/protocol.ts';

const words = texts.inspector.topicNote;

/** How much of a paper is the topic: `60 % of it`; nothing when it is not among its topics. */
function shareWords(card: PaperCard, topic: TopicIndex): string {
  const share = shareOf(card, topic);
  return share === undefined ? '' : words.share(share);
}

export const shareOf = ({ topics }: PaperCard, topic: TopicIndex): number | undefined =>
  topics.find((own) => own.topic === topic)?.share;

/** What weakens what is said of a paper's topics. */
export const reservations = ({ areTopicsInherited, fitsPoorly }: PaperCard): string[] => [
  ...(areTopicsInherited ? [words.inherited] : []),
  ...(fitsPoorly ? [words.fitsPoorly] : []),
];

/** `60 % of it · fits poorly` */
export const topicNote = (card: PaperCard, topic: TopicIndex): string =>
  [shareWords(card, topic), ...reservations(card)].filter((part) => part !== '').join(' · ');
