import { noDay } from '../../model/columns.ts';
import type { NodeIndex } from '../../model/units.ts';
import { yearOf } from '../../lib/calendar.ts';
import { colourBy, colourMeasure, dateHues, groupKind } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import { groupOf, nodeHues, slotOfGroup } from '../derived.ts';
import { Swatch } from './Swatch.tsx';

/**
 * The colour of a node on the map, with the number of its group in it, or the last two digits of its year; coloured by a
 * measure, the colour alone, as its value stands in the inspector.
 */
export function NodeSwatch({ current, node }: { readonly current: Opened; readonly node: NodeIndex }) {
  if (groupKind.value) {
    const group = groupOf(current, node);
    return <Swatch group={group} slot={slotOfGroup(current, group)} />;
  }
  if (colourMeasure.value) return <Measure hue={nodeHues.value[node]!} />;
  const hues = colourBy.value === 'first' || colourBy.value === 'mean' ? dateHues.value[colourBy.value] : undefined;
  const day = hues?.nodeDays[node] ?? noDay;
  if (!hues || day === noDay) return <Swatch group={-1} />;
  return (
    <span class="swatch is-date" style={{ background: `var(--hue-${hues.nodeHues[node]})` }} aria-hidden="true">
      ’{String(yearOf(day)).slice(-2)}
    </span>
  );
}

const Measure = ({ hue }: { readonly hue: number }) => (
  <span class="swatch" style={{ background: `var(--hue-${hue})` }} aria-hidden="true" />
);
