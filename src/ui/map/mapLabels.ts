import type { Opened } from '../../work/protocol.ts';

/** Up to so many topics there is room for two terms each on the map; above, for one. */
const roomForTwo = 8;

/**
 * Names of the nodes on the map: those of topics shortened to as few terms as tell them apart. The whole label stands
 * in the legend and the inspector.
 */
export function mapLabels({ labels, topics, columns }: Opened): readonly string[] {
  const least = topics.length <= roomForTwo ? 2 : 1;
  const heads = topics.map(({ terms }) => terms.slice(0, least).join(' · '));
  const short = topics.map(({ terms, label }, topic) => {
    const isShared = heads.some((head, other) => other !== topic && head === heads[topic]);
    return (isShared ? terms.slice(0, least + 1).join(' · ') : heads[topic]!) || label;
  });
  return [...labels.slice(0, columns.authorCount), ...short];
}
