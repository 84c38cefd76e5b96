import { changeSettings } from '../../actions/open.ts';
import { counted } from '../../actions/words.ts';
import type { Opened } from '../../work/protocol.ts';

/** A profile page hides its owner behind "et al."; adding him or her is an inference, so it is asked for. */
export function OwnerOffer({ current }: { readonly current: Opened }) {
  const { owner, settings } = current;
  if (!owner || owner.hiddenOn.length === 0) return null;
  const papers = counted(owner.hiddenOn.length, 'paper');
  return (
    <div class="offer">
      {settings.addOwner ? (
        <p>
          <em>{owner.name}</em> was added to {papers} whose author list is cut. This is inferred, not read.
        </p>
      ) : (
        <p>
          This looks like the page of <em>{owner.name}</em>. That name is hidden behind “et al.” on {papers}.
        </p>
      )}
      <button type="button" onClick={() => void changeSettings({ addOwner: !settings.addOwner })}>
        {settings.addOwner ? 'Undo' : 'Add to these papers'}
      </button>
    </div>
  );
}
