import { betweennessSteps } from '../lib/graph/betweenness.ts';
import { closenessSteps } from '../lib/graph/closeness.ts';
import { clusteringOf } from '../lib/graph/clusteringCoefficient.ts';
import { coresOf } from '../lib/graph/cores.ts';
import { degreeOf, strengthsOf } from '../lib/graph/csr.ts';
import { pageRank } from '../lib/graph/pageRank.ts';
import { drained, type Steps } from '../lib/steps.ts';
import type { Columns } from '../model/columns.ts';
import { isLongMeasure, type LongMeasure, type Measure, type Measured } from '../model/measure.ts';
import type { NodeIndex } from '../model/units.ts';
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
}

interface Task {
  readonly columns: Columns;
  readonly window: TimeWindow;
  readonly citations: Int32Array;
  readonly within: WindowNetwork;
}

/** One value for each node of the window's network, in the order of `within.authors`. */
interface Found {
  readonly values: ArrayLike<number>;
  readonly estimatedFrom?: number | undefined;
}

const byAuthor = ({ within }: Task, valueOf: (author: NodeIndex) => number): Found => ({
  values: within.authors.map(valueOf),
});

const measurers: Readonly<Record<Exclude<Measure, LongMeasure>, (task: Task) => Found>> = {
  papers: (task) => byAuthor(task, (author) => papersOf(task, author)),
  degree: ({ within: { graph } }) => ({
    values: Uint32Array.from({ length: graph.nodeCount }, (_, node) => degreeOf(graph, node)),
  }),
  strength: ({ within }) => ({ values: strengthsOf(within.graph) }),
  // Until all ranks together change by less than a millionth, so that large networks are as exact as small ones.
  pageRank: ({ within: { graph } }) => ({
    values: pageRank(graph, { tolerance: 1e-6 / graph.nodeCount, mostSteps: 200 }),
  }),
  core: ({ within }) => ({ values: coresOf(within.graph) }),
  clustering: ({ within }) => ({ values: clusteringOf(within.graph).local }),
  hIndex: (task) => byAuthor(task, (author) => hIndexOf(task.columns, author, task.window, task.citations)),
  meanYear(task) {
    const years = yearsOfPapers(task.columns);
    return byAuthor(task, (author) => meanYearOf(task.columns, author, task.window, years));
  },
};

const longMeasurers = { betweenness: betweennessSteps, closeness: closenessSteps };

const papersOf = ({ columns: { nodePapers }, window }: Task, author: NodeIndex): number =>
  isBare(nodePapers, author) ? 0 : countIn(nodePapers, author, window);

/**
 * One measure of every author in the network of a window, which is the network of the window's papers alone. Degree
 * counts coauthors and strength the weight of the ties with them; all else is defined where it is computed.
 */
export const measureOf = (columns: Columns, window: TimeWindow, measure: Measure, options: MeasureOptions): Measured =>
  drained(measureSteps(columns, window, measure, options));

/** The same in steps: one for each source of paths. What follows none has no step. */
export function* measureSteps(
  columns: Columns,
  window: TimeWindow,
  measure: Measure,
  { citations, within = windowNetwork(columns, window), sources = usualSources }: MeasureOptions,
): Steps<Measured> {
  const paths = within.authors.length > mostExact ? { sources } : {};
  const found: Found = isLongMeasure(measure)
    ? yield* longMeasurers[measure](within.graph, paths)
    : measurers[measure]({ columns, window, citations, within });
  const values = new Float64Array(columns.authorCount).fill(NaN);
  within.authors.forEach((author, node) => (values[author] = found.values[node]!));
  return { values, ...(found.estimatedFrom !== undefined && { estimatedFrom: found.estimatedFrom }) };
}
