import { showNodes } from '../../actions/legend.ts';
import { nouns, shownNodes } from '../../state/state.ts';
import { pluralOf } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { Choice } from '../parts/Choice.tsx';

const words = texts.legend.nodes;

/** Authors, topics or both; there is nothing to choose where one of them is not there. */
export function NodesChoice({ current: { columns } }: { readonly current: Opened }) {
  if (columns.authorCount === 0 || columns.topicCount === 0) return null;
  return (
    <Choice
      legend={words.label}
      inline
      value={shownNodes.value}
      options={[
        { value: 'both', label: words.both },
        { value: 'authors', label: pluralOf(nouns.value.Node) },
        { value: 'topics', label: words.topics },
      ]}
      onChange={showNodes}
    />
  );
}
