import { clearSelection } from '../../actions/select.ts';
import { Icon } from '../parts/Icon.tsx';

/** Over what is selected while suggestions are gone through: the way back to them. */
export const BackToReview = () => (
  <p class="back-to-review">
    <button type="button" class="quiet" title="Back to who is who (Esc)" onClick={clearSelection}>
      <Icon name="back" /> Who is who
    </button>
  </p>
);
