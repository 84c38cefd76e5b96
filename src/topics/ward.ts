/** A group of groups, which falls into two parts, or one group. */
export interface Branch {
  readonly groups: readonly number[];
  readonly parts?: readonly [Branch, Branch];
  /** How unlike its parts are; no less than those of its parts. 0 for one group. */
  readonly height: number;
}

/** Products of the sums of the vectors of groups, row by row, and how many vectors each has. */
export interface GroupProducts {
  readonly products: Float64Array;
  readonly sizes: ArrayLike<number>;
}

interface Cluster {
  readonly branch: Branch;
  readonly size: number;
  /** Products with each of the groups. */
  readonly row: Float64Array;
  /** Product with itself. */
  readonly square: number;
}

/**
 * Agglomerative clustering in the manner of Ward, "Hierarchical grouping to optimize an objective function" (1963), on
 * cosines: the two clusters of least (1 − cosine of their means) · √(n m / (n + m)) are joined, n and m their numbers of
 * papers. Of equals those of the first groups. As sums of vectors add up, their products are all that is needed.
 */
export function wardTree(branches: readonly Branch[], { products, sizes }: GroupProducts): Branch {
  const count = sizes.length;
  let clusters = branches.map((branch): Cluster => {
    const row = new Float64Array(count);
    for (const group of branch.groups) {
      for (let other = 0; other < count; other++) row[other]! += products[group * count + other]!;
    }
    const size = branch.groups.reduce((sum, group) => sum + sizes[group]!, 0);
    return { branch, size, row, square: sumOver(row, branch.groups) };
  });
  while (clusters.length > 1) {
    const [one, other, height] = nearest(clusters);
    const joined = join(one, other, height);
    clusters = clusters.map((cluster) => (cluster === one ? joined : cluster)).filter((cluster) => cluster !== other);
  }
  return clusters[0]!.branch;
}

const sumOver = (row: Float64Array, groups: readonly number[]): number =>
  groups.reduce((sum, group) => sum + row[group]!, 0);

function nearest(clusters: readonly Cluster[]): [Cluster, Cluster, number] {
  let [first, second, least] = [clusters[0]!, clusters[1]!, Infinity];
  for (const [place, one] of clusters.entries()) {
    for (let next = place + 1; next < clusters.length; next++) {
      const distance = distanceOf(one, clusters[next]!);
      if (distance < least - 1e-12) [first, second, least] = [one, clusters[next]!, distance];
    }
  }
  return [first, second, least];
}

function distanceOf(one: Cluster, other: Cluster): number {
  const lengths = Math.sqrt(one.square * other.square);
  const cosine = lengths > 0 ? sumOver(one.row, other.branch.groups) / lengths : 0;
  return (1 - cosine) * Math.sqrt((one.size * other.size) / (one.size + other.size || 1));
}

function join(one: Cluster, other: Cluster, distance: number): Cluster {
  const row = one.row.map((product, group) => product + other.row[group]!);
  const groups = [...one.branch.groups, ...other.branch.groups];
  const height = Math.max(distance, one.branch.height, other.branch.height);
  return {
    branch: { groups, parts: [one.branch, other.branch], height },
    size: one.size + other.size,
    row,
    square: sumOver(row, groups),
  };
}
