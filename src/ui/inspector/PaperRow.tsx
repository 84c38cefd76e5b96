import { selectPaper } from '../../actions/select.ts';
import type { PaperIndex } from '../../model/units.ts';
import { texts } from '../../texts/texts.ts';
import type { PaperCard } from '../../work/protocol.ts';

const words = texts.inspector.papers;
const namesShown = 4;

/** What a list says of each of its papers, beside its title. */
export type PaperNote = (card: PaperCard) => string;

interface Props {
  readonly paper: PaperIndex;
  readonly card: PaperCard | undefined;
  readonly note: PaperNote | undefined;
}

/** One paper of a list; its place is kept while its words are on their way. */
export const PaperRow = ({ paper, card, note }: Props) => (
  <li>
    <button type="button" class="paper" onClick={() => selectPaper(paper)}>
      <span class="paper-title">{card?.title ?? '…'}</span>
      <span class="paper-line">{card ? `${dateWords(card)} · ${authorWords(card)}` : ' '}</span>
      {note && (!card || note(card) !== '') && <span class="paper-line">{card ? note(card) : ' '}</span>}
    </button>
  </li>
);

export const dateWords = ({ date, dateInferred }: PaperCard): string =>
  dateInferred ? words.yearInferred(date) : date;

function authorWords({ authors, authorCount, authorsTruncated }: PaperCard): string {
  const shown = authors.slice(0, namesShown).join(', ');
  if (authorCount === 0) return words.noAuthors;
  if (authorCount > namesShown) return words.moreAuthors(shown, authorCount - namesShown);
  return authorsTruncated ? words.cutAuthors(shown) : shown;
}
