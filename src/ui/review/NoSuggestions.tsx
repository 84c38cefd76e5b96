import { askAgain, canBeReviewed } from '../../actions/reviewQueue.ts';
import { changeSettings } from '../../actions/open.ts';
import { undoLast } from '../../actions/undo.ts';
import type { Settings } from '../../model/settings.ts';
import { reviewFound, reviewTrouble } from '../../state/review.ts';
import { opened, settings } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';

const words = texts.review.none;

/** Nothing waits: why, and what can be done. */
export function NoSuggestions() {
  if (reviewTrouble.value !== undefined) {
    return (
      <div class="no-suggestions">
        <p>{words.failed(reviewTrouble.value)}</p>
        <button type="button" onClick={askAgain}>
          {words.tryAgain}
        </button>
      </div>
    );
  }
  if (opened.value?.kind !== 'papers') {
    return (
      <div class="no-suggestions">
        <p>{words.noPapers}</p>
      </div>
    );
  }
  if (!canBeReviewed(opened.value)) return <OtherNetwork />;
  const of = settings.value.network === 'institutions' ? 'institutions' : 'people';
  if (!reviewFound.value) {
    return (
      <div class="no-suggestions">
        <p>{words.looking(of)}</p>
        <progress aria-label={words.lookingLabel(of)} />
      </div>
    );
  }
  return (
    <div class="no-suggestions">
      <p>{whyNone(settings.value)}</p>
      {settings.value.decisions.length > 0 && (
        <p class="muted">
          {words.decided(settings.value.decisions.length)}{' '}
          <button type="button" class="quiet" onClick={() => void undoLast()}>
            {words.undo}
          </button>
        </p>
      )}
      {settings.value.network === 'authors' &&
        (settings.value.identity === 'verbatim' || settings.value.identity === 'initials') && (
          <button type="button" onClick={() => void changeSettings({ identity: 'safe' })}>
            {words.carefully}
          </button>
        )}
    </div>
  );
}

function whyNone({ network, identity, decisions }: Settings): string {
  if (network === 'institutions') {
    return decisions.some(({ of }) => of === 'institutions') ? words.allDecided : words.noInstitutions;
  }
  if (identity === 'verbatim') return words.verbatim;
  if (identity === 'initials') return words.initials;
  return decisions.length > 0 ? words.allDecided : words.noPeople;
}

const OtherNetwork = () => (
  <div class="no-suggestions">
    <p>{words.otherNetwork}</p>
    <button type="button" onClick={() => void changeSettings({ network: 'authors', only: null })}>
      {words.toAuthors}
    </button>
  </div>
);
