import { chooseFiles } from '../../actions/bring.ts';
import { isOnlyExample } from '../../actions/open.ts';
import { countWords, spanWords } from '../../actions/words.ts';
import { isDecisionLast } from '../../actions/history.ts';
import { isReviewing } from '../../state/review.ts';
import { dialog, lastChange, nouns, recounting } from '../../state/state.ts';
import type { DialogName } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { FilePicker } from '../parts/FilePicker.tsx';
import { KeptLine } from '../sessions/KeptLine.tsx';
import { ReviewLine } from '../review/ReviewLine.tsx';
import { AwaitedNote, AwaitedStateNote } from './AwaitedNote.tsx';
import { NoticeBadge } from './NoticeBadge.tsx';
import { NameCount } from './NameCount.tsx';
import { Omissions } from './Omissions.tsx';
import { UndoLine } from './UndoLine.tsx';
import { OwnerOffer } from './OwnerOffer.tsx';

const words = texts.corpus;

const show = (name: DialogName) => () => {
  dialog.value = name;
};

function countsOf({ kind, recordCount, groupCount, columns }: Opened): string {
  const { authorCount, authorTieCount } = columns;
  if (kind === 'papers') {
    const counts = { records: recordCount, authors: authorCount, groups: groupCount, ties: authorTieCount };
    return countWords(counts, nouns.value).join(' · ');
  }
  return words.networkCounts(authorCount, recordCount, recordCount === authorTieCount ? undefined : authorTieCount);
}

const datesOf = ({ undatedCount }: Opened, extent: NonNullable<Opened['extent']>): string =>
  [spanWords(extent, extent), ...(undatedCount > 0 ? [words.undated(undatedCount)] : [])].join(' · ');

/** What was done last and what came of it; where suggestions are gone through one after another, that is told there. */
function LastChange() {
  if (lastChange.value === '' || (isReviewing.value && isDecisionLast.value)) return null;
  return <p class="last-change small">{lastChange.value}</p>;
}

/** What is open, in numbers, and what was left out of it. */
export function Corpus({ current }: { readonly current: Opened }) {
  const { title, extent, noticeCounts } = current;
  return (
    <>
      <AwaitedNote />
      <AwaitedStateNote />
      {isOnlyExample() && <p class="about">{words.about}</p>}
      <p class="corpus-title">{title}</p>
      <p class="corpus-counts" aria-busy={recounting.value}>
        {countsOf(current)}
        {recounting.value && <span class="recounting muted small">{words.recounting}</span>}
      </p>
      <p class="muted">{extent ? datesOf(current, extent) : nouns.value.noDates}</p>
      {current.kind === 'papers' && current.settings.network === 'authors' && <NameCount />}
      <KeptLine />
      <ReviewLine />
      <LastChange />
      <UndoLine />
      <OwnerOffer current={current} />
      <Omissions current={current} />
      <p class="buttons">
        {isOnlyExample() ? (
          <button type="button" class="primary" onClick={chooseFiles('replace')}>
            {words.open}
          </button>
        ) : (
          <FilePicker how="add" name={words.addName} label={words.add} hint={words.addHint} />
        )}
        <button type="button" onClick={show('paste')}>
          {words.paste}
        </button>
        <button type="button" onClick={show('report')}>
          {words.report} <NoticeBadge counts={noticeCounts} />
        </button>
      </p>
    </>
  );
}
