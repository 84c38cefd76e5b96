import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { dayOf } from '../lib/calendar.ts';
import type { InputFile } from '../read/contract.ts';
import { formatNames } from '../read/detect.ts';
import { choice, type Options } from './options.ts';
import { UsageError } from './usage.ts';

/** All files of a command, with the format that it tells for them. */
export async function inputFiles(options: Options): Promise<InputFile[]> {
  const format = choice('format', options.text('format'), formatNames);
  const files: InputFile[] = [];
  for (const path of options.files) files.push({ ...(await inputFile(path)), ...(format && { choice: { format } }) });
  return files;
}

/** @throws UsageError with the reason when it cannot be read. */
export async function inputFile(path: string): Promise<InputFile> {
  try {
    const { mtime } = await stat(path);
    const bytes = await readFile(path);
    const savedOn = dayOf(mtime.getFullYear(), mtime.getMonth() + 1, mtime.getDate());
    return { name: basename(path), bytes, savedOn };
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${reasonOf(error)}.`);
  }
}

/** Writes beside the target and renames at the end, so that no half-written file is ever in its place. */
export async function writeAside(path: string, chunks: Iterable<string> | Uint8Array): Promise<void> {
  const aside = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    const file = await open(aside, 'wx');
    try {
      if (chunks instanceof Uint8Array) await file.writeFile(chunks);
      else for (const block of blocks(chunks)) await file.write(block);
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw new UsageError(`${path} cannot be written: ${reasonOf(error)}.`);
  }
}

/** Few large writes instead of many small ones. */
function* blocks(chunks: Iterable<string>, size = 1 << 20): Generator<string> {
  let block: string[] = [];
  let length = 0;
  for (const chunk of chunks) {
    block.push(chunk);
    length += chunk.length;
    if (length < size) continue;
    yield block.join('');
    [block, length] = [[], 0];
  }
  yield block.join('');
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder',
    EISDIR: 'it is a folder',
    EACCES: 'permission is denied',
    ENOTDIR: 'a part of its path is not a folder',
    ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB; split it',
  };
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
