import { useState } from 'preact/hooks';
import type { PaperIndex } from '../../model/units.ts';
import { number } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import type { LinkCard, Opened } from '../../work/protocol.ts';
import { Section } from '../parts/Section.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import type { PaperSplit } from '../../actions/facts.ts';

const words = texts.inspector;
const page = 50;

interface Props {
  readonly current: Opened;
  readonly links: PaperSplit;
}

/** The links of the file behind a tie: those in the window, and folded away the others. */
export const LinkLists = ({ current, links: { inside, outside } }: Props) => (
  <>
    <Section title={current.extent ? words.link.title : words.link.inFile} aside={number(inside.length)}>
      {inside.length === 0 && <p class="muted">{words.widen}</p>}
      <LinkList papers={inside} />
    </Section>
    {outside.length > 0 && (
      <Section title={words.outside} aside={number(outside.length)} open={false}>
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
        <button type="button" class="quiet" onClick={() => setCount((now) => now + page)}>
          {words.more}
        </button>
      )}
    </>
  );
}

const linkWords = ({ date, weight, file, line }: LinkCard): string => words.link.line(date, weight, file, line);
