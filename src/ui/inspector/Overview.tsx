import { windowWords } from '../../actions/words.ts';
import { committedWindow, nouns, summary } from '../../state/state.ts';
import { number, pluralOf, weightText } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { Bridges } from '../paths/Bridges.tsx';
import type { Explainable } from '../parts/explanation.ts';
import { Explained } from '../parts/Explained.tsx';
import { Section } from '../parts/Section.tsx';
import { CorpusNumbers } from './CorpusNumbers.tsx';
import { TopAuthors } from './TopAuthors.tsx';
import { TopTies } from './TopTies.tsx';

const words = texts.inspector.overview;

/** Nothing is selected: the window in numbers, and two ways in. */
export function Overview({ current }: { readonly current: Opened }) {
  const counts = summary.value;
  const isNetwork = current.kind === 'network';
  const rows: readonly (readonly [Explainable, string, string])[] | undefined = counts && [
    [
      isNetwork ? 'nodes' : 'records',
      isNetwork ? words.items : words.papers,
      number(isNetwork ? counts.authors : counts.records),
    ],
    [
      isNetwork ? 'records' : 'nodes',
      isNetwork ? words.links : pluralOf(nouns.value.Node),
      number(isNetwork ? counts.records : counts.authors - counts.groups),
    ],
    ...(counts.groups > 0 ? [['groups', words.groups, number(counts.groups)] as const] : []),
    ['ties', words.ties, number(counts.ties)],
    ['totalWeight', words.totalWeight, weightText(counts.totalWeight)],
    ['components', words.components, number(counts.components)],
    ['largestComponent', words.largest, number(counts.largest)],
    ['isolates', words.isolates, number(counts.isolates)],
    ...(isNetwork ? [] : [['topics', words.topics, number(counts.topics)] as const]),
    ['communities', words.communities, number(counts.communities)],
  ];
  return (
    <>
      <header class="inspector-head">
        <p class="kind">{isNetwork && !current.extent ? words.network : words.window}</p>
        <h2 tabIndex={-1}>{windowWords(committedWindow.value, current.extent, nouns.value.everything)}</h2>
      </header>
      <dl class="facts">
        {rows?.map(([what, name, value]) => (
          <div key={name}>
            <dt>
              <Explained of={what} name={name} />
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="muted small hint">{isNetwork ? words.hintOfNetwork : words.hint(nouns.value.one)}</p>
      <Section title={words.leading(pluralOf(nouns.value.node))}>
        <TopAuthors current={current} />
      </Section>
      <Section title={words.strongest}>
        <TopTies current={current} />
      </Section>
      <Bridges current={current} />
      <Section title={words.measures[current.kind]}>
        <CorpusNumbers current={current} />
      </Section>
    </>
  );
}
