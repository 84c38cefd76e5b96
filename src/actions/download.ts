import { announcement } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { sizeWords } from './words.ts';

/** Long enough for the slowest browser to have begun reading. */
const revokeAfterMs = 60_000;

/** Hands a file to the browser to be saved, and says so. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(url), revokeAfterMs);
  announcement.value = texts.announcements.saved(name, sizeWords(blob.size));
}

/** `coterie-<title>-2017-2026.png`, with nothing in it that any file system refuses. */
export function fileName(title: string, span: string, extension: string): string {
  const parts = ['coterie', title, span].map(slug).filter((part) => part !== '');
  return `${parts.join('-')}.${extension}`;
}

const slug = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
