import { quantilesOf } from '../lib/quantiles.ts';
import { partly, type Steps } from '../lib/steps.ts';
import { noDay, type Columns } from '../model/columns.ts';
import type { Measure, Measured } from '../model/measure.ts';
import type { NodeIndex } from '../model/units.ts';
import { isSameWindow, type TimeWindow } from '../model/window.ts';
import { allTime } from '../network/allTime.ts';
import { leadingBy } from '../network/leaders.ts';
import { measureSteps, rankedSources, usualSources } from '../network/measures.ts';
import type { PaperFacts } from '../network/paperFacts.ts';
import { windowNetwork, type WindowNetwork } from '../network/windowNetwork.ts';
import type {
  AuthorMeasure,
  MeasuredNodes,
  MeasureLeaders,
  MeasureQuestion,
  MeasureQuestionName,
  MeasureQuestions,
  MeasuringNeeds,
} from './measuringProtocol.ts';

/** Every paper is in the window. */
function isWhole({ paperFrom, paperTo }: Columns, { from, to, undated }: TimeWindow): boolean {
  return paperFrom.every((first, paper) => (first === noDay ? undated : first <= to && paperTo[paper]! >= from));
}

/** What is known of one window. */
interface Known {
  readonly window: TimeWindow;
  readonly network: WindowNetwork;
  readonly measured: Map<string, Measured>;
}

/**
 * Measures people on request, in steps. What was measured over all time is kept, and so is what belongs to the window
 * asked about last, so that many questions about one window cost little more than the first.
 */
export class Measuring {
  private readonly columns: Columns;
  private readonly facts: PaperFacts;
  private whole: Known | undefined;
  private latest: Known | undefined;

  constructor({ columns, facts }: MeasuringNeeds) {
    this.columns = columns;
    this.facts = facts;
  }

  /** Each step yields the share of the whole question that is done. */
  answer({ name, argument }: MeasureQuestion): Steps<MeasureQuestions[MeasureQuestionName][1]> {
    if (name === 'measures') return this.nodes(argument);
    return name === 'measureLeaders' ? this.leaders(argument) : this.author(argument);
  }

  private *nodes({ measure, window }: MeasureQuestions['measures'][0]): Steps<MeasuredNodes> {
    const { values, estimatedFrom } = yield* this.measured(this.knownOf(window), measure, usualSources);
    return { values, ...estimate(estimatedFrom), quantiles: quantilesOf(values) };
  }

  /** Places in a list are to be trusted, so an estimate is made from more sources. */
  private *leaders({ measure, window, most }: MeasureQuestions['measureLeaders'][0]): Steps<MeasureLeaders> {
    const { values, estimatedFrom } = yield* this.measured(this.knownOf(window), measure, rankedSources);
    return { measure, rows: leadingBy(values, most), ...estimate(estimatedFrom) };
  }

  private *author({ node, measures, window }: MeasureQuestions['authorMeasures'][0]): Steps<AuthorMeasure[]> {
    const known = this.knownOf(window);
    const found: AuthorMeasure[] = [];
    for (const [at, measure] of measures.entries()) {
      const [from, to] = [at / measures.length, (at + 1) / measures.length];
      const { values, estimatedFrom } = yield* partly(this.measured(known, measure, usualSources), from, to);
      found.push({ measure, ...placeOf(values, node), ...estimate(estimatedFrom) });
    }
    return found;
  }

  /** From as many sources or more. */
  private *measured({ window, network, measured }: Known, measure: Measure, sources: number): Steps<Measured> {
    const found = measured.get(measure);
    if (found && (found.estimatedFrom ?? Infinity) >= sources) return found;
    const { citations } = this.facts;
    const made = yield* measureSteps(this.columns, window, measure, { citations, within: network, sources });
    measured.set(measure, made);
    return made;
  }

  private knownOf(window: TimeWindow | undefined): Known {
    if (!window || isWhole(this.columns, window)) return (this.whole ??= this.known(allTime));
    const { latest } = this;
    if (latest && isSameWindow(latest.window, window)) return latest;
    return (this.latest = this.known(window));
  }

  private known(window: TimeWindow): Known {
    return { window, network: windowNetwork(this.columns, window), measured: new Map() };
  }
}

const estimate = (sources: number | undefined): { readonly estimatedFrom?: number } =>
  sources === undefined ? {} : { estimatedFrom: sources };

function placeOf(values: Float64Array, node: NodeIndex): Omit<AuthorMeasure, 'measure'> {
  const value = values[node]!;
  let [rank, of] = [1, 0];
  for (const other of values) {
    if (other > value) rank++;
    if (!Number.isNaN(other)) of++;
  }
  return { value, rank, of };
}
