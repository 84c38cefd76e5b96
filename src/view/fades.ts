import type { Milliseconds, NodeIndex } from '../model/units.ts';
import { overlaps, type Box } from '../drawing/box.ts';
import { prefersCuts } from './flight.ts';
import { onScreen, type Frame } from '../drawing/frame.ts';
import { standing, type PlacedLabel } from '../drawing/labels.ts';
import type { PlacedRegion, Region } from '../drawing/regions.ts';

const fadesIn: Milliseconds = 160;

interface Shown {
  opacity: number;
  isLeaving: boolean;
  label: PlacedLabel | undefined;
}

interface Names {
  readonly labels: readonly PlacedLabel[];
  readonly regions: readonly PlacedRegion[];
}

/**
 * How far names are on their way to be seen, or to be gone. What is seen in the end does not depend on it. A name that
 * would lie under one that comes is gone at once; so is everything where less motion is asked for.
 */
export class Fades {
  private readonly shown = new Map<NodeIndex | Region, Shown>();
  private kind: unknown;
  private last: Milliseconds | undefined;
  areOver = true;

  /** From now on these are wanted. Where they are of another kind there is no way from the last ones to them. */
  turnTo({ labels, regions }: Names, kind: unknown): void {
    const now = performance.now();
    const isFirst = this.last === undefined || kind !== this.kind;
    // After a rest the way begins, however long the rest was.
    const step = this.areOver ? 0.01 : Math.min(1, (now - (this.last ?? now)) / fadesIn);
    const isCut = isFirst || prefersCuts();
    if (isCut) this.shown.clear();
    this.kind = kind;
    this.last = now;
    const wanted = new Map<NodeIndex | Region, PlacedLabel | undefined>();
    for (const placed of labels) wanted.set(placed.label.node, placed);
    for (const placed of regions) wanted.set(placed.region, undefined);
    for (const [key, label] of wanted) {
      const known = this.shown.get(key);
      if (known) [known.isLeaving, known.label] = [false, label];
      else this.shown.set(key, { opacity: isCut || label?.label.isPinned ? 1 : 0, isLeaving: false, label });
    }
    this.areOver = true;
    for (const [key, one] of this.shown) {
      one.isLeaving = !wanted.has(key);
      one.opacity = Math.min(1, Math.max(0, one.opacity + (one.isLeaving ? -step : step)));
      if (one.isLeaving && one.opacity === 0) this.shown.delete(key);
      else if (one.isLeaving || one.opacity < 1) this.areOver = false;
    }
  }

  readonly opacityOf = (placed: PlacedLabel | PlacedRegion): number =>
    this.shown.get('label' in placed ? placed.label.node : placed.region)?.opacity ?? 1;

  /** Names that leave, where they stand now; those in the way of others are gone already. */
  leaving(positions: Float32Array, frame: Frame, staying: readonly Box[]): PlacedLabel[] {
    return [...this.shown.values()]
      .flatMap(({ label, isLeaving }) => (label && isLeaving ? [movedTo(label, positions, frame)] : []))
      .filter((one) => !staying.some((other) => overlaps(one, other)));
  }

  forget(): void {
    this.shown.clear();
    this.last = undefined;
    this.areOver = true;
  }
}

function movedTo({ label, radius }: PlacedLabel, positions: Float32Array, frame: Frame): PlacedLabel {
  const at = onScreen(frame, positions[2 * label.node]!, positions[2 * label.node + 1]!);
  return standing(label, at, radius);
}
