import { canonicalJson } from '../lib/canonicalJson.ts';
import { graphOf, tiesIn, type GraphNode, type GraphTie } from '../network/graph.ts';
import { carriedMember } from '../session/carriedForms.ts';
import { namedAttributes, nameIn } from './fileNames.ts';
import { communityNameOf, paperDatesOf } from './graphRecords.ts';
import { jsonLines } from './jsonLines.ts';
import { windowOf, type Snapshot } from './snapshot.ts';
import { statementOf } from './statement.ts';

/**
 * The graph as graphology serialises it, for programs that take exactly that: what it shows is an attribute of the graph,
 * and the dates of the papers of a tie (`paperDates`) are one of the tie. The papers themselves are in Coterie's own JSON
 * alone.
 */
export function* graphologyChunks(snapshot: Snapshot): Generator<string> {
  const { network, arrangement } = snapshot;
  const { kind } = network;
  const { attributes, options, nodes, edges } = graphOf(network, arrangement, windowOf(snapshot)).export();
  const node = ({ attributes: own, ...item }: { attributes?: GraphNode }) => ({
    ...item,
    attributes: { ...namedAttributes(kind, own!), communityName: communityNameOf(snapshot, own!.community) },
  });
  // Both in the order of the columns.
  const ties = tiesIn(network, windowOf(snapshot));
  const edge = ({ attributes: own, ...item }: { attributes?: GraphTie }) => ({
    ...item,
    attributes: {
      ...namedAttributes(kind, own!),
      [nameIn(kind, 'paperDates')]: paperDatesOf(snapshot, ties.next().value),
    },
  });
  const stated = { coterie: statementOf(snapshot), ...(snapshot.carried && carriedMember(snapshot.carried)) };
  yield `{"attributes":${canonicalJson({ ...attributes, ...stated })},\n"edges":`;
  yield* jsonLines(edges.map(edge), canonicalJson);
  yield ',\n"nodes":';
  yield* jsonLines(nodes.map(node), canonicalJson);
  yield `,\n"options":${canonicalJson(options)}}\n`;
}
