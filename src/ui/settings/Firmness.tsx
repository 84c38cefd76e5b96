import { areGiven, findFirmness, stopFirmness } from '../../actions/firmness.ts';
import { counted } from '../../actions/words.ts';
import { unstableBelow } from '../../arrange/firmness.ts';
import type { Firmness as Firm } from '../../model/firmness.ts';
import { firm, nouns, opened } from '../../state/state.ts';

/** How firm the communities are, in words, and how far one is with finding out. */
export function Firmness() {
  if (areGiven()) return <p class="muted small">The communities are those of the file.</p>;
  // Without ties everybody is a community alone, every time.
  if (opened.value?.columns.authorTieCount === 0) return null;
  const found = firm.value;
  return (
    <div class="firmness">
      <h3>How firm the communities are</h3>
      {found?.state === 'known' && <Words firmness={found.firmness} />}
      {found?.state === 'failed' && <p class="muted small">It could not be found out: {found.reason}</p>}
      {found?.state === 'running' ? (
        <p class="buttons">
          <progress aria-label="Finding communities again and again" max={1} value={found.share} />
          <button type="button" class="quiet" onClick={stopFirmness}>
            Stop
          </button>
        </p>
      ) : (
        (!found || found.state === 'stopped') && (
          <p class="buttons">
            <button type="button" onClick={() => void findFirmness()}>
              Find out
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
        {runs} runs with other seeds agree with what is shown to <strong>{meanAri.toFixed(2)}</strong>{' '}
        <span class="muted">(mean adjusted Rand index; 1 is the same every time)</span>.
      </p>
      <p>
        {unstable === 0
          ? `Every ${nouns.value.node} stays in the same company.`
          : `${counted(unstable, nouns.value.node)} ${unstable === 1 ? 'does' : 'do'} not belong firmly to one community: on the map ${unstable === 1 ? 'its' : 'their'} outline is broken.`}{' '}
        <span class="muted">
          Whoever shares less than {unstableBelow} of the community with that of the other runs, on the mean (Jaccard
          index).
        </span>
      </p>
    </>
  );
}
