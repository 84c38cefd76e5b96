import { nextTask } from '../lib/nextTask.ts';

/** Letters that are written before other questions have their turn. */
const pieceLength = 1 << 20;

/** A text as a file, made in pieces, so that other questions are answered in between. */
export async function blobInPieces(chunks: Iterable<string>, type: string): Promise<Blob> {
  const pieces: Blob[] = [];
  let piece: string[] = [];
  let length = 0;
  for (const chunk of chunks) {
    piece.push(chunk);
    length += chunk.length;
    if (length < pieceLength) continue;
    pieces.push(new Blob(piece));
    [piece, length] = [[], 0];
    await nextTask();
  }
  return new Blob([...pieces, ...piece], { type });
}
