import type { ShiftKind } from '../../../model/shift.ts';
import type { Opened } from '../../../work/protocol.ts';
import { NodeSwatch } from '../../parts/NodeSwatch.tsx';
import { Swatch } from '../../parts/Swatch.tsx';

interface Props {
  readonly current: Opened;
  readonly kind: ShiftKind;
  readonly item: number;
}

/** Topics and people as on the map; terms and ties have no colour of their own. */
export function ItemSwatch({ current, kind, item }: Props) {
  if (kind === 'topic') return <Swatch group={item} slot={current.topics[item]!.slot} />;
  return kind === 'author' ? <NodeSwatch current={current} node={item} /> : null;
}
