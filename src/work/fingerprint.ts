import { textSums } from '../lib/textSums.ts';
import type { Corpus } from '../model/corpus.ts';

const known = new WeakMap<Corpus, string>();

/** By which the same papers are recognised when they are opened again, whatever their files are called; '' of a network. */
export function fingerprintOf(corpus: Corpus): string {
  if (corpus.network) return '';
  const found = known.get(corpus) ?? textSums(keysOf(corpus));
  known.set(corpus, found);
  return found;
}

/** Of the records, as how they are merged into papers is a setting. */
const keysOf = ({ records }: Corpus): string[] =>
  records.map(({ title, ids, date }) => [title, ids.doi ?? '', date?.from ?? ''].join('\n'));
