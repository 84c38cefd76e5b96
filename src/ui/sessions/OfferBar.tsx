import { sessionOffer, dismissOffer } from '../../actions/sessionOffer.ts';
import { openKeptSession } from '../../actions/sessions.ts';
import type { SessionCard } from '../../storage/rows.ts';
import { texts } from '../../texts/texts.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { papersWords } from './papersWords.ts';

const words = texts.sessions.offer;

/** A session to go on with, beside what is looked at: it takes no focus and hides nothing that is pressed. */
export function OfferBar() {
  const offer = sessionOffer.value;
  if (!offer) return null;
  const { card, why } = offer;
  const [what, more] = (why === 'last' ? words.goOn : words.same)(card.name, papersWords(card), savedWords(card));
  return (
    <aside class="session-offer" aria-label={words.label}>
      <p>
        <span class="session-offer-name">{what}</span> <span class="muted small">{more}</span>
      </p>
      <button type="button" class="primary" onClick={() => void openKeptSession(card)}>
        {why === 'last' ? words.button : words.open}
      </button>
      <IconButton icon="close" label={words.dismiss} onClick={dismissOffer} />
    </aside>
  );
}

const savedWords = ({ savedAt }: SessionCard): string => texts.sessions.saved(savedAt, Date.now());
