import type { SessionCard } from '../../storage/rows.ts';
import { texts } from '../../texts/texts.ts';

/** `1,204 papers`; of a network that came without any, its nodes. */
export const papersWords = ({ counts: { papers, authors }, kind }: SessionCard): string =>
  kind === 'network' ? texts.sessions.items(authors) : texts.sessions.papers(papers);
