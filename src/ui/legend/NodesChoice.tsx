import { showNodes } from '../../actions/legend.ts';
import { pluralOf } from '../../lib/counted.ts';
import { nouns, shownNodes } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import { Choice } from '../parts/Choice.tsx';

/** Authors, topics or both; there is nothing to choose where one of them is not there. */
export function NodesChoice({ current: { columns } }: { readonly current: Opened }) {
  if (columns.authorCount === 0 || columns.topicCount === 0) return null;
  return (
    <Choice
      legend="Show"
      inline
      value={shownNodes.value}
      options={[
        { value: 'both', label: 'Both' },
        { value: 'authors', label: pluralOf(nouns.value.Node) },
        { value: 'topics', label: 'Topics' },
      ]}
      onChange={showNodes}
    />
  );
}
