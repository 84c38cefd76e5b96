import { csrOf, type Csr } from '../lib/graph/csr.ts';
import { javaRandom, type JavaRandom } from '../lib/javaRandom.ts';
import { bandPlaces } from './band.ts';
import { packComponents } from './packing.ts';
import { boundsOfAll, partsOf, placesOf, putPlaces, type Part } from './parts.ts';
import { vosDescent, vosSums } from './vosDescent.ts';
import { standardise } from './standardise.ts';

/** Pairs of nodes looked at between two pictures: about a tenth of a second of work. */
const pairsPerPicture = 30_000_000;

export interface VosLayoutOptions {
  /** 0 unless told, as in VOSviewer. */
  readonly seed?: number;
  /** Warm start: x, y per node, which are used for a component when all of its nodes have a place. */
  readonly start?: Float32Array;
  /** 1: stays where `start` has it, and its component is not moved afterwards. */
  readonly pinned?: Uint8Array;
  /** 1 unless told, as in VOSviewer. */
  readonly randomStarts?: number;
  readonly onProgress?: (share: number, positions?: Float32Array) => void;
}

/**
 * The layout of VOSviewer for a normalised network (van Eck, Waltman, Dekker & van den Berg, "A comparison of two
 * techniques for bibliometric mapping: multidimensional scaling and VOS", JASIST 61 (2010) 2405): minimises
 * Σ a_ij·d_ij²/2 − Σ d_ij in each component. Of several random starts the best is taken; it is centred, turned to the
 * axis of largest variance, and scaled to one node per unit of area. VOSviewer lays out the largest component alone;
 * here all are packed, and nodes without ties stand in rows below.
 *
 * Every iteration looks at all pairs of nodes: a component of 1,000 takes seconds, one of 3,000 about half a minute, one
 * of 10,000 many minutes.
 */
export function vosLayout(graph: Csr, options: VosLayoutOptions = {}): Float32Array {
  const { parts, isolated } = partsOf(graph, undefined);
  const random = javaRandom(options.seed ?? 0);
  const total = parts.reduce((sum, { nodes }) => sum + nodes.length ** 2, 0);
  for (const part of parts) part.positions = givenOf(part, options) ?? new Float64Array(2 * part.nodes.length);
  let [done, pairs] = [0, 0];
  for (const part of parts) {
    const share = part.nodes.length ** 2 / total;
    placePart(part, random, options, (own, places) => {
      pairs += part.nodes.length ** 2;
      if (pairs < pairsPerPicture) return options.onProgress?.(done + share * own);
      pairs = 0;
      part.positions = places();
      return options.onProgress?.(done + share * own, assembled(graph, parts, isolated, options.start));
    });
    done += share;
  }
  return assembled(graph, parts, isolated, options.start);
}

/** How far a component is, and how to have its places as they are now. */
type Report = (share: number, places: () => Float64Array) => void;

/** Where all of its nodes are told to begin; undefined where that is not told of each. */
function givenOf({ nodes }: Part, { start }: VosLayoutOptions): Float64Array | undefined {
  const given = start && placesOf(start, nodes);
  return given?.every(Number.isFinite) ? given : undefined;
}

function placePart(part: Part, random: JavaRandom, options: VosLayoutOptions, report: Report): void {
  const given = givenOf(part, options);
  if (given) continueFrom(part, given, random, options, report);
  else part.positions = bestOfStarts(part.graph, random, Math.max(1, options.randomStarts ?? 1), report);
}

function bestOfStarts(graph: Csr, random: JavaRandom, starts: number, report: Report): Float64Array {
  let best = new Float64Array(2 * graph.nodeCount);
  let least = Infinity;
  for (let start = 0; start < starts; start++) {
    const places = new Float64Array(2 * graph.nodeCount);
    for (let at = 0; at < places.length; at++) places[at] = 2 * random.share() - 1;
    vosDescent(graph, places, random, {
      onIteration: (share, now) => report((start + share) / starts, () => passing(now())),
    });
    const { attraction, distances } = starts > 1 ? vosSums(graph, places) : { attraction: 0, distances: 0 };
    if (start > 0 && attraction / 2 - distances >= least) continue;
    least = attraction / 2 - distances;
    best = places;
  }
  standardise(best);
  return inMapUnit(best);
}

/** From places in the map's unit, brought to the scale at which their quality is best; that of the map is kept. */
function continueFrom(
  part: Part,
  given: Float64Array,
  random: JavaRandom,
  { pinned }: VosLayoutOptions,
  report: Report,
): void {
  const { attraction, distances } = vosSums(part.graph, given);
  const scale = attraction > 0 && distances > 0 ? distances / attraction : 1;
  const places = given.map((value) => scale * value);
  const fixed = pinned && Uint8Array.from(part.nodes, (node) => pinned[node]!);
  const inPlace = (value: number, at: number) => (fixed?.[at >> 1] === 1 ? given[at]! : value / scale);
  vosDescent(part.graph, places, random, {
    isWarm: true,
    fixed,
    onIteration: (share, now) => report(share, () => now().map(inPlace)),
  });
  part.positions = places.map(inPlace);
}

/**
 * Places on the way, turned and scaled as those at the end will be, but by a measure that is quickly had: the mean square
 * distance to the middle in a full disc of n is n / 2π.
 */
function passing(places: Float64Array): Float64Array {
  standardise(places);
  const square = (2 * places.reduce((sum, value) => sum + value * value, 0)) / places.length;
  const scale = square > 0 ? Math.sqrt(places.length / (4 * Math.PI * square)) : 1;
  return places.map((value) => scale * value);
}

/** From any scale to that of one node per unit of area: the mean distance in a full disc of n is 0.511·√n. */
function inMapUnit(places: Float64Array): Float64Array {
  const count = places.length / 2;
  const { distances } = vosSums(csrOf(count, [], []), places);
  const mean = distances / ((count * (count - 1)) / 2);
  const scale = mean > 0 ? (0.511 * Math.sqrt(count)) / mean : 1;
  return places.map((value) => scale * value);
}

/** With a warm start components all of whose nodes had a place stay where they are, and others find room around. */
function assembled(graph: Csr, parts: readonly Part[], isolated: Int32Array, start?: Float32Array): Float32Array {
  const positions = new Float32Array(2 * graph.nodeCount);
  const stays = ({ nodes }: Part) => start !== undefined && placesOf(start, nodes).every(Number.isFinite);
  const standing = parts.filter(stays);
  const added = parts.filter((part) => !stays(part));
  const packed = packComponents(added, standing);
  for (const part of standing) putPlaces(positions, part.nodes, part.positions);
  added.forEach(({ nodes }, index) => putPlaces(positions, nodes, packed[index]!));
  const all = [...packed, ...standing.map((part) => part.positions)];
  putPlaces(positions, isolated, bandPlaces(isolated.length, boundsOfAll(all)));
  return positions;
}
