import { keepForGood } from '../../actions/sessions.ts';
import { sizeWords } from '../../actions/words.ts';
import type { Space } from '../../storage/space.ts';
import { texts } from '../../texts/texts.ts';

const words = texts.sessions.space;

interface Props {
  readonly space: Space | undefined;
  readonly isForGood: boolean | undefined;
  readonly hasSessions: boolean;
}

/** How much room is left, and whether the browser may take it back. */
export const KeptSpace = ({ space, isForGood, hasSessions }: Props) => (
  <section class="kept-space small" aria-label={words.label}>
    {space && <progress aria-label={words.label} max={space.available} value={space.used} />}
    <p>{space ? words.used(sizeWords(space.used), sizeWords(space.available)) : words.unknown}</p>
    {hasSessions && (
      <p class="kept-for-good">
        <span class="muted">{isForGood ? words.forGood : words.notForGood}</span>
        {isForGood === false && (
          <button type="button" title={words.askWhat} onClick={() => void keepForGood()}>
            {words.ask}
          </button>
        )}
      </p>
    )}
  </section>
);
