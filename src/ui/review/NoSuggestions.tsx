import { askAgain, canBeReviewed } from '../../actions/reviewQueue.ts';
import { changeSettings } from '../../actions/open.ts';
import { undoLast } from '../../actions/undo.ts';
import { counted } from '../../actions/words.ts';
import type { Settings } from '../../model/settings.ts';
import { reviewFound, reviewTrouble } from '../../state/review.ts';
import { opened, settings } from '../../state/state.ts';

/** Nothing waits: why, and what can be done. */
export function NoSuggestions() {
  if (reviewTrouble.value !== undefined) {
    return (
      <div class="no-suggestions">
        <p>The suggestions could not be made: {reviewTrouble.value}</p>
        <button type="button" onClick={askAgain}>
          Try again
        </button>
      </div>
    );
  }
  if (opened.value?.kind !== 'papers') {
    return (
      <div class="no-suggestions">
        <p>A network without papers has nothing that could tell who is who.</p>
      </div>
    );
  }
  if (!canBeReviewed(opened.value)) return <OtherNetwork />;
  const one = settings.value.network === 'institutions' ? 'institution' : 'person';
  if (!reviewFound.value) {
    return (
      <div class="no-suggestions">
        <p>Looking for names that may be one {one} …</p>
        <progress aria-label={`Looking for names that may be one ${one}`} />
      </div>
    );
  }
  return (
    <div class="no-suggestions">
      <p>{whyNone(settings.value)}</p>
      {settings.value.decisions.length > 0 && (
        <p class="muted">
          {counted(settings.value.decisions.length, 'decision')} made so far.{' '}
          <button type="button" class="quiet" onClick={() => void undoLast()}>
            Undo the last change
          </button>
        </p>
      )}
      {settings.value.network === 'authors' &&
        (settings.value.identity === 'verbatim' || settings.value.identity === 'initials') && (
          <button type="button" onClick={() => void changeSettings({ identity: 'safe' })}>
            Names and ids, carefully
          </button>
        )}
    </div>
  );
}

function whyNone({ network, identity, decisions }: Settings): string {
  if (network === 'institutions') {
    return decisions.some(({ of }) => of === 'institutions')
      ? 'No suggestions are left: all have been decided.'
      : 'No suggestions: no two names in these papers look like one institution.';
  }
  if (identity === 'verbatim') {
    return 'No suggestions: as the settings are, every spelling is a person of its own.';
  }
  if (identity === 'initials') {
    return 'No suggestions: as the settings are, whoever has the same surname and first initial is one person already.';
  }
  if (decisions.length > 0) return 'No suggestions are left: all have been decided.';
  return 'No suggestions: no two names in these papers look like one person, and nobody falls into groups that have nothing in common.';
}

const OtherNetwork = () => (
  <div class="no-suggestions">
    <p>No suggestions: the network is neither of people nor of institutions.</p>
    <button type="button" onClick={() => void changeSettings({ network: 'authors', only: null })}>
      Network of authors
    </button>
  </div>
);
