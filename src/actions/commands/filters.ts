import { filtersAnything } from '../../model/filters.ts';
import type { NodeIndex } from '../../model/units.ts';
import { filters, mainTopics, nouns, opened } from '../../state/state.ts';
import { pluralOf } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import { openFilters } from '../filterPanel.ts';
import {
  clearFilters,
  hideCommunity,
  hideTopic,
  showEverybody,
  showOnly,
  showOnlyCommunities,
  showOnlyTopics,
} from '../filters.ts';
import { isSelectionShownAlone, neighbourhoodOf, selectedAuthors, selectedNodes } from '../selectedAuthors.ts';
import type { Command } from '../registry.ts';

const words = texts.filters;

const needsNetwork = () => (opened.value ? undefined : words.blocked.nothingOpen);
const needsAuthors = () =>
  needsNetwork() ?? (selectedAuthors().length === 0 ? words.blocked.nobodySelected : undefined);

/** The one topic of what is selected: itself, or the main topic of an author; −1 without one. */
function topicOf(node: NodeIndex | undefined): number {
  const current = opened.value;
  if (!current || node === undefined) return -1;
  const { authorCount } = current.columns;
  return node < authorCount ? (mainTopics.value?.[node] ?? -1) : node - authorCount;
}

const communityOf = (node: NodeIndex | undefined): number =>
  (node === undefined ? undefined : opened.value?.arrangement.communities[node]) ?? -1;

/** The groups of all that is selected; none for those without. */
const groupsOf = (groupOf: (node: NodeIndex) => number): readonly number[] =>
  Array.from(new Set(selectedNodes().map((node) => groupOf(node)))).filter((group) => group >= 0);

const selectedTopics = () => groupsOf(topicOf);
const selectedCommunities = () => groupsOf(communityOf);

const needsTopic = () => needsNetwork() ?? (selectedTopics().length === 1 ? undefined : words.blocked.noTopic);
const needsCommunity = () =>
  needsNetwork() ?? (selectedCommunities().length === 1 ? undefined : words.blocked.noCommunity);

/** What filters what is looked at. */
export const filterCommands: readonly Command[] = [
  {
    id: 'filters',
    title: words.commands.open,
    group: 'Map',
    keys: ['f'],
    inMenu: true,
    blocked: needsNetwork,
    run: () => openFilters(),
  },
  {
    id: 'clear-filters',
    title: words.commands.clear,
    group: 'Map',
    keys: ['shift+f'],
    blocked: () => needsNetwork() ?? (filtersAnything(filters.value) ? undefined : words.blocked.noFilter),
    run: clearFilters,
  },
  {
    id: 'only-selected',
    title: words.onlySelected,
    group: 'Selection',
    blocked: () => needsAuthors() ?? (isSelectionShownAlone() ? words.blocked.shownAlone : undefined),
    run: () => showOnly(selectedAuthors()),
  },
  {
    id: 'only-neighbours',
    title: () => words.onlyNeighbours(nouns.value.neighbours.toLowerCase()),
    group: 'Selection',
    blocked: needsAuthors,
    run: () => showOnly(neighbourhoodOf(selectedAuthors())),
  },
  {
    id: 'everybody',
    title: () => words.showEverybody(nouns.value),
    group: 'Selection',
    blocked: () =>
      needsNetwork() ?? (filters.value.only === null ? words.blocked.allShown(pluralOf(nouns.value.node)) : undefined),
    run: showEverybody,
  },
  {
    id: 'hide-topic',
    title: words.commands.hideTopic,
    group: 'Selection',
    blocked: needsTopic,
    run: () => selectedTopics().forEach(hideTopic),
  },
  {
    id: 'only-topic',
    title: words.commands.onlyTopic,
    group: 'Selection',
    blocked: needsTopic,
    run: () => showOnlyTopics(selectedTopics()),
  },
  {
    id: 'hide-community',
    title: words.commands.hideCommunity,
    group: 'Selection',
    blocked: needsCommunity,
    run: () => selectedCommunities().forEach(hideCommunity),
  },
  {
    id: 'only-community',
    title: words.commands.onlyCommunity,
    group: 'Selection',
    blocked: needsCommunity,
    run: () => showOnlyCommunities(selectedCommunities()),
  },
];
