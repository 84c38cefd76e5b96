import { selectPaper } from '../actions/select.ts';
import type { PaperIndex } from '../model/units.ts';
import { selection } from '../state/state.ts';
import { dateWords } from '../texts/dateWords.ts';
import { texts } from '../texts/texts.ts';
import { pointing } from '../ui/parts/pointing.ts';
import { page } from './page.ts';
import type { Listed } from './ranking.ts';
import { Rows } from './Rows.tsx';

const words = texts.viewer;

/** Papers, each opened by its title; of a network that came without papers, the dates of its links. */
export function PaperRows({ papers }: { readonly papers: Listed<PaperIndex> }) {
  const { paper: paperAt, records } = page.value!;
  const chosen = selection.value;
  if (papers.length === 0) return <p class="muted">{words.nothing}</p>;
  if (!paperAt) {
    return (
      <Rows items={papers} class="viewer-papers">
        {(link) => (
          <li key={link} class="muted">
            {dateWords(records[link]?.date)}
          </li>
        )}
      </Rows>
    );
  }
  return (
    <Rows items={papers} class="viewer-papers">
      {(paper) => {
        const { title, names, authorCount, date, venue } = paperAt(paper);
        const isChosen = chosen?.kind === 'paper' && chosen.paper === paper;
        return (
          <li key={paper}>
            <button
              type="button"
              class="viewer-paper"
              aria-pressed={isChosen}
              {...pointing({ kind: 'paper', paper })}
              onClick={() => selectPaper(paper)}
            >
              <span class="paper-title">{title}</span>
              <span class="small muted">{shortNames(names, authorCount)}</span>
              <span class="small muted">{[date, venue].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        );
      }}
    </Rows>
  );
}

/** The first three, and how many more there are. */
function shortNames(names: readonly string[], count: number): string {
  const shown = names.slice(0, 3).join(', ');
  return count > 3 ? `${shown} ${words.moreAuthors(count - 3)}` : shown;
}
