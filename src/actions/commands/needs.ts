import { isMapShown } from '../stage.ts';
import { pluralOf } from '../../lib/counted.ts';
import { mapTrouble, nouns, opened, drawnNodes } from '../../state/state.ts';
import { areTopicsApart } from '../../state/drawnPositions.ts';
import { hasOwnPapers } from '../bring.ts';
import { selectedNode } from '../drag.ts';
import { canBeReviewed } from '../reviewQueue.ts';

export const needsPapers = () => (opened.value ? undefined : 'Nothing is open yet.');
export function needsPeople(): string | undefined {
  const current = opened.value;
  if (!current) return needsPapers();
  return canBeReviewed(current) ? undefined : 'Suggestions are about the people of papers.';
}
export const needsOwnPapers = () => (hasOwnPapers() ? undefined : 'Only an example is open.');
export const needsDates = () =>
  needsPapers() ?? (opened.value?.extent ? undefined : 'Nothing that is open has a date.');
export const needsTopics = () =>
  opened.value?.kind === 'network' ? 'A network without papers has no topics.' : undefined;
export function needsChoiceOfNodes(): string | undefined {
  const columns = opened.value?.columns;
  if (!columns) return needsPapers();
  if (columns.topicCount === 0) return needsTopics() ?? 'There are no topics.';
  return columns.authorCount === 0 ? `There are no ${pluralOf(nouns.value.node)}.` : undefined;
}
export const needsAuthorsShown = () => (drawnNodes.value === 'topics' ? 'Only topics are on the map.' : undefined);
/** A network without papers has nothing but the map. */
export const needsDrawings = () =>
  needsPapers() ?? (opened.value?.kind === 'network' ? 'There are no papers to look at over time.' : undefined);
export const needsMap = () =>
  mapTrouble.value ?? needsPapers() ?? (isMapShown() ? undefined : 'Another view is shown in place of the map.');
export const needsNode = () =>
  needsMap() ??
  (areTopicsApart.value ? 'Topics alone stand by their own ties.' : undefined) ??
  (selectedNode() === undefined ? 'Nobody is selected.' : undefined);
