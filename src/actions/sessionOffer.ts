import { computed, signal } from '@preact/signals';
import { shortTag } from '../lib/shortTag.ts';
import { viewOf } from '../state/address.ts';
import { opened } from '../state/state.ts';
import { heldSessions } from '../storage/locks.ts';
import type { SessionCard } from '../storage/rows.ts';
import { listSessions } from '../storage/sessions.ts';
import { isEmbedded, isKeeping } from './keepWish.ts';
import { storage } from './kept.ts';
import { isOnlyExample, openings } from './open.ts';

/** A session that can be gone on with: what was left last, or one of the same papers as were just opened. */
interface Offer {
  readonly card: SessionCard;
  readonly why: 'last' | 'same';
  /** What it was offered for, which may have given way to something else. */
  readonly opening: number;
}
const offered = signal<Offer | undefined>(undefined);

/** What is offered now. Whoever has opened something of his or her own is not asked for what was before. */
export const sessionOffer = computed(() => {
  const offer = offered.value;
  const isOfExample = opened.value === undefined || isOnlyExample();
  if (!offer || isOfExample !== (offer.why === 'last')) return undefined;
  return offer.why === 'last' || offer.opening === openings.value ? offer : undefined;
});

export const dismissOffer = (): void => {
  offered.value = undefined;
};

/** These papers were kept before, in a session that is not the one they are opened in now. */
export const offerSame = (card: SessionCard): void => {
  offered.value = { card, why: 'same', opening: openings.peek() };
};

/** At the start: the session that was saved last, or the one whose papers the address is of. Never what another tab works on. */
export async function offerLast(page: Pick<Location, 'hash' | 'search'>): Promise<void> {
  if (isEmbedded(page) || !isKeeping.peek()) return;
  try {
    const [{ cards }, held] = await Promise.all([listSessions(storage), heldSessions()]);
    const card = wantedOf(cards, page.hash);
    if (card && !held.has(card.id) && !offered.peek()) offered.value = { card, why: 'last', opening: openings.peek() };
  } catch {
    // What is wrong with the storage is told where something is to be kept in it, or the list is opened.
  }
}

function wantedOf(cards: readonly SessionCard[], fragment: string): SessionCard | undefined {
  if (fragment.length <= 1) return cards[0];
  const { papers } = viewOf(fragment).view;
  if (papers?.kind !== 'own') return undefined;
  return cards.find((card) => shortTag(card.fingerprint) === papers.tag);
}
