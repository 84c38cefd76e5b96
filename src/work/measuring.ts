import { quantilesOf } from '../lib/quantiles.ts';
import { noDay, type Columns } from '../model/columns.ts';
import type { CorpusMeasures, Measure, Measured } from '../model/measure.ts';
import type { NodeIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { corpusMeasures } from '../network/corpusMeasures.ts';
import { allTime } from '../network/graph.ts';
import { leadingBy } from '../network/leaders.ts';
import { measureOf, rankedSources, usualSources } from '../network/measures.ts';
import type { PaperFacts } from '../network/paperFacts.ts';
import { windowNetwork, type WindowNetwork } from '../network/windowNetwork.ts';
import type { AuthorMeasure, MeasuredNodes, MeasureLeaders } from './protocol.ts';

/** Every paper is in the window. */
function isWhole({ paperFrom, paperTo }: Columns, { from, to, undated }: TimeWindow): boolean {
  return paperFrom.every((first, paper) => (first === noDay ? undated : first <= to && paperTo[paper]! >= from));
}

/** What is known of one window. */
interface Known {
  readonly window: TimeWindow;
  readonly network: WindowNetwork;
  readonly measured: Map<string, Measured>;
  corpus?: CorpusMeasures;
}

/**
 * Measures people on request. What was measured over all time is kept, and so is what belongs to the window asked about
 * last, so that many questions about one window cost little more than the first.
 */
export class Measuring {
  private readonly columns: Columns;
  private readonly facts: PaperFacts;
  private whole: Known | undefined;
  private latest: Known | undefined;

  constructor(columns: Columns, facts: PaperFacts) {
    this.columns = columns;
    this.facts = facts;
  }

  /** Without a window: over all time. */
  nodes(measure: Measure, window: TimeWindow | undefined): MeasuredNodes {
    const measured = this.measured(this.knownOf(window), measure, usualSources);
    return { ...measured, quantiles: quantilesOf(measured.values) };
  }

  /** Places in a list are to be trusted, so an estimate is made from more sources. */
  leaders(measure: Measure, window: TimeWindow | undefined, most: number): MeasureLeaders {
    const { values, estimatedFrom } = this.measured(this.knownOf(window), measure, rankedSources);
    return { rows: leadingBy(values, most), ...(estimatedFrom !== undefined && { estimatedFrom }) };
  }

  author(node: NodeIndex, measures: readonly Measure[], window: TimeWindow | undefined): AuthorMeasure[] {
    const known = this.knownOf(window);
    return measures.map((measure) => {
      const { values, estimatedFrom } = this.measured(known, measure, usualSources);
      const value = values[node]!;
      let [rank, of] = [1, 0];
      for (const other of values) {
        if (other > value) rank++;
        if (!Number.isNaN(other)) of++;
      }
      return { measure, value, rank, of, ...(estimatedFrom !== undefined && { estimatedFrom }) };
    });
  }

  corpus(window: TimeWindow): CorpusMeasures {
    const known = this.knownOf(window);
    return (known.corpus ??= corpusMeasures(this.columns, known.window, this.facts, known.network));
  }

  /** From as many sources or more. */
  private measured({ window, network, measured }: Known, measure: Measure, sources: number): Measured {
    const found = measured.get(measure);
    if (found && (found.estimatedFrom ?? Infinity) >= sources) return found;
    const { citations } = this.facts;
    const made = measureOf(this.columns, window, measure, { citations, within: network, sources });
    measured.set(measure, made);
    return made;
  }

  private knownOf(window: TimeWindow | undefined): Known {
    if (!window || isWhole(this.columns, window)) return (this.whole ??= this.known(allTime));
    const { latest } = this;
    const isSame = latest && latest.window.from === window.from && latest.window.to === window.to;
    if (isSame && latest.window.undated === window.undated) return latest;
    return (this.latest = this.known(window));
  }

  private known(window: TimeWindow): Known {
    return { window, network: windowNetwork(this.columns, window), measured: new Map() };
  }
}
