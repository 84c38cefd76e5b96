import { authorTableChunks, tieTableChunks } from '../export/networkTables.ts';
import { paperTableChunks, topicTableChunks } from '../export/topicTables.ts';
import type { TableKind } from '../model/table.ts';
import { inSteps } from '../lib/inSteps.ts';
import { valuesInSteps } from './facetValuesIn.ts';
import { snapshotOf, type FileWish } from './graphFile.ts';
import type { Study } from './study.ts';

/** A row for everything of a kind, or for what is seen of it, with all that is known of each. */
export async function wholeTable(study: Study, of: TableKind, wish: FileWish): Promise<Iterable<string>> {
  const snapshot = snapshotOf(study, wish, 'both');
  if (of === 'authors') return authorTableChunks(snapshot, await inSteps(valuesInSteps(study)));
  return { ties: tieTableChunks, topics: topicTableChunks, papers: paperTableChunks }[of](snapshot);
}
