import type { FunctionComponent } from 'preact';
import type { NodeIndex } from '../../model/units.ts';
import type { Opened } from '../../work/protocol.ts';

interface Props {
  readonly current: Opened;
  readonly from: NodeIndex;
  readonly to: NodeIndex;
}

/** The ways from one person to another. */
export const PathsBetween: FunctionComponent<Props> = () => null;
