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
  if (coauthors.length < 2 * established) return found;
  const graph = new Search(coauthors, coauthorCount);
  for (const { coauthor, papers } of graph.sides()) {
    for (const paper of papers) {
      const list = found.get(paper) ?? new Set();
      list.add(coauthor);
      found.set(paper, list);
    }
  }
  return found;
}

/** A part that hangs on the rest by one coauthor, and his papers on the side where he has only one. */
interface Side {
  readonly coauthor: number;
  readonly papers: readonly number[];
}

class Search {
  readonly #paperCount: number;
  /** Papers come first, then coauthors. */
  readonly #around: readonly (readonly number[])[];
  readonly #entered: Int32Array;
  readonly #left: Int32Array;
  readonly #low: Int32Array;
  readonly #papersBelow: Int32Array;
  #clock = 0;

  constructor(coauthors: readonly (readonly number[])[], coauthorCount: number) {
    this.#paperCount = coauthors.length;
    const around = Array.from({ length: coauthors.length + coauthorCount }, (): number[] => []);
    coauthors.forEach((list, paper) => {
      for (const coauthor of list) {
        around[paper]!.push(coauthors.length + coauthor);
        around[coauthors.length + coauthor]!.push(paper);
      }
    });
    this.#around = around;
    this.#entered = new Int32Array(around.length).fill(-1);
    this.#left = new Int32Array(around.length);
    this.#low = new Int32Array(around.length);
    this.#papersBelow = new Int32Array(around.length);
  }

  *sides(): Generator<Side> {
    for (let root = 0; root < this.#paperCount; root++) {
      if (this.#entered[root]! >= 0) continue;
      const cuts: (readonly [coauthor: number, below: number])[] = [];
      this.#walk(root, cuts);
      for (const [coauthor, below] of cuts) {
        const papers = this.#bridge(coauthor, below, this.#papersBelow[root]!);
        if (papers) yield { coauthor: coauthor - this.#paperCount, papers };
      }
    }
  }

  /** Depth first without recursion, since a chain of papers may be long. */
  #walk(root: number, cuts: (readonly [number, number])[]): void {
    const path = [root];
    const next = [0];
    this.#enter(root);
    while (path.length > 0) {
      const vertex = path.at(-1)!;
      const neighbour = this.#around[vertex]![next[next.length - 1]!++];
      if (neighbour !== undefined) {
        if (this.#entered[neighbour]! < 0) {
          this.#enter(neighbour);
          path.push(neighbour);
          next.push(0);
        } else if (neighbour !== path.at(-2)) {
          this.#low[vertex] = Math.min(this.#low[vertex]!, this.#entered[neighbour]!);
        }
        continue;
      }
      path.pop();
      next.pop();
      this.#left[vertex] = this.#clock;
      const parent = path.at(-1);
      if (parent === undefined) continue;
      this.#low[parent] = Math.min(this.#low[parent]!, this.#low[vertex]!);
      this.#papersBelow[parent]! += this.#papersBelow[vertex]!;
      if (parent >= this.#paperCount && this.#low[vertex]! >= this.#entered[parent]!) cuts.push([parent, vertex]);
    }
  }

  #enter(vertex: number): void {
    this.#entered[vertex] = this.#clock;
    this.#low[vertex] = this.#clock++;
    this.#papersBelow[vertex] = vertex < this.#paperCount ? 1 : 0;
  }

  /** The only paper of the coauthor on one side, where both sides are established. */
  #bridge(coauthor: number, below: number, all: number): readonly number[] | undefined {
    const size = this.#papersBelow[below]!;
    if (size < established || all - size < established) return undefined;
    const papers = this.#around[coauthor]!;
    const isBelow = (paper: number): boolean =>
      this.#entered[paper]! >= this.#entered[below]! && this.#entered[paper]! < this.#left[below]!;
    const inside = papers.filter(isBelow);
    const outside = papers.filter((paper) => !isBelow(paper));
    if (inside.length === 1) return inside;
    return outside.length === 1 ? outside : undefined;
  }
}
