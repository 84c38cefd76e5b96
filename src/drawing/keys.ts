import type { Columns } from '../model/columns.ts';
import type { NodeIndex, TieIndex } from '../model/units.ts';

/** What a mark stands for: an author as `a`, a topic as `t`, by their numbers from 0. */
export const nodeKey = ({ authorCount }: Pick<Columns, 'authorCount'>, node: NodeIndex): string =>
  node < authorCount ? `a${node}` : `t${node - authorCount}`;

/** The keys of both ends, such as `a3-a17`. */
export const tieKey = (columns: Columns, tie: TieIndex): string =>
  `${nodeKey(columns, columns.tieSource[tie]!)}-${nodeKey(columns, columns.tieTarget[tie]!)}`;
