import type { OnShare, Reader, Reading, SourceText } from '../contract.ts';
import { networkBuilder, type FoundNode, type FoundTie, type NetworkBuilder } from './networkBuilder.ts';
import { numberOf } from './networkNumbers.ts';
import { readPajekFile, type PajekFile, type PajekNetwork } from './pajekFile.ts';
import { projected, showsSecond } from './twoMode.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/**
 * A stated number of vertices may be a slip, and a file cannot tie many more vertices than it has letters; so no more
 * unlisted vertices are added.
 */
const fewVertices = 1000;

/** Listed vertices, and the others that the file counts without listing them. */
function verticesOf(network: PajekNetwork, length: number, builder: NetworkBuilder): FoundNode[] {
  const { nodes, count, line } = network;
  const limit = Math.max(fewVertices, length);
  if (count > limit) {
    const message = say.networks.vertexCount(count);
    builder.notices.warning('pajek-count', line, message);
    return nodes;
  }
  const listed = new Set(nodes.map(({ id }) => id));
  const all = [...nodes];
  for (let number = 1; number <= count; number++) {
    const id = String(number);
    if (!listed.has(id)) all.push({ id, line });
  }
  return all;
}

/** Vertices may all go without labels; where most have one, a vertex without is a line that was cut. */
function reportUnlabelled({ nodes }: PajekNetwork, builder: NetworkBuilder): void {
  const unlabelled = nodes.filter(({ label }) => label === '');
  if (unlabelled.length * 2 >= nodes.length) return;
  for (const { id, line } of unlabelled) {
    builder.notices.warning('pajek-no-label', line, say.networks.vertexUnnamed(id));
  }
}

/** Ties may all go without weights; where most have one, a tie without is a line that lost something. */
function reportUnweighted({ ties }: PajekNetwork, builder: NetworkBuilder): void {
  const unweighted = ties.filter(({ weight }) => weight === undefined);
  if (unweighted.length * 2 >= ties.length) return;
  for (const { source, target, line } of unweighted) {
    const message = say.networks.noWeight(source, target);
    builder.notices.warning('pajek-no-weight', line, message);
  }
}

/** Cells that are not zero, as ties; those above the diagonal alone where the matrix is symmetric. */
function matrixTies({ rows, firstMode, count }: PajekNetwork, builder: NetworkBuilder): FoundTie[] {
  const width = firstMode > 0 ? count - firstMode : count;
  const ties = new Map<string, FoundTie>();
  for (const [at, { cells, line }] of rows.entries()) {
    if (cells.length !== width) {
      const message = say.networks.matrixRow(at + 1, cells.length, width);
      builder.reject('pajek-row', line, message);
      continue;
    }
    const source = String(at + 1);
    for (const [column, weight] of cells.entries()) {
      const target = String(firstMode + column + 1);
      if (numberOf(weight) !== 0) ties.set(`${source} ${target}`, { source, target, weight, line });
    }
  }
  return firstMode > 0 ? [...ties.values()] : withoutMirror(ties);
}

function withoutMirror(ties: ReadonlyMap<string, FoundTie>): FoundTie[] {
  const all = [...ties.values()];
  const isMirrored = ({ source, target, weight }: FoundTie) => ties.get(`${target} ${source}`)?.weight === weight;
  const mirrored = all.filter(isMirrored).length;
  if (mirrored * 10 < all.length * 9) return all;
  return all.filter((tie) => Number(tie.source) <= Number(tie.target) || !isMirrored(tie));
}

/** A partition of as many values as there are vertices groups them. */
function clustersOf({ partitions }: PajekFile, { count }: PajekNetwork): readonly string[] {
  return partitions.find((values) => values.length === count) ?? [];
}

function reportOthers({ networks }: PajekFile, used: PajekNetwork, builder: NetworkBuilder): void {
  if (networks.length < 2) return;
  const message = say.networks.project(networks.length, used.line);
  builder.notices.warning('pajek-project', used.line, message, say.networks.projectRemedy);
}

function addTwoMode(
  { firstMode }: PajekNetwork,
  nodes: readonly FoundNode[],
  ties: readonly FoundTie[],
  builder: NetworkBuilder,
): void {
  const isFirst = ({ id }: Pick<FoundNode, 'id'>) => Number(id) <= firstMode;
  const [first, second] = [nodes.filter(isFirst), nodes.filter((node) => !isFirst(node))];
  const isSecond = showsSecond(first, second);
  const shown = isSecond ? second : first;
  const ids = new Set(shown.map(({ id }) => id));
  for (const node of shown) builder.node(node);
  for (const tie of projected(ties, (id) => ids.has(id), builder.notices)) builder.tie(tie);
  const message = say.networks.twoModes(first.length, second.length, isSecond);
  builder.notices.info('pajek-two-mode', 0, message);
}

/** Coterie puts nodes without a community into class 0. */
const ourRemark = /^% \{"generator":"Coterie /m;

function read(source: SourceText, onShare?: OnShare): Reading {
  const builder = networkBuilder(source.name, 'rejected');
  const file = readPajekFile(source.text, onShare);
  const network = file.networks.find(({ ties, rows }) => ties.length + rows.length > 0) ?? file.networks[0];
  if (!network) return builder.finish();
  reportOthers(file, network, builder);
  reportUnlabelled(network, builder);
  reportUnweighted(network, builder);
  for (const { code, line, message, isLost } of network.odd) {
    if (isLost) builder.reject(code, line, message);
    else builder.notices.warning(code, line, message);
  }
  const isOurs = ourRemark.test(source.text.slice(0, 65_536));
  const clusters = clustersOf(file, network);
  const nodes = verticesOf(network, source.text.length, builder).map((node) => {
    const cluster = clusters[Number(node.id) - 1];
    return cluster === undefined || (isOurs && cluster === '0') ? node : Object.assign({}, node, { cluster });
  });
  const ties = [...network.ties, ...matrixTies(network, builder)];
  if (network.firstMode > 0) addTwoMode(network, nodes, ties, builder);
  else {
    for (const node of nodes) builder.node(node);
    for (const tie of ties) builder.tie(tie);
    if (network.isDirected) builder.setDirected();
  }
  return builder.finish();
}

const isSection = (line: string) => /^\*\s?(?:vertices|network|arcs|edges|arcslist|edgeslist|matrix)\b/i.test(line);

function recognise(head: string): number {
  const lines = head
    .slice(0, 20_000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('%'));
  if (lines[0] !== undefined && isSection(lines[0])) return 0.96;
  return lines.slice(0, 8).some(isSection) ? 0.85 : 0;
}

/**
 * Pajek networks (`.net`) and projects (`.paj`): the first network that has ties, its groups from a partition of the
 * same size. A tie with times in brackets, `[1998-2000]`, is dated where those are years. Of a two-mode network one
 * kind of vertices is shown: the first, or the second where the first is papers.
 */
export const pajek: Reader = { format: 'pajek', label: texts.formats.pajek, recognise, read };
