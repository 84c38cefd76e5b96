import type { Teams } from './teams.ts';

/**
 * Clusters side by side on a spiral, the big ones in the middle. Within a cluster its members stand on a spiral too, one
 * unit apart, in the order in which they joined: people who wrote together early on are neighbours, as in a real layout.
 */
export function placed({ clusters, joined, clusterCount }: Teams): Float32Array {
  const sizes = new Uint32Array(clusterCount);
  for (const cluster of clusters) sizes[cluster]!++;
  const middles = middlesOf(sizes);
  const positions = new Float32Array(2 * clusters.length);
  for (let author = 0; author < clusters.length; author++) {
    const [x, y] = middles[clusters[author]!]!;
    const out = Math.sqrt((joined[author]! + 0.5) / Math.PI);
    positions[2 * author] = x + out * Math.cos(2 * Math.PI * out);
    positions[2 * author + 1] = y + out * Math.sin(2 * Math.PI * out);
  }
  return positions;
}

/** Screens are wider than high, and layouts are turned to fit them. */
const breadth = 1.3;

/** Golden angles, with room around each cluster for its members. */
function middlesOf(sizes: Uint32Array): (readonly [x: number, y: number])[] {
  let area = 0;
  return Array.from(sizes, (size, cluster) => {
    area += 2.2 * (size + 20);
    const [out, angle] = [Math.sqrt(area / Math.PI), cluster * 2.39996];
    return [breadth * out * Math.cos(angle), out * Math.sin(angle)] as const;
  });
}
