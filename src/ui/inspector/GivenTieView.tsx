import type { TieIndex } from '../../model/units.ts';
import { committedWindow } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { sumWords, weightsIn } from './arithmetic.ts';
import { everyTime } from './everyTime.ts';
import { splitPapers } from '../../actions/facts.ts';
import { Head } from './Head.tsx';
import { LinkLists } from './LinkLists.tsx';
import { linksInWords } from './linkWords.ts';
import { TieEnds } from './TieEnds.tsx';

const { tie: named } = texts.inspector;

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
      <Head kind={named.kind}>
        <TieEnds current={current} tie={tie} />
      </Head>
      <p class="tie-count">{linksInWords(current, links)}</p>
      <dl class="sums">
        {extent && (
          <div>
            <dt>{named.weightInWindow}</dt>
            <dd>{words(window)}</dd>
          </div>
        )}
        <div>
          <dt>{extent ? named.weightOverall : named.weight}</dt>
          <dd>{words(everyTime)}</dd>
        </div>
      </dl>
      <p class="muted small">{named.counting.links}</p>
      <LinkLists current={current} links={links} />
    </>
  );
}
