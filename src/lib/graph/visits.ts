/** Nodes looked at between two reports: fewer than a slow machine looks at in a tenth of a second. */
const between = 10_000;

/**
 * To be called at each look at a node: reports the share of the work, seldom. How many looks an iteration takes is not
 * known beforehand, so the share of an iteration only ever comes nearer to its end.
 */
export function visitsOf(nodeCount: number, iterations: number, onProgress: (share: number) => void): () => void {
  const expected = nodeCount * iterations;
  let visits = 0;
  return () => {
    if (++visits % between === 0) onProgress(visits / (visits + expected));
  };
}
