import type { TopicIndex } from '../../model/units.ts';
import type { PaperCard } from '../../work/protocol.ts';

/** How much of a paper is the topic: `60 % of it`; nothing when it is not among its topics. */
function shareWords(card: PaperCard, topic: TopicIndex): string {
  const share = shareOf(card, topic);
  return share === undefined ? '' : `${Math.round(share * 100)} % of it`;
}

export const shareOf = ({ topics }: PaperCard, topic: TopicIndex): number | undefined =>
  topics.find((own) => own.topic === topic)?.share;

/** What weakens what is said of a paper's topics. */
export const reservations = ({ areTopicsInherited, fitsPoorly }: PaperCard): string[] => [
  ...(areTopicsInherited ? ['inherited from its authors’ other papers'] : []),
  ...(fitsPoorly ? ['fits poorly'] : []),
];

/** `60 % of it · fits poorly` */
export const topicNote = (card: PaperCard, topic: TopicIndex): string =>
  [shareWords(card, topic), ...reservations(card)].filter((part) => part !== '').join(' · ');
