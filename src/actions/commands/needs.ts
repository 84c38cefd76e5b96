import { isMapShown } from '../stage.ts';
import { mapTrouble, nouns, opened, drawnNodes } from '../../state/state.ts';
import { areTopicsApart } from '../../state/drawnPositions.ts';
import { pluralOf } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import { hasOwnPapers } from '../bring.ts';
import { selectedNode } from '../drag.ts';
import { canBeReviewed } from '../reviewQueue.ts';

const words = texts.commands.blocked;

export const needsPapers = () => (opened.value ? undefined : words.nothingOpen);
export function needsPeople(): string | undefined {
  const current = opened.value;
  if (!current) return needsPapers();
  return canBeReviewed(current) ? undefined : words.noPeople;
}
export const needsOwnPapers = () => (hasOwnPapers() ? undefined : words.onlyExample);
export const needsDates = () => needsPapers() ?? (opened.value?.extent ? undefined : words.noDates);
export const needsTopics = () => (opened.value?.kind === 'network' ? words.noTopicsOfNetwork : undefined);
export function needsChoiceOfNodes(): string | undefined {
  const columns = opened.value?.columns;
  if (!columns) return needsPapers();
  if (columns.topicCount === 0) return needsTopics() ?? words.noTopics;
  return columns.authorCount === 0 ? words.noNodes(pluralOf(nouns.value.node)) : undefined;
}
export const needsAuthorsShown = () => (drawnNodes.value === 'topics' ? words.onlyTopics : undefined);
/** A network without papers has nothing but the map. */
export const needsDrawings = () => needsPapers() ?? (opened.value?.kind === 'network' ? words.noDrawings : undefined);
export const needsMap = () => mapTrouble.value ?? needsPapers() ?? (isMapShown() ? undefined : words.noMap);
export const needsNode = () =>
  needsMap() ??
  (areTopicsApart.value ? words.topicsApart : undefined) ??
  (selectedNode() === undefined ? words.nobodySelected : undefined);
