/** A work that a method was published in. */
export interface Reference {
  /** As `Family, G. N.`, in their order. */
  readonly authors: readonly string[];
  readonly year: number;
  readonly title: string;
  /** The journal, or the proceedings where `isInProceedings`. */
  readonly venue: string;
  readonly isInProceedings?: boolean;
  readonly volume?: string;
  readonly number?: string;
  /** Pages as `from–to`, or the number of the article. */
  readonly pages: string;
  readonly doi?: string;
}

/** The works behind all that can be done to papers on their way to a map. */
export const references = {
  newman2001: {
    authors: ['Newman, M. E. J.'],
    year: 2001,
    title: 'Scientific collaboration networks. II. Shortest paths, weighted networks, and centrality',
    venue: 'Physical Review E',
    volume: '64',
    number: '1',
    pages: '016132',
    doi: '10.1103/PhysRevE.64.016132',
  },
  perianes2016: {
    authors: ['Perianes-Rodriguez, A.', 'Waltman, L.', 'van Eck, N. J.'],
    year: 2016,
    title: 'Constructing bibliometric networks: A comparison between full and fractional counting',
    venue: 'Journal of Informetrics',
    volume: '10',
    number: '4',
    pages: '1178–1195',
    doi: '10.1016/j.joi.2016.10.006',
  },
  vanEck2009: {
    authors: ['van Eck, N. J.', 'Waltman, L.'],
    year: 2009,
    title: 'How to normalize cooccurrence data? An analysis of some well-known similarity measures',
    venue: 'Journal of the American Society for Information Science and Technology',
    volume: '60',
    number: '8',
    pages: '1635–1651',
    doi: '10.1002/asi.21075',
  },
  vanEck2010: {
    authors: ['van Eck, N. J.', 'Waltman, L.'],
    year: 2010,
    title: 'Software survey: VOSviewer, a computer program for bibliometric mapping',
    venue: 'Scientometrics',
    volume: '84',
    number: '2',
    pages: '523–538',
    doi: '10.1007/s11192-009-0146-3',
  },
  vanEckVos2010: {
    authors: ['van Eck, N. J.', 'Waltman, L.', 'Dekker, R.', 'van den Berg, J.'],
    year: 2010,
    title: 'A comparison of two techniques for bibliometric mapping: Multidimensional scaling and VOS',
    venue: 'Journal of the American Society for Information Science and Technology',
    volume: '61',
    number: '12',
    pages: '2405–2416',
    doi: '10.1002/asi.21421',
  },
  waltman2010: {
    authors: ['Waltman, L.', 'van Eck, N. J.', 'Noyons, E. C. M.'],
    year: 2010,
    title: 'A unified approach to mapping and clustering of bibliometric networks',
    venue: 'Journal of Informetrics',
    volume: '4',
    number: '4',
    pages: '629–635',
    doi: '10.1016/j.joi.2010.07.002',
  },
  traag2019: {
    authors: ['Traag, V. A.', 'Waltman, L.', 'van Eck, N. J.'],
    year: 2019,
    title: 'From Louvain to Leiden: guaranteeing well-connected communities',
    venue: 'Scientific Reports',
    volume: '9',
    number: '1',
    pages: '5233',
    doi: '10.1038/s41598-019-41695-z',
  },
  newmanGirvan2004: {
    authors: ['Newman, M. E. J.', 'Girvan, M.'],
    year: 2004,
    title: 'Finding and evaluating community structure in networks',
    venue: 'Physical Review E',
    volume: '69',
    number: '2',
    pages: '026113',
    doi: '10.1103/PhysRevE.69.026113',
  },
  traag2011: {
    authors: ['Traag, V. A.', 'Van Dooren, P.', 'Nesterov, Y.'],
    year: 2011,
    title: 'Narrow scope for resolution-limit-free community detection',
    venue: 'Physical Review E',
    volume: '84',
    number: '1',
    pages: '016114',
    doi: '10.1103/PhysRevE.84.016114',
  },
  noack2007: {
    authors: ['Noack, A.'],
    year: 2007,
    title: 'Energy models for graph clustering',
    venue: 'Journal of Graph Algorithms and Applications',
    volume: '11',
    number: '2',
    pages: '453–480',
    doi: '10.7155/jgaa.00154',
  },
  zheng2019: {
    authors: ['Zheng, J. X.', 'Pawar, S.', 'Goodman, D. F. M.'],
    year: 2019,
    title: 'Graph drawing by stochastic gradient descent',
    venue: 'IEEE Transactions on Visualization and Computer Graphics',
    volume: '25',
    number: '9',
    pages: '2738–2748',
    doi: '10.1109/TVCG.2018.2859997',
  },
  salton1988: {
    authors: ['Salton, G.', 'Buckley, C.'],
    year: 1988,
    title: 'Term-weighting approaches in automatic text retrieval',
    venue: 'Information Processing & Management',
    volume: '24',
    number: '5',
    pages: '513–523',
    doi: '10.1016/0306-4573(88)90021-0',
  },
  ward1963: {
    authors: ['Ward, J. H.'],
    year: 1963,
    title: 'Hierarchical grouping to optimize an objective function',
    venue: 'Journal of the American Statistical Association',
    volume: '58',
    number: '301',
    pages: '236–244',
    doi: '10.1080/01621459.1963.10500845',
  },
  bouma2009: {
    authors: ['Bouma, G.'],
    year: 2009,
    title: 'Normalized (pointwise) mutual information in collocation extraction',
    venue: 'Proceedings of the Biennial GSCL Conference',
    isInProceedings: true,
    pages: '31–40',
  },
} satisfies Readonly<Record<string, Reference>>;

export type ReferenceName = keyof typeof references;

/** `Traag, V. A., Waltman, L., & van Eck, N. J. (2019). Title. Venue, 9(1), 5233. https://doi.org/…` */
export function referenceText({ authors, year, title, venue, volume, number, pages, doi }: Reference): string {
  const names = authors.length > 1 ? `${authors.slice(0, -1).join(', ')}, & ${authors.at(-1)!}` : authors[0]!;
  const stop = /[.?!]$/.test(title) ? '' : '.';
  const place = [venue, volume && (number ? `${volume}(${number})` : volume), pages].filter(Boolean).join(', ');
  return `${names} (${year}). ${title}${stop} ${place}.${doi ? ` https://doi.org/${doi}` : ''}`;
}
