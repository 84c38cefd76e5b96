import { colourBy, mapStyle, nouns, shownNodes } from '../../state/state.ts';
import type { ShownNodes } from '../../model/shownNodes.ts';
import type { MapGround } from '../../model/mapStyle.ts';
import { pluralOf } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import { changeStyle, colourTiesBy } from '../colours.ts';
import { colourMapBy, nodesAfter, showAllGroups, showNodes } from '../legend.ts';
import type { Command } from '../registry.ts';
import { needsAuthorsShown, needsChoiceOfNodes, needsDates, needsMap, needsPapers, needsTopics } from './needs.ts';

const words = texts.commands.look;

/** What is on the map, and what it looks like. */
export const lookCommands: readonly Command[] = [
  {
    id: 'colour',
    title: () => (colourBy.value === 'topic' ? words.byCommunity : words.byTopic),
    group: 'Map',
    keys: ['c'],
    inMenu: true,
    blocked: () => needsTopics() ?? needsAuthorsShown(),
    run: () => colourMapBy(colourBy.peek() === 'topic' ? 'community' : 'topic'),
  },
  {
    id: 'colour-first',
    title: words.byFirst,
    group: 'Map',
    blocked: () => needsDates() ?? needsAuthorsShown(),
    run: () => colourMapBy('first'),
  },
  {
    id: 'colour-mean',
    title: words.byMean,
    group: 'Map',
    blocked: () => needsDates() ?? needsAuthorsShown(),
    run: () => colourMapBy('mean'),
  },
  {
    id: 'ties-people',
    title: words.tiesByPeople,
    group: 'Map',
    blocked: needsPapers,
    run: () => colourTiesBy('people'),
  },
  {
    id: 'ties-topic',
    title: words.tiesByTopic,
    group: 'Map',
    blocked: () => needsPapers() ?? needsTopics(),
    run: () => colourTiesBy('topic'),
  },
  ground('plain'),
  ground('density'),
  ground('communities'),
  {
    id: 'curved',
    title: () => (mapStyle.value.curved ? words.straight : words.curved),
    group: 'Map',
    blocked: needsMap,
    run: () => changeStyle({ curved: !mapStyle.peek().curved }),
  },
  {
    id: 'faint-nodes',
    title: () => words.faintNodes(pluralOf(nouns.value.node), mapStyle.value.faintNodes),
    group: 'Map',
    blocked: needsDates,
    run: () => changeStyle({ faintNodes: !mapStyle.peek().faintNodes }),
  },
  {
    id: 'topics',
    title: () => nodesTitle(nodesAfter(shownNodes.value)),
    group: 'Map',
    keys: ['t'],
    inMenu: true,
    blocked: needsChoiceOfNodes,
    run: () => showNodes(nodesAfter(shownNodes.peek())),
  },
  shown('both'),
  shown('authors'),
  shown('topics'),
  { id: 'show-all', title: words.showAllGroups, group: 'Map', run: showAllGroups },
];

function ground(wanted: MapGround): Command {
  return {
    id: `ground-${wanted}`,
    title: words.grounds[wanted],
    group: 'Map',
    blocked: () => needsMap() ?? (mapStyle.value.ground === wanted ? words.isGround : undefined),
    run: () => changeStyle({ ground: wanted }),
  };
}

function nodesTitle(nodes: ShownNodes): string {
  const people = pluralOf(nouns.value.node);
  if (nodes === 'both') return words.showBoth(people);
  return nodes === 'authors' ? words.showNodes(people) : words.showTopics;
}

function shown(nodes: ShownNodes): Command {
  return {
    id: `show-${nodes}`,
    title: () => nodesTitle(nodes),
    group: 'Map',
    blocked: () => needsChoiceOfNodes() ?? (shownNodes.value === nodes ? words.isSo : undefined),
    run: () => showNodes(nodes),
  };
}
