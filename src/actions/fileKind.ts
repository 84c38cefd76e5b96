import { beginsAsSession } from '../session/archive.ts';
import { mayCarry } from '../session/carried.ts';

/** What a file is by how it begins: a session, what may carry how something is looked at, or a list as any other. */
export type FileKind = 'session' | 'carrier' | 'list';

const headLength = 4096;

export async function fileKind(file: File): Promise<FileKind> {
  try {
    const head = new Uint8Array(await file.slice(0, headLength).arrayBuffer());
    if (beginsAsSession(head)) return 'session';
    return mayCarry(head) ? 'carrier' : 'list';
  } catch {
    // Whoever opens it says why it cannot be read.
    return 'list';
  }
}
