import { useState } from 'preact/hooks';
import { number, weightText } from '../../actions/words.ts';
import type { PaperIndex } from '../../model/units.ts';
import type { LinkCard, Opened } from '../../work/protocol.ts';
import { Section } from '../parts/Section.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import type { PaperSplit } from '../../actions/facts.ts';

const page = 50;

interface Props {
  readonly current: Opened;
  readonly links: PaperSplit;
}

/** The links of the file behind a tie: those in the window, and folded away the others. */
export const LinkLists = ({ current, links: { inside, outside } }: Props) => (
  <>
    <Section title={current.extent ? 'Links in the window' : 'In the file'} aside={number(inside.length)}>
      {inside.length === 0 && <p class="muted">None. Widen the window to see them.</p>}
      <LinkList papers={inside} />
    </Section>
    {outside.length > 0 && (
      <Section title="Outside the window" aside={number(outside.length)} open={false}>
        <LinkList papers={outside} />
      </Section>
    )}
  </>
);

/** By the indices that are papers elsewhere. */
export function LinkList({ papers: links }: { readonly papers: readonly PaperIndex[] }) {
  const [count, setCount] = useState(page);
  const shown = links.slice(0, count);
  const cards = useAnswer('links', shown, `links ${shown.join()}`);
  return (
    <>
      <ul class="links">
        {shown.map((link, row) => (
          <li key={link} class="paper-line">
            {cards?.[row] ? linkWords(cards[row]) : '…'}
          </li>
        ))}
      </ul>
      {count < links.length && (
        <button type="button" class="quiet" onClick={() => setCount(count + page)}>
          Show more
        </button>
      )}
    </>
  );
}

const linkWords = ({ date, weight, file, line }: LinkCard): string =>
  `${date} · weight ${weightText(weight)} · ${file}, line ${number(line)}`;
