import type { TieIndex } from '../../model/units.ts';
import { committedWindow } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import { sumWords, weightsIn } from './arithmetic.ts';
import { everyTime } from './everyTime.ts';
import { splitPapers } from '../../actions/facts.ts';
import { Head } from './Head.tsx';
import { LinkLists } from './LinkLists.tsx';
import { linksInWords } from './linkWords.ts';
import { TieEnds } from './TieEnds.tsx';

interface Props {
  readonly current: Opened;
  readonly tie: TieIndex;
}

/** A tie of a network that came without papers, down to the links of its file. */
export function GivenTieView({ current, tie }: Props) {
  const { columns, extent } = current;
  const window = committedWindow.value;
  const links = splitPapers(current, columns.tiePapers, tie, window);
  const words = (when: typeof window) => sumWords(weightsIn(columns.tiePapers, tie, when, columns.paperTo), false);
  return (
    <>
      <Head kind="Tie">
        <TieEnds current={current} tie={tie} />
      </Head>
      <p class="tie-count">{linksInWords(current, links)}</p>
      <dl class="sums">
        {extent && (
          <div>
            <dt>Weight in the window</dt>
            <dd>{words(window)}</dd>
          </div>
        )}
        <div>
          <dt>{extent ? 'Weight overall' : 'Weight'}</dt>
          <dd>{words(everyTime)}</dd>
        </div>
      </dl>
      <p class="muted small">Each link adds the weight that the file gives it, 1 where it gives none.</p>
      <LinkLists current={current} links={links} />
    </>
  );
}
