import type { Columns } from '../model/columns.ts';

/** The nodes of a network by their whole names. */
export interface NamedNetwork {
  readonly columns: Pick<Columns, 'authorCount'>;
  /** Per node, authors then topics. */
  readonly labels: readonly string[];
  readonly topics: readonly { readonly label: string; readonly terms: readonly string[] }[];
}

/** Up to so many topics there is room for two terms each on the map; above, for one. */
const roomForTwo = 8;

/**
 * Names of the nodes on the map: those of topics shortened to as few terms as tell them apart. The whole label stands
 * in the legend and the inspector.
 */
export function mapLabels({ labels, topics, columns }: NamedNetwork): readonly string[] {
  const least = topics.length <= roomForTwo ? 2 : 1;
  const heads = topics.map(({ terms }) => terms.slice(0, least).join(' · '));
  const short = topics.map(({ terms, label }, topic) => {
    const isShared = heads.some((head, other) => other !== topic && head === heads[topic]);
    return (isShared ? terms.slice(0, least + 1).join(' · ') : heads[topic]!) || label;
  });
  return [...labels.slice(0, columns.authorCount), ...short];
}
