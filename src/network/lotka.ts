import type { LotkaFit } from '../model/measure.ts';

/**
 * Lotka's law: the share of authors with n papers is `C / n^β`. C and β by least squares on
 * `log10 share = log10 C − β · log10 n`, over the numbers of papers that some author has (Lotka 1926; the fit as
 * bibliometricians' tools make it). Undefined with fewer than two of them. `papersOf`: one number for each author, 0 for those
 * who do not count.
 */
export function lotkaFit(papersOf: ArrayLike<number>): LotkaFit | undefined {
  const authorsWith = new Map<number, number>();
  let authors = 0;
  for (let author = 0; author < papersOf.length; author++) {
    const papers = papersOf[author]!;
    if (papers === 0) continue;
    authorsWith.set(papers, (authorsWith.get(papers) ?? 0) + 1);
    authors++;
  }
  if (authorsWith.size < 2) return undefined;
  const points = [...authorsWith].map(([papers, count]) => [Math.log10(papers), Math.log10(count / authors)] as const);
  const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  let [xx, xy, yy] = [0, 0, 0];
  for (const [x, y] of points) {
    xx += (x - meanX) ** 2;
    xy += (x - meanX) * (y - meanY);
    yy += (y - meanY) ** 2;
  }
  const slope = xy / xx;
  // Where every number of papers has as many authors, the flat line fits.
  const rSquared = yy === 0 ? 1 : xy ** 2 / (xx * yy);
  return { beta: 0 - slope, c: 10 ** (meanY - slope * meanX), rSquared, points: points.length };
}
