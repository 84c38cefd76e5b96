import type { TableKind } from '../../../model/table.ts';
import { nouns } from '../../../state/state.ts';
import { pluralOf } from '../../../texts/numbers.ts';
import { texts } from '../../../texts/texts.ts';
import { capital } from './columns.tsx';

/** What the rows are, by what is open. */
export const kindTitle = (kind: TableKind): string =>
  kind === 'authors' ? capital(pluralOf(nouns.value.node)) : texts.table.kinds[kind];
