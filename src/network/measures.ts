import { betweennessOf } from '../lib/graph/betweenness.ts';
import { closenessOf } from '../lib/graph/closeness.ts';
import { clusteringOf } from '../lib/graph/clusteringCoefficient.ts';
import { coresOf } from '../lib/graph/cores.ts';
import { degreeOf, strengthsOf, type Csr } from '../lib/graph/csr.ts';
import { pageRank } from '../lib/graph/pageRank.ts';
import type { SourceOptions } from '../lib/graph/pathSources.ts';
import type { Columns } from '../model/columns.ts';
import type { Measure, Measured } from '../model/measure.ts';
import type { TimeWindow } from '../model/window.ts';
import { hIndexOf, meanYearOf, yearsOfPapers } from './authorRecords.ts';
import { isBare } from './givenNetwork.ts';
import { countIn } from './windowed.ts';
import { windowNetwork, type WindowNetwork } from './windowNetwork.ts';

/** Up to so many authors all shortest paths are followed; above, those from some of them. */
export const mostExact = 3000;
/** Sources of an estimate: enough for a colour or a size; and for a list in which places matter. */
export const usualSources = 256;
export const rankedSources = 1024;

export interface MeasureOptions {
  /** Citations of each paper, −1 where they are not known. */
  readonly citations: Int32Array;
  /** The network of the window, where it is at hand. */
  readonly within?: WindowNetwork;
  readonly sources?: number;
  readonly onProgress?: (share: number) => void;
}

/**
 * One measure of every author in the network of a window, which is the network of the window's papers alone. Degree
 * counts coauthors and strength the weight of the ties with them; all else is defined where it is computed.
 */
export function measureOf(
  columns: Columns,
  window: TimeWindow,
  measure: Measure,
  { citations, within = windowNetwork(columns, window), sources = usualSources, onProgress }: MeasureOptions,
): Measured {
  const { graph, authors } = within;
  const paths: SourceOptions = {
    ...(graph.nodeCount > mostExact && { sources }),
    ...(onProgress && { onProgress }),
  };
  switch (measure) {
    case 'papers':
      return byAuthor((author) =>
        isBare(columns.nodePapers, author) ? 0 : countIn(columns.nodePapers, author, window),
      );
    case 'degree':
      return byNode(degreesOf(graph));
    case 'strength':
      return byNode(strengthsOf(graph));
    case 'pageRank':
      return byNode(settledRanks(graph));
    case 'core':
      return byNode(coresOf(graph));
    case 'clustering':
      return byNode(clusteringOf(graph).local);
    case 'betweenness':
      return byPaths(betweennessOf(graph, paths));
    case 'closeness':
      return byPaths(closenessOf(graph, paths));
    case 'hIndex':
      return byAuthor((author) => hIndexOf(columns, author, window, citations));
    case 'meanYear': {
      const years = yearsOfPapers(columns);
      return byAuthor((author) => meanYearOf(columns, author, window, years));
    }
  }

  function byNode(found: ArrayLike<number>): Measured {
    const values = new Float64Array(columns.authorCount).fill(NaN);
    for (let node = 0; node < authors.length; node++) values[authors[node]!] = found[node]!;
    return { values };
  }

  function byAuthor(valueOf: (author: number) => number): Measured {
    return byNode(Float64Array.from(authors, valueOf));
  }

  function byPaths({ values, estimatedFrom }: ReturnType<typeof betweennessOf>): Measured {
    return { ...byNode(values), ...(estimatedFrom !== undefined && { estimatedFrom }) };
  }
}

const degreesOf = (graph: Csr): Uint32Array =>
  Uint32Array.from({ length: graph.nodeCount }, (_, node) => degreeOf(graph, node));

/** Until all ranks together change by less than a millionth, so that large networks are as exact as small ones. */
const settledRanks = (graph: Csr): Float64Array =>
  pageRank(graph, { tolerance: 1e-6 / graph.nodeCount, mostSteps: 200 });
