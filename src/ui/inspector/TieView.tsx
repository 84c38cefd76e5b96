import { pluralOf } from '../../lib/counted.ts';
import type { TieIndex } from '../../model/units.ts';
import { counted, number } from '../../actions/words.ts';
import { committedWindow, nouns } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import { sumWords, weightsIn } from './arithmetic.ts';
import { everyTime } from './everyTime.ts';
import { splitPapers } from './facts.ts';
import { Head } from './Head.tsx';
import { PaperLists } from './PaperLists.tsx';
import { TieEnds } from './TieEnds.tsx';

interface Props {
  readonly current: Opened;
  readonly tie: TieIndex;
}

/** A tie with its arithmetic: which papers make it, and how they are counted. */
export function TieView({ current, tie }: Props) {
  const { columns, settings } = current;
  const window = committedWindow.value;
  const papers = splitPapers(current, columns.tiePapers, tie, window);
  const isTopicTie = tie >= columns.authorTieCount;
  const isShare = settings.counting === 'fractional' && !isTopicTie;
  const words = (when: typeof window) => sumWords(weightsIn(columns.tiePapers, tie, when, columns.paperTo), isShare);
  const all = papers.inside.length + papers.outside.length;
  return (
    <>
      <Head kind={isTopicTie ? `${nouns.value.Node} and topic` : nouns.value.pair}>
        <TieEnds current={current} tie={tie} />
      </Head>
      <p class="tie-count">
        {counted(papers.inside.length, 'paper')} in the window, {number(all)} in all
      </p>
      <dl class="sums">
        <div>
          <dt>Weight in the window</dt>
          <dd>{words(window)}</dd>
        </div>
        <div>
          <dt>Weight overall</dt>
          <dd>{words(everyTime)}</dd>
        </div>
      </dl>
      <p class="muted small">{howCounted(isTopicTie, isShare, settings.maxAuthors)}</p>
      <PaperLists papers={papers} />
    </>
  );
}

function howCounted(isTopicTie: boolean, isShare: boolean, maxAuthors: number | null): string {
  if (isTopicTie) return `Each paper of the ${nouns.value.node} adds its share of the topic.`;
  const nodes = pluralOf(nouns.value.node);
  const rule = isShare
    ? `Fractional counting: a paper of n ${nodes} adds 1/(n − 1) to each pair.`
    : 'Full counting: each joint paper adds 1.';
  return maxAuthors === null ? rule : `${rule} Papers with more than ${number(maxAuthors)} ${nodes} add no pairs.`;
}
