import { pluralOf } from '../../texts/numbers.ts';
import { nouns } from '../../state/state.ts';

/** What people and papers are called in what is open, for sentences about ways. */
export function names() {
  const { node, neighbours, record } = nouns.value;
  return { node, nodes: pluralOf(node), neighbours, record, records: pluralOf(record) };
}
