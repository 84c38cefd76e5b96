import { toggleReview } from '../../actions/review.ts';
import { counted } from '../../actions/words.ts';
import { isReviewing, waitingCount } from '../../state/review.ts';
import { nouns } from '../../state/state.ts';

/** A quiet way to the bench and back, beside the numbers of the papers. */
export function ReviewLine() {
  const count = waitingCount.value ?? 0;
  if (count === 0) return null;
  return (
    <p class="review-line">
      <button
        type="button"
        class="quiet"
        title="Who is who (W)"
        aria-expanded={isReviewing.value}
        onClick={toggleReview}
      >
        {counted(count, 'suggestion')} of who is {nouns.value.one.replace(/^an? /, 'one ')}
      </button>
    </p>
  );
}
