import { omissionsOf } from '../../actions/omissions.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';

/** What settings left out, always on the screen when it is not nothing. */
export function Omissions({ current }: { readonly current: Opened }) {
  const phrases = omissionsOf(current);
  if (phrases.length === 0) return null;
  return (
    <div class="omissions">
      <h3>{texts.corpus.leftOut}</h3>
      <ul>
        {phrases.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
    </div>
  );
}
