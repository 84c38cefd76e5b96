import { number, weightText, windowWords } from '../../actions/words.ts';
import { committedWindow, summary } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import { Section } from '../parts/Section.tsx';
import { TopAuthors } from './TopAuthors.tsx';
import { TopTies } from './TopTies.tsx';

/** Nothing is selected: the window in numbers, and two ways in. */
export function Overview({ current }: { readonly current: Opened }) {
  const counts = summary.value;
  const rows = counts && [
    ['Papers', number(counts.papers)],
    ['Authors', number(counts.authors)],
    ['Ties', number(counts.ties)],
    ['Total weight', weightText(counts.totalWeight)],
    ['Components', number(counts.components)],
    ['Largest component', number(counts.largest)],
    ['Without a tie', number(counts.isolates)],
    ['Topics', number(counts.topics)],
    ['Communities', number(counts.communities)],
  ];
  return (
    <>
      <header class="inspector-head">
        <p class="kind">In the window</p>
        <h2 tabIndex={-1}>{windowWords(committedWindow.value, current.extent)}</h2>
      </header>
      <dl class="facts">
        {rows?.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="muted small hint">
        Choose a person, a topic or a tie, here or on the map, to see the papers behind it.
      </p>
      <Section title="Most papers">
        <TopAuthors current={current} />
      </Section>
      <Section title="Strongest ties">
        <TopTies current={current} />
      </Section>
    </>
  );
}
