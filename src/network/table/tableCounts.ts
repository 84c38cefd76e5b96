import { yearOf } from '../../lib/calendar.ts';
import type { Columns, DatedLists } from '../../model/columns.ts';
import type { NodeIndex, TieIndex } from '../../model/units.ts';
import type { TimeWindow } from '../../model/window.ts';
import { isBare } from '../givenNetwork.ts';
import { tiesOf, type Incidence } from '../incidence.ts';
import type { InSight } from '../visible.ts';
import { countIn, weightIn } from '../windowed.ts';

/** What rows say of what is visible: papers, ties, weights and years of the window, under the filters. */
export class TableCounts {
  readonly columns: Columns;
  readonly visible: InSight;
  private readonly incidence: Incidence;
  private readonly window: TimeWindow;

  constructor(visible: InSight, incidence: Incidence, window: TimeWindow) {
    this.columns = visible.columns;
    this.visible = visible;
    this.incidence = incidence;
    this.window = window;
  }

  papersOfNode(node: NodeIndex): number {
    const { nodePapers } = this.columns;
    return isBare(nodePapers, node) ? 0 : countIn(nodePapers, node, this.window);
  }

  papersOfTie(tie: TieIndex): number {
    return countIn(this.columns.tiePapers, tie, this.window);
  }

  weightOfTie(tie: TieIndex): number {
    return weightIn(this.columns.tiePapers, tie, this.window, this.columns.paperTo);
  }

  /** Visible ties of an author to other authors. */
  degreeOf(author: NodeIndex): number {
    let degree = 0;
    for (const _ of this.tiesOf(author)) degree++;
    return degree;
  }

  weightOf(author: NodeIndex): number {
    let weight = 0;
    for (const tie of this.tiesOf(author)) weight += this.weightOfTie(tie);
    return weight;
  }

  private *tiesOf(author: NodeIndex): Generator<TieIndex> {
    const { ties } = this.visible;
    for (const tie of tiesOf(this.incidence, author)) {
      if (tie < this.columns.authorTieCount && ties[tie] === 1) yield tie;
    }
  }

  firstYearOfNode = (node: NodeIndex): number | undefined => this.firstYear(this.columns.nodePapers, node);
  lastYearOfNode = (node: NodeIndex): number | undefined => this.lastYear(this.columns.nodePapers, node);
  firstYearOfTie = (tie: TieIndex): number | undefined => this.firstYear(this.columns.tiePapers, tie);
  lastYearOfTie = (tie: TieIndex): number | undefined => this.lastYear(this.columns.tiePapers, tie);

  /** The year in which the first of the item's dated papers in the window begins. */
  private firstYear({ offsets, starts, startPapers }: DatedLists, item: number): number | undefined {
    const { from, to } = this.window;
    for (let entry = offsets[item]!; entry < offsets[item + 1]! && starts[entry]! <= to; entry++) {
      if (this.columns.paperTo[startPapers[entry]!]! >= from) return yearOf(starts[entry]!);
    }
    return undefined;
  }

  private lastYear({ offsets, ends, endPapers }: DatedLists, item: number): number | undefined {
    const { from, to } = this.window;
    for (let entry = offsets[item + 1]! - 1; entry >= offsets[item]! && ends[entry]! >= from; entry--) {
      if (this.columns.paperFrom[endPapers[entry]!]! <= to) return yearOf(ends[entry]!);
    }
    return undefined;
  }
}
