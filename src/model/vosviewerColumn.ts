/** Where the value of a map's column stands in an item of VOSviewer's JSON. */
export interface ColumnPlace {
  /** The member that holds the item's weights or scores; undefined for a member of the item itself. */
  readonly group: 'weights' | 'scores' | undefined;
  readonly name: string;
}

const measure = /^(weight|score)\s?<(.+)>$/i;
/** What VOSviewer knows of an item beside its measures, in the order in which it writes them. */
export const itemColumns: readonly string[] = ['id', 'label', 'sublabel', 'description', 'url', 'x', 'y', 'cluster'];

/** `weight<Links>` is `Links` among the weights; `Label` is `label`. */
export function columnPlace(column: string): ColumnPlace {
  const [, kind, name] = measure.exec(column.trim()) ?? [];
  if (kind && name) return { group: kind.toLowerCase() === 'weight' ? 'weights' : 'scores', name };
  const plain = column.trim();
  const known = itemColumns.find((own) => own === plain.toLowerCase());
  return { group: undefined, name: known ?? plain };
}

/** Equal for columns that say the same. */
export const placeKey = ({ group, name }: ColumnPlace): string => `${group ?? ''} ${name}`;

/** The other way round. */
export const columnOf = ({ group, name }: ColumnPlace): string =>
  group ? `${group === 'weights' ? 'weight' : 'score'}<${name}>` : name;
