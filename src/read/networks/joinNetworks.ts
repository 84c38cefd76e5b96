import type { FileExtras, GivenLoop, GivenNetwork, GivenNode, GivenTie } from '../../model/givenNetwork.ts';

/** What one file knows of a node completes what another knows; where both say something, the first stands. */
function completed(known: GivenNode, more: GivenNode): GivenNode {
  const labelled = known.label === known.id ? more : known;
  const placed = known.x === undefined || known.y === undefined ? more : known;
  const cluster = known.cluster ?? more.cluster;
  const extras = known.extras ?? more.extras;
  return {
    id: known.id,
    label: labelled.label,
    ...(placed.x !== undefined && placed.y !== undefined && { x: placed.x, y: placed.y }),
    ...(cluster !== undefined && { cluster }),
    // The line belongs to the file that tells who the node is.
    line: labelled.line,
    ...(extras && { extras }),
  };
}

/**
 * Several files of one network as one: a map with its links, or a table of nodes with a table of ties. Nodes with the
 * same id are the same node; all ties are kept.
 */
export function joinNetworks(networks: readonly GivenNetwork[]): GivenNetwork {
  const nodes: GivenNode[] = [];
  const ties: GivenTie[] = [];
  const loops: GivenLoop[] = [];
  const places = new Map<string, number>();
  for (const network of mapsFirst(networks)) {
    const placeOf = network.nodes.map((node) => {
      const place = places.get(node.id) ?? nodes.length;
      nodes[place] = place < nodes.length ? completed(nodes[place]!, node) : node;
      places.set(node.id, place);
      return place;
    });
    const before = ties.length;
    for (const loop of network.loops ?? []) {
      loops.push({ ...loop, node: placeOf[loop.node]!, before: before + loop.before });
    }
    for (const tie of network.ties) {
      ties.push({ ...tie, source: placeOf[tie.source]!, target: placeOf[tie.target]! });
    }
  }
  const told = networks.flatMap(({ extras }) => extras ?? []);
  const extras = told.length > 0 && { extras: Object.assign({}, ...told.toReversed()) as FileExtras };
  return { nodes, ties, ...(loops.length > 0 && { loops }), ...extras };
}

/** A map knows the order of its items, whichever of the files came first. */
const mapsFirst = (networks: readonly GivenNetwork[]): GivenNetwork[] => [
  ...networks.filter(isMap),
  ...networks.filter((network) => !isMap(network)),
];

const isMap = ({ extras }: GivenNetwork): boolean => extras?.columns !== undefined || extras?.document !== undefined;
