import { csrOf } from '../lib/graph/csr.ts';
import { hangsOnParent, lowPoints, type LowPoints } from '../lib/graph/lowPoints.ts';

/** A coauthor on a paper, by their numbers among those of one name. */
export interface CoauthorLinks {
  /** Per paper the numbers of its coauthors. */
  readonly coauthors: readonly (readonly number[])[];
  readonly coauthorCount: number;
}

/** So many papers on both sides of a bridge make it doubtful. */
const established = 5;

/**
 * Papers of one name hang together by their coauthors. Where one coauthor alone holds two parts together, each of five
 * papers or more, and is on only one paper of one part, then these are more likely two namesakes whom he met than one
 * person. Returns per paper the coauthors whose link to it is such a bridge. Sides of a cut vertex by depth-first search:
 * Hopcroft and Tarjan, Communications of the ACM 16 (1973), 372–378.
 */
export function bridges({ coauthors, coauthorCount }: CoauthorLinks): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  const paperCount = coauthors.length;
  if (paperCount < 2 * established) return found;
  // Papers come first, then coauthors.
  const sources = coauthors.flatMap((list, paper) => list.map(() => paper));
  const targets = coauthors.flatMap((list) => list.map((coauthor) => paperCount + coauthor));
  const graph = csrOf(paperCount + coauthorCount, sources, targets);
  const points = lowPoints(graph);
  const papersBefore = papersBeforeOf(points, paperCount);
  let papersOfWhole = 0;
  for (let below = 0; below < points.order.length; below++) {
    const papersBelow = papersBefore[points.ends[below]!]! - papersBefore[below]!;
    if (points.parents[below]! < 0) papersOfWhole = papersBelow;
    const vertex = hangsOnParent(points, below) ? points.order[points.parents[below]!]! : -1;
    if (vertex < paperCount || papersBelow < established || papersOfWhole - papersBelow < established) continue;
    const papers = graph.neighbours.subarray(graph.offsets[vertex], graph.offsets[vertex + 1]);
    for (const paper of onlyPaper(points, below, papers)) {
      const list = found.get(paper) ?? new Set();
      list.add(vertex - paperCount);
      found.set(paper, list);
    }
  }
  return found;
}

/** How many of what was entered before each place are papers. */
function papersBeforeOf({ order }: LowPoints, paperCount: number): Uint32Array {
  const before = new Uint32Array(order.length + 1);
  order.forEach((vertex, place) => (before[place + 1] = before[place]! + (vertex < paperCount ? 1 : 0)));
  return before;
}

/** The only one of a coauthor's papers that is in a branch, or the only one that is not; none where neither is so. */
function onlyPaper({ placeOf, ends }: LowPoints, below: number, papers: Uint32Array): Uint32Array {
  const isBelow = (paper: number): boolean => placeOf[paper]! >= below && placeOf[paper]! < ends[below]!;
  const inside = papers.filter(isBelow);
  const outside = papers.filter((paper) => !isBelow(paper));
  if (inside.length === 1) return inside;
  return outside.length === 1 ? outside : new Uint32Array();
}
