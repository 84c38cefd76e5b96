import type { NodeIndex } from '../../../model/units.ts';

/** A part of a sentence: the name of a node, or what stands between names. */
interface Piece {
  readonly text: string;
  readonly node?: NodeIndex;
}

/** A sentence cut at the names of these nodes, so that each name can open what it names; longer names come first. */
export function namedPieces(text: string, nodes: readonly NodeIndex[], labels: readonly string[]): Piece[] {
  const named = nodes.filter((node) => labels[node] !== '' && text.includes(labels[node]!));
  named.sort((a, b) => labels[b]!.length - labels[a]!.length || a - b);
  let pieces: Piece[] = [{ text }];
  for (const node of named) {
    pieces = pieces.flatMap((piece) => (piece.node === undefined ? cutAt(piece.text, labels[node]!, node) : [piece]));
  }
  return pieces.filter((piece) => piece.text !== '');
}

/** Whole names alone, with the quotation marks around them: `Ana Li` is not named by `Ana Liu`. */
function cutAt(text: string, name: string, node: NodeIndex): Piece[] {
  const written = name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])(“${written}”|${written})(?![\p{L}\p{N}])`, 'u');
  return text.split(whole).map((part, index) => (index % 2 === 1 ? { text: part, node } : { text: part }));
}
