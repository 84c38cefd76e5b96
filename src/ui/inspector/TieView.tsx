import { firstTopicTie } from '../../model/columns.ts';
import type { Settings } from '../../model/settings.ts';
import type { TieIndex } from '../../model/units.ts';
import { inferredPapers } from '../../network/added.ts';
import { committedWindow, nouns } from '../../state/state.ts';
import { pluralOf } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { OnePersonButton } from '../people/OnePersonButton.tsx';
import { creditWords, paperWeights, shareProductWords, sumWords, weightsIn } from './arithmetic.ts';
import { everyTime } from './everyTime.ts';
import { splitPapers } from '../../actions/facts.ts';
import { Head } from './Head.tsx';
import { PaperLists } from './PaperLists.tsx';
import { inferenceNote, inferenceWords } from './inference.ts';
import type { PaperNote } from './PaperRow.tsx';
import { TieEnds } from './TieEnds.tsx';
import { reservations, shareOf } from './topicNotes.ts';

const named = texts.inspector.tie;

interface Props {
  readonly current: Opened;
  readonly tie: TieIndex;
}

/** A tie with its arithmetic: which papers make it, and how they are counted. */
export function TieView({ current, tie }: Props) {
  const { columns, settings } = current;
  const window = committedWindow.value;
  const papers = splitPapers(current, columns.tiePapers, tie, window);
  const kind = kindOf(current, tie);
  const inferred = inferredPapers(current.added, columns, tie);
  const isShare = settings.counting === 'fractional' && kind === 'authors';
  const words = (when: typeof window) => sumWords(weightsIn(columns.tiePapers, tie, when, columns.paperTo), isShare);
  const all = papers.inside.length + papers.outside.length;
  return (
    <>
      <Head kind={headOf(kind)}>
        <TieEnds current={current} tie={tie} />
      </Head>
      <p class="tie-count">{texts.inspector.papersInWindow(papers.inside.length, all)}</p>
      <dl class="sums">
        <div>
          <dt>{named.weightInWindow}</dt>
          <dd>{words(window)}</dd>
        </div>
        <div>
          <dt>{named.weightOverall}</dt>
          <dd>{words(everyTime)}</dd>
        </div>
      </dl>
      <p class="muted small">{howCounted(kind, settings)}</p>
      {inferred.size > 0 && <p class="inference">{inferenceWords(papers, inferred)}</p>}
      {kind === 'authors' && nouns.value.node === 'author' && <OnePersonButton current={current} tie={tie} />}
      <PaperLists papers={papers} note={inferenceNote(inferred, noteOf(current, tie))} />
    </>
  );
}

type TieKind = 'authors' | 'author and topic' | 'topics';

function kindOf({ columns }: Opened, tie: TieIndex): TieKind {
  if (tie < columns.authorTieCount) return 'authors';
  return tie < firstTopicTie(columns) ? 'author and topic' : 'topics';
}

function headOf(kind: TieKind): string {
  if (kind === 'authors') return nouns.value.pair;
  return kind === 'topics' ? named.twoTopics : named.withTopic(nouns.value.Node);
}

/** What each paper adds to a tie with a topic: credit × share, or share × share. */
function noteOf(current: Opened, tie: TieIndex): PaperNote | undefined {
  const { columns } = current;
  const kind = kindOf(current, tie);
  if (kind === 'authors') return undefined;
  const [one, other] = [columns.tieSource[tie]! - columns.authorCount, columns.tieTarget[tie]! - columns.authorCount];
  const weights = paperWeights(columns.tiePapers, tie);
  return (card) => {
    const [share, weight] = [shareOf(card, other) ?? 0, weights.get(card.paper) ?? 0];
    const sum = kind === 'topics' ? shareProductWords(shareOf(card, one) ?? 0, share) : creditWords(weight, share);
    return [sum, ...reservations(card)].join(' · ');
  };
}

function howCounted(kind: TieKind, { counting, maxAuthors }: Settings): string {
  if (kind === 'topics') return named.counting.topics;
  const nodes = pluralOf(nouns.value.node);
  if (kind === 'author and topic') {
    return counting === 'full' ? named.counting.fullTopic(nouns.value.node) : named.counting.fractionalTopic(nodes);
  }
  const rule = counting === 'fractional' ? named.counting.fractional(nodes) : named.counting.full;
  return maxAuthors === null ? rule : `${rule} ${named.counting.cap(maxAuthors, nodes)}`;
}
