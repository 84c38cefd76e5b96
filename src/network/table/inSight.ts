import { yearOf } from '../../lib/calendar.ts';
import { noDay, type Columns, type DatedLists } from '../../model/columns.ts';
import type { Sift } from '../../model/sift.ts';
import type { NodeIndex, PaperIndex, TieIndex } from '../../model/units.ts';
import type { TimeWindow } from '../../model/window.ts';
import { isBare } from '../givenNetwork.ts';
import { otherEnd, tiesOf, type Incidence } from '../incidence.ts';
import { countIn, weightIn } from '../windowed.ts';

/** What a window and filters leave of a network, counted when it is first asked for. */
export class InSight {
  /** With the lists of passing papers alone. */
  readonly columns: Columns;
  private readonly incidence: Incidence;
  private readonly window: TimeWindow;
  private readonly sift: Omit<Sift, 'of'>;
  private readonly isNodeVisible: Uint8Array;
  private visibleTies: Uint8Array | undefined;

  constructor(columns: Columns, incidence: Incidence, window: TimeWindow, sift: Omit<Sift, 'of'>) {
    this.columns = sift.lists ? { ...columns, ...sift.lists } : columns;
    this.incidence = incidence;
    this.window = window;
    this.sift = sift;
    const { nodePapers, authorCount, topicCount } = this.columns;
    this.isNodeVisible = new Uint8Array(authorCount + topicCount);
    for (let node = 0; node < this.isNodeVisible.length; node++) {
      if (!sift.hiddenNodes?.[node] && countIn(nodePapers, node, window) > 0) this.isNodeVisible[node] = 1;
    }
  }

  hasNode(node: NodeIndex): boolean {
    return this.isNodeVisible[node] === 1;
  }

  /** Ties between authors. */
  hasTie(tie: TieIndex): boolean {
    return this.tieFlags()[tie] === 1;
  }

  hasPaper(paper: PaperIndex): boolean {
    if (this.sift.passing?.[paper] === 0) return false;
    const { paperFrom, paperTo } = this.columns;
    if (paperFrom[paper] === noDay) return this.window.undated;
    return paperFrom[paper]! <= this.window.to && paperTo[paper]! >= this.window.from;
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

  *tiesOf(author: NodeIndex): Generator<TieIndex> {
    for (const tie of tiesOf(this.incidence, author)) {
      if (tie < this.columns.authorTieCount && this.hasTie(tie)) yield tie;
    }
  }

  otherEnd(tie: TieIndex, node: NodeIndex): NodeIndex {
    return otherEnd(this.columns, tie, node);
  }

  firstYearOfNode = (node: NodeIndex): number | undefined => this.firstYear(this.columns.nodePapers, node);
  lastYearOfNode = (node: NodeIndex): number | undefined => this.lastYear(this.columns.nodePapers, node);
  firstYearOfTie = (tie: TieIndex): number | undefined => this.firstYear(this.columns.tiePapers, tie);
  lastYearOfTie = (tie: TieIndex): number | undefined => this.lastYear(this.columns.tiePapers, tie);

  private tieFlags(): Uint8Array {
    if (this.visibleTies) return this.visibleTies;
    const { authorTieCount, tieSource, tieTarget, tiePapers } = this.columns;
    const flags = new Uint8Array(authorTieCount);
    for (let tie = 0; tie < authorTieCount; tie++) {
      if (this.sift.hiddenTies?.[tie]) continue;
      if (!this.hasNode(tieSource[tie]!) || !this.hasNode(tieTarget[tie]!)) continue;
      if (countIn(tiePapers, tie, this.window) > 0) flags[tie] = 1;
    }
    return (this.visibleTies = flags);
  }

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
