import { pluralOf } from '../../lib/counted.ts';
import { number, weightText, windowWords } from '../../actions/words.ts';
import { committedWindow, nouns, summary } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import { Bridges } from '../paths/Bridges.tsx';
import type { Explainable } from '../parts/explanation.ts';
import { Explained } from '../parts/Explained.tsx';
import { Section } from '../parts/Section.tsx';
import { CorpusNumbers } from './CorpusNumbers.tsx';
import { TopAuthors } from './TopAuthors.tsx';
import { TopTies } from './TopTies.tsx';

/** Nothing is selected: the window in numbers, and two ways in. */
export function Overview({ current }: { readonly current: Opened }) {
  const counts = summary.value;
  const isNetwork = current.kind === 'network';
  const rows: readonly (readonly [Explainable, string, string])[] | undefined = counts && [
    [
      isNetwork ? 'nodes' : 'records',
      isNetwork ? 'Items' : 'Papers',
      number(isNetwork ? counts.authors : counts.records),
    ],
    [
      isNetwork ? 'records' : 'nodes',
      isNetwork ? 'Links' : pluralOf(nouns.value.Node),
      number(isNetwork ? counts.records : counts.authors - counts.groups),
    ],
    ...(counts.groups > 0 ? [['groups', 'Group authors', number(counts.groups)] as const] : []),
    ['ties', 'Ties', number(counts.ties)],
    ['totalWeight', 'Total weight', weightText(counts.totalWeight)],
    ['components', 'Components', number(counts.components)],
    ['largestComponent', 'Largest component', number(counts.largest)],
    ['isolates', 'Without a tie', number(counts.isolates)],
    ...(isNetwork ? [] : [['topics', 'Topics', number(counts.topics)] as const]),
    ['communities', 'Communities', number(counts.communities)],
  ];
  return (
    <>
      <header class="inspector-head">
        <p class="kind">{isNetwork && !current.extent ? 'Network' : 'In the window'}</p>
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
      <p class="muted small hint">
        {isNetwork
          ? 'Choose an item or a tie, here or on the map, to see the links of the file behind it.'
          : `Choose ${nouns.value.one}, a topic or a tie, here or on the map, to see the papers behind it.`}
      </p>
      <Section title={`Leading ${pluralOf(nouns.value.node)}`}>
        <TopAuthors current={current} />
      </Section>
      <Section title="Strongest ties">
        <TopTies current={current} />
      </Section>
      <Bridges current={current} />
      <Section title={isNetwork ? 'Measures of the network' : 'Measures of the papers'}>
        <CorpusNumbers current={current} />
      </Section>
    </>
  );
}
