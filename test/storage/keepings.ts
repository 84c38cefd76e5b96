import type { Keeping } from '../../src/storage/keep.ts';
import type { KeptSession } from '../../src/storage/sessions.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** What of a session is told apart: each part holds the number of the save and that of the papers. */
export const keeping = (save: number, papers = 1, page = 'this page'): Keeping => ({
  savedAt: save,
  kind: 'papers',
  title: `papers ${papers}`,
  fingerprint: `fingerprint ${papers}`,
  counts: { papers, authors: 2, ties: 1 },
  state: `state ${save}`,
  parts: { places: bytes(`places ${save}`) },
  papers,
  corpus: () => Promise.resolve(bytes(`corpus ${papers}`)),
  page,
});

const text = (part: Uint8Array | undefined) => new TextDecoder().decode(part);

/** What lies there, in a word: `2 of 1` is the second save, of the first papers; a mixture names its parts. */
export function whatLies(kept: KeptSession | string | undefined): string {
  if (kept === undefined || typeof kept === 'string') return kept ?? 'nothing';
  const saves = [kept.state, text(kept.parts['places']), `card ${kept.card.savedAt}`];
  const papers = [text(kept.corpus), kept.card.title, kept.card.fingerprint];
  return `${numberIn(saves)} of ${numberIn(papers)}`;
}

function numberIn(parts: readonly string[]): string {
  const numbers = new Set(parts.map((part) => part.replace(/^\D+/, '')));
  return numbers.size === 1 ? [...numbers][0]! : parts.join(' + ');
}

export const copyName = (name: string) => `${name} (from another tab)`;
