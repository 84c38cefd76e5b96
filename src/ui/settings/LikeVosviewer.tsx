import { changeSettings } from '../../actions/open.ts';
import { isLikeVosviewer, usualInsteadOfVosviewer } from '../../actions/presets.ts';
import { likeVosviewer } from '../../model/settings.ts';
import { settings } from '../../state/state.ts';
import { SlowVos } from './SlowVos.tsx';

/** All settings at once: VOSviewer's, whose numbers are then the same, or ours. */
export const LikeVosviewer = () =>
  isLikeVosviewer(settings.value) ? (
    <p class="buttons">
      <button type="button" onClick={() => void changeSettings(usualInsteadOfVosviewer)}>
        Back to the usual settings
      </button>
    </p>
  ) : (
    <>
      <p class="buttons">
        <button
          type="button"
          title="Names as written, full counting, at least 2 papers, largest component, association strength, VOSviewer’s own clustering and layout"
          onClick={() => void changeSettings(likeVosviewer)}
        >
          As VOSviewer does it
        </button>
      </p>
      <SlowVos />
    </>
  );
