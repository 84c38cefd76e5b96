import { clearSelection } from '../../actions/select.ts';
import { texts } from '../../texts/texts.ts';
import { Icon } from '../parts/Icon.tsx';

/** Over what is selected while suggestions are gone through: the way back to them. */
export const BackToReview = () => (
  <p class="back-to-review">
    <button type="button" class="quiet" title={texts.review.backHint} onClick={clearSelection}>
      <Icon name="back" /> {texts.review.back}
    </button>
  </p>
);
