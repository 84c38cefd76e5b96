import { pluralOf } from '../../lib/counted.ts';
import { colourBy, mapStyle, nouns, shownNodes } from '../../state/state.ts';
import type { ShownNodes } from '../../model/shownNodes.ts';
import type { MapGround } from '../../model/mapStyle.ts';
import { changeStyle, colourTiesBy } from '../colours.ts';
import { colourMapBy, nodesAfter, showAllGroups, showNodes } from '../legend.ts';
import type { Command } from '../registry.ts';
import { needsAuthorsShown, needsChoiceOfNodes, needsDates, needsMap, needsPapers, needsTopics } from './needs.ts';

/** What is on the map, and what it looks like. */
export const lookCommands: readonly Command[] = [
  {
    id: 'colour',
    title: () => (colourBy.value === 'topic' ? 'Colour by community' : 'Colour by topic'),
    group: 'Map',
    keys: ['c'],
    inMenu: true,
    blocked: () => needsTopics() ?? needsAuthorsShown(),
    run: () => colourMapBy(colourBy.peek() === 'topic' ? 'community' : 'topic'),
  },
  {
    id: 'colour-first',
    title: 'Colour by date of the first paper',
    group: 'Map',
    blocked: () => needsDates() ?? needsAuthorsShown(),
    run: () => colourMapBy('first'),
  },
  {
    id: 'colour-mean',
    title: 'Colour by mean date',
    group: 'Map',
    blocked: () => needsDates() ?? needsAuthorsShown(),
    run: () => colourMapBy('mean'),
  },
  {
    id: 'ties-people',
    title: 'Ties in the colours of their people',
    group: 'Map',
    blocked: needsPapers,
    run: () => colourTiesBy('people'),
  },
  {
    id: 'ties-topic',
    title: 'Ties in the colour of their main topic in the window',
    group: 'Map',
    blocked: () => needsPapers() ?? needsTopics(),
    run: () => colourTiesBy('topic'),
  },
  ground('plain', 'Plain ground of the map'),
  ground('density', 'Density of the map as its ground'),
  ground('communities', 'Density by group as the ground of the map'),
  {
    id: 'curved',
    title: () => (mapStyle.value.curved ? 'Straight ties' : 'Curved ties'),
    group: 'Map',
    blocked: needsMap,
    run: () => changeStyle({ curved: !mapStyle.peek().curved }),
  },
  {
    id: 'faint-nodes',
    title: () =>
      `${mapStyle.value.faintNodes ? 'Hide' : 'Show'} the dots of ${pluralOf(nouns.value.node)} outside the window`,
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
  { id: 'show-all', title: 'Show all groups of the legend', group: 'Map', run: showAllGroups },
];

function ground(wanted: MapGround, title: string): Command {
  return {
    id: `ground-${wanted}`,
    title,
    group: 'Map',
    blocked: () => needsMap() ?? (mapStyle.value.ground === wanted ? 'It is the ground already.' : undefined),
    run: () => changeStyle({ ground: wanted }),
  };
}

function nodesTitle(nodes: ShownNodes): string {
  const people = pluralOf(nouns.value.node);
  return nodes === 'both'
    ? `Show ${people} and topics on the map`
    : `Show ${nodes === 'authors' ? people : 'topics'} alone on the map`;
}

function shown(nodes: ShownNodes): Command {
  return {
    id: `show-${nodes}`,
    title: () => nodesTitle(nodes),
    group: 'Map',
    blocked: () => needsChoiceOfNodes() ?? (shownNodes.value === nodes ? 'It is so already.' : undefined),
    run: () => showNodes(nodes),
  };
}
