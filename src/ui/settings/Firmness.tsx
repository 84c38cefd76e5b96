import { areGiven, findFirmness, stopFirmness } from '../../actions/firmness.ts';
import { unstableBelow } from '../../arrange/firmness.ts';
import type { Firmness as Firm } from '../../model/firmness.ts';
import { firm, nouns, opened } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { Explained } from '../parts/Explained.tsx';

const words = texts.settings.firmness;

/** How firm the communities are, in words, and how far one is with finding out. */
export function Firmness() {
  if (areGiven()) return <p class="muted small">{words.given}</p>;
  // Without ties everybody is a community alone, every time.
  if (opened.value?.columns.authorTieCount === 0) return null;
  const found = firm.value;
  return (
    <div class="firmness">
      <h3>{words.title}</h3>
      {found?.state === 'known' && <Words firmness={found.firmness} />}
      {found?.state === 'failed' && <p class="muted small">{words.failed(found.reason)}</p>}
      {found?.state === 'running' ? (
        <p class="buttons">
          <progress aria-label={words.running} max={1} value={found.share} />
          <button type="button" class="quiet" onClick={stopFirmness}>
            {words.stop}
          </button>
        </p>
      ) : (
        (!found || found.state === 'stopped') && (
          <p class="buttons">
            <button type="button" onClick={() => void findFirmness()}>
              {words.find}
            </button>
          </p>
        )
      )}
    </div>
  );
}

function Words({ firmness: { runs, meanAri, ofNode } }: { readonly firmness: Firm }) {
  const unstable = ofNode.reduce((count, index) => count + Number(index < unstableBelow), 0);
  return (
    <>
      <p>
        {words.agreement(runs)} <strong>{meanAri.toFixed(2)}</strong> <span class="muted">{words.agreementNote}</span>.{' '}
        <Explained of="agreement" name={texts.help.whatItIs} />
      </p>
      <p>
        {unstable === 0 ? words.stable(nouns.value.node) : words.unstable(unstable, nouns.value.node)}{' '}
        <span class="muted">{words.unstableNote(unstableBelow)}</span>{' '}
        <Explained of="stability" name={texts.help.whatItIs} />
      </p>
    </>
  );
}
