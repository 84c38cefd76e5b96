import { otherSlot } from '../arrange/palette.ts';
import { shapeOfSlot } from '../model/shapes.ts';
import { texts } from '../texts/texts.ts';
import type { LegendEntry, LegendSection } from './legend.ts';
import type { SheetTheme } from './themes.ts';

const words = texts.picture.legend;

/** Most groups in the legend of a picture: one per hue, the rest is grey. */
export const mostGroups = otherSlot;

/** A topic or a community of the map. */
export interface LegendGroup {
  /** From 0. */
  readonly rank: number;
  readonly name: string;
  readonly slot: number;
  readonly count: number | undefined;
}

interface GroupMarks {
  readonly title: string;
  /** Groups have a shape as well as a colour. */
  readonly shapes: boolean;
}

/** What the colours of groups stand for. */
export function groupSection(
  groups: readonly LegendGroup[],
  { title, shapes }: GroupMarks,
  { palette }: SheetTheme,
): LegendSection {
  const entries = groups.map(({ rank, name, slot, count }): LegendEntry => ({
    label: words.group(rank + 1, name),
    colour: palette[slot]!,
    shape: shapes ? shapeOfSlot(slot) : 'disc',
    count,
  }));
  return { title, kind: 'names', entries };
}

/** A value and how large a dot of it is: its radius as a share of the largest. */
export interface SizeMark {
  readonly text: string;
  readonly size: number;
}

/** How large dots are, of what is told by `what`. */
export function sizeSection(what: string, marks: readonly SizeMark[], { palette }: SheetTheme): LegendSection {
  const entries = marks.map(({ text, size }): LegendEntry => ({
    label: text,
    colour: palette[otherSlot]!,
    shape: 'circle',
    size,
  }));
  return { title: words.size(what), kind: 'scale', entries };
}

/** Of dots that are as large as they have papers, or links, in the window; without dates there is no window. */
export const sizeByRecords = (record: string, isDated: boolean): string =>
  (isDated ? words.papersInWindow : words.papers)(record);
