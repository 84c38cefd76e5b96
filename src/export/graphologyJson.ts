import { canonicalJson } from '../lib/canonicalJson.ts';
import { graphOf, type GraphNode, type GraphTie } from '../network/graph.ts';
import { namedAttributes } from './fileNames.ts';
import { jsonLines } from './jsonLines.ts';
import { windowOf, type Snapshot } from './snapshot.ts';

/**
 * The graph as graphology serialises it, and nothing else: for programs that take exactly that. The papers and their
 * dates, the settings and the caption are in Coterie's own JSON alone.
 */
export function* graphologyChunks(snapshot: Snapshot): Generator<string> {
  const { network, arrangement } = snapshot;
  const { attributes, options, nodes, edges } = graphOf(network, arrangement, windowOf(snapshot)).export();
  const named = (item: { attributes?: GraphNode | GraphTie }) => ({
    ...item,
    attributes: namedAttributes(network.kind, item.attributes!),
  });
  yield `{"attributes":${canonicalJson(attributes)},\n"edges":`;
  yield* jsonLines(edges.map(named), canonicalJson);
  yield ',\n"nodes":';
  yield* jsonLines(nodes.map(named), canonicalJson);
  yield `,\n"options":${canonicalJson(options)}}\n`;
}
