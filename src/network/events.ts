import type { TopicModel } from '../model/topic.ts';
import type { People } from '../people/identify.ts';
import type { Settings } from '../model/settings.ts';

/**
 * One event = one paper counted on one item (a tie or a node), with its weight. Events are in paper order; paper p
 * owns the events `offsets[p] … offsets[p + 1]`.
 */
export interface Events {
  readonly offsets: Uint32Array;
  readonly items: Uint32Array;
  readonly weights: Float64Array;
}

/** As events, but between two nodes, before pairs are numbered as ties. */
export interface PairEvents {
  readonly offsets: Uint32Array;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
}

/** Per paper its persons (kept or not) and, of these, the nodes that are kept in the network. */
export interface Cast {
  /** Number of persons on the paper: the n of fractional counting. */
  readonly sizes: Uint32Array;
  readonly nodesOf: readonly (readonly number[])[];
}

/** Who is on each paper, as nodes. `nodeOfAuthor` is −1 for authors left out. */
export function castOf(people: People, nodeOfAuthor: Int32Array): Cast {
  const isPerson = people.authors.map(({ kind }) => kind === 'person');
  const sizes = new Uint32Array(people.authorsOf.length);
  const nodesOf = people.authorsOf.map((authors, paper) => {
    const nodes: number[] = [];
    for (const author of authors) {
      if (isPerson[author]) sizes[paper]!++;
      const node = nodeOfAuthor[author]!;
      if (node >= 0) nodes.push(node);
    }
    return nodes.sort((a, b) => a - b);
  });
  return { sizes, nodesOf };
}

const isOverCap = (size: number, { maxAuthors }: Settings): boolean => maxAuthors !== null && size > maxAuthors;

/** What the cap on authors leaves out. */
export function overCap(cast: Cast, settings: Settings): { papersOverCap: number; pairsOverCap: number } {
  let [papersOverCap, pairsOverCap] = [0, 0];
  cast.nodesOf.forEach((nodes, paper) => {
    if (!isOverCap(cast.sizes[paper]!, settings) || nodes.length < 2) return;
    papersOverCap++;
    pairsOverCap += (nodes.length * (nodes.length - 1)) / 2;
  });
  return { papersOverCap, pairsOverCap };
}

/** Each pair of authors of each paper: weight 1 (full) or 1/(n − 1) (fractional; Newman 2001). */
export function authorPairs(cast: Cast, settings: Settings): PairEvents {
  const pairCount = (nodes: readonly number[], paper: number) =>
    isOverCap(cast.sizes[paper]!, settings) ? 0 : (nodes.length * (nodes.length - 1)) / 2;
  const events = emptyPairs(cast.nodesOf.map(pairCount));
  cast.nodesOf.forEach((nodes, paper) => {
    let event = events.offsets[paper]!;
    if (event === events.offsets[paper + 1]) return;
    const weight = settings.counting === 'full' ? 1 : 1 / (cast.sizes[paper]! - 1);
    for (let first = 0; first < nodes.length; first++) {
      for (let second = first + 1; second < nodes.length; second++) {
        setPair(events, event++, nodes[first]!, nodes[second]!, weight);
      }
    }
  });
  return events;
}

/** Each author of each paper with each topic of it: credit (1, or 1/n when fractional) × membership. */
export function topicPairs(cast: Cast, model: TopicModel, authorCount: number, settings: Settings): PairEvents {
  const events = emptyPairs(cast.nodesOf.map((nodes, paper) => nodes.length * model.memberships[paper]!.length));
  cast.nodesOf.forEach((nodes, paper) => {
    let event = events.offsets[paper]!;
    const credit = settings.counting === 'full' ? 1 : 1 / cast.sizes[paper]!;
    for (const node of nodes) {
      for (const { topic, share } of model.memberships[paper]!) {
        setPair(events, event++, node, authorCount + topic, credit * share);
      }
    }
  });
  return events;
}

/** Each paper on each of its nodes: weight 1 for authors, the membership for topics. */
export function nodeEvents(cast: Cast, model: TopicModel, authorCount: number): Events {
  const offsets = offsetsOf(cast.nodesOf.map((nodes, paper) => nodes.length + model.memberships[paper]!.length));
  const total = offsets.at(-1)!;
  const [items, weights] = [new Uint32Array(total), new Float64Array(total)];
  cast.nodesOf.forEach((nodes, paper) => {
    let event = offsets[paper]!;
    for (const node of nodes) {
      items[event] = node;
      weights[event++] = 1;
    }
    for (const { topic, share } of model.memberships[paper]!) {
      items[event] = authorCount + topic;
      weights[event++] = share;
    }
  });
  return { offsets, items, weights };
}

function emptyPairs(counts: readonly number[]): PairEvents {
  const offsets = offsetsOf(counts);
  const total = offsets.at(-1)!;
  return {
    offsets,
    sources: new Uint32Array(total),
    targets: new Uint32Array(total),
    weights: new Float64Array(total),
  };
}

function setPair(events: PairEvents, event: number, source: number, target: number, weight: number): void {
  events.sources[event] = source;
  events.targets[event] = target;
  events.weights[event] = weight;
}

function offsetsOf(counts: readonly number[]): Uint32Array {
  const offsets = new Uint32Array(counts.length + 1);
  counts.forEach((count, index) => (offsets[index + 1] = offsets[index]! + count));
  return offsets;
}
