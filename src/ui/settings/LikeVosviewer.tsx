import { changeSettings } from '../../actions/open.ts';
import { isLikeVosviewer, usualInsteadOfVosviewer } from '../../actions/presets.ts';
import { likeVosviewer } from '../../model/settings.ts';
import { settings } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { SlowVos } from './SlowVos.tsx';

const words = texts.settings.vosviewer;

/** All settings at once: VOSviewer's, whose numbers are then the same, or ours. */
export const LikeVosviewer = () =>
  isLikeVosviewer(settings.value) ? (
    <p class="buttons">
      <button type="button" onClick={() => void changeSettings(usualInsteadOfVosviewer)}>
        {words.back}
      </button>
    </p>
  ) : (
    <>
      <p class="buttons">
        <button type="button" title={words.likeHint} onClick={() => void changeSettings(likeVosviewer)}>
          {words.like}
        </button>
      </p>
      <SlowVos />
    </>
  );
