import type { Reader } from '../contract.ts';
import { foldedNames, maybeNetworkHeader, readNetworkTable, recentNetworkHeader } from './networkTable.ts';
import { nodeFrom } from './networkFields.ts';
import { itemsOfRows, unguarded } from './vosviewerItem.ts';
import { texts } from '../../texts/texts.ts';

/** `id label x y cluster weight<…> score<…>`; all but the label may be missing. */
function recognise(head: string): number {
  const header = recentNetworkHeader(head);
  if (!header || (header.separator !== '\t' && header.separator !== ',')) return 0;
  const folded = foldedNames(header);
  if (!folded.includes('label')) return 0;
  const hasMeasure = header.names.some((name) => /^(?:weight|score)</i.test(name));
  if (hasMeasure) return 0.97;
  const isPlaced = folded.includes('x') && folded.includes('y');
  return folded.includes('id') && isPlaced ? 0.93 : 0;
}

/**
 * VOSviewer map files: the items, without their links. Where the file has no ids the labels serve. Weights, scores and
 * whatever else the columns hold are kept, so that they are in the file that is written again.
 */
export const vosviewerMap: Reader = {
  format: 'vosviewer-map',
  label: texts.formats['vosviewer-map'],
  recognise,
  read(source, onShare) {
    const header = maybeNetworkHeader(source.text);
    const id = header && !foldedNames(header).includes('id') ? 'label' : 'id';
    let itemOf: ReturnType<typeof itemsOfRows> | undefined;
    return readNetworkTable(
      source,
      ['id', 'label', 'x', 'y', 'cluster'],
      'added',
      (fields, row, builder) => {
        if (!itemOf) {
          itemOf = itemsOfRows(header!, builder.notices);
          builder.keep({ columns: header!.names });
        }
        const node = nodeFrom(fields.get(id) ?? '', fields, row.line);
        builder.node({ ...node, label: node.label && unguarded(node.label), extras: itemOf(row) });
      },
      onShare,
    );
  },
};
