import type { Milliseconds } from '../model/units.ts';
import type { MeasureLetters } from '../drawing/labelFont.ts';
import { LabelPlan, type LabelBasis } from '../drawing/labelPlan.ts';
import type { Sliced } from '../lib/sliced.ts';
import { inSlices } from './slices.ts';
import type { Octave } from '../drawing/zoomLevels.ts';

/** Keeps the plan of the names that are wanted: makes it anew when what it is based on changes, and further as one comes closer. */
export class Plans {
  private readonly measure: MeasureLetters;
  private readonly redraw: () => void;
  /** The last one that could be used; it stays until the next is as far. */
  private ready: LabelPlan | undefined;
  private next: LabelPlan | undefined;
  /** Work in hand: a plan, and how far it is to go. */
  private work: { readonly plan: LabelPlan; readonly octave: Octave } | undefined;

  constructor(measure: MeasureLetters, redraw: () => void) {
    this.measure = measure;
    this.redraw = redraw;
  }

  /** The plan for this, when there was time to make it; else the last one, until `redraw` is called. */
  get(basis: LabelBasis, octave: Octave, budget: Milliseconds): LabelPlan {
    const known = [this.next, this.ready].find((plan) => plan && isSameBasis(plan.basis, basis));
    const plan = known ?? new LabelPlan(basis, this.measure);
    this.next = plan;
    if (!plan.reaches(octave)) this.grow(plan, octave, budget);
    const last = this.ready;
    const isOther = last?.basis.store !== basis.store || last.basis.emphasised !== basis.emphasised;
    if (last && !isOther && !plan.reaches(octave)) return last;
    return (this.ready = plan);
  }

  forget(): void {
    this.ready = this.next = this.work = undefined;
  }

  private grow(plan: LabelPlan, octave: Octave, budget: Milliseconds): void {
    if (this.work?.plan === plan && this.work.octave >= octave) return;
    // Two at work on one plan would make the same names twice.
    if (this.work?.plan === plan) return void (this.work = { plan, octave });
    const work = plan.grow(octave);
    if (isDoneIn(work, budget)) return;
    this.work = { plan, octave };
    void this.finish(plan, work);
  }

  private async finish(plan: LabelPlan, work: Sliced<void>): Promise<void> {
    const isWanted = () => this.work?.plan === plan;
    await inSlices(work, isWanted);
    while (isWanted() && this.work && !plan.reaches(this.work.octave)) {
      await inSlices(plan.grow(this.work.octave), isWanted);
    }
    if (!isWanted()) return;
    this.work = undefined;
    this.redraw();
  }
}

/** Small networks need no pause at all. */
function isDoneIn(work: Sliced<void>, budget: Milliseconds): boolean {
  const until = performance.now() + budget;
  while (performance.now() < until) if (work.next().done) return true;
  return false;
}

/** A camera gives the same scale with a last digit that differs. */
const almost = 1e-4;

function isSameBasis(one: LabelBasis, other: LabelBasis): boolean {
  const { from, to, undated } = one.window;
  return (
    one.grid === other.grid &&
    one.store === other.store &&
    one.sizes === other.sizes &&
    from === other.window.from &&
    to === other.window.to &&
    undated === other.window.undated &&
    one.hidden === other.hidden &&
    one.nameless === other.nameless &&
    one.regions === other.regions &&
    one.emphasised === other.emphasised &&
    one.pinned.length === other.pinned.length &&
    one.pinned.every((node, at) => node === other.pinned[at]) &&
    one.ringed === other.ringed &&
    one.shown === other.shown &&
    one.shapes === other.shapes &&
    one.isOverGround === other.isOverGround &&
    one.density === other.density &&
    one.width === other.width &&
    one.height === other.height &&
    Math.abs(one.unit / other.unit - 1) < almost &&
    one.font === other.font
  );
}
