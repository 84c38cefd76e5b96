import type { SessionCard } from '../storage/rows.ts';
import { texts } from '../texts/texts.ts';

/** The name, with a number where there is a session of that name. */
export function freeName(name: string, cards: readonly Pick<SessionCard, 'name'>[]): string {
  const words = texts.sessions;
  const wanted = name.trim() || words.unnamed;
  const taken = new Set(cards.map((card) => card.name));
  for (let place = 1; ; place++) {
    const tried = place === 1 ? wanted : words.secondName(wanted, place);
    if (!taken.has(tried)) return tried;
  }
}
