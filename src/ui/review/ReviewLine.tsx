import { toggleReview } from '../../actions/review.ts';
import { isReviewing, waitingCount } from '../../state/review.ts';
import { nouns } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';

/** A quiet way to the bench and back, beside the numbers of the papers. */
export function ReviewLine() {
  const count = waitingCount.value ?? 0;
  if (count === 0) return null;
  return (
    <p class="review-line">
      <button
        type="button"
        class="quiet"
        title={texts.review.lineHint}
        aria-expanded={isReviewing.value}
        onClick={toggleReview}
      >
        {texts.review.line(count, nouns.value.one)}
      </button>
    </p>
  );
}
