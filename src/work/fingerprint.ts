import { textSums } from '../lib/textSums.ts';
import type { Corpus } from '../model/corpus.ts';
import type { GivenNetwork } from '../model/givenNetwork.ts';

const known = new WeakMap<Corpus, string>();

/** By which the same papers, or network, are recognised when they are opened again, whatever their files are called. */
export function fingerprintOf(corpus: Corpus): string {
  const found = known.get(corpus) ?? (corpus.network ? fingerprintOfNetwork(corpus.network) : textSums(keysOf(corpus)));
  known.set(corpus, found);
  return found;
}

/** Of the records, as how they are merged into papers is a setting. */
const keysOf = ({ records }: Corpus): string[] =>
  records.map(({ title, ids, date }) => [title, ids.doi ?? '', date?.from ?? ''].join('\n'));

/** Nothing that has none of its own can be taken for papers. */
function fingerprintOfNetwork({ nodes, ties }: GivenNetwork): string {
  const nodeTexts = nodes.map(({ id, label }) => `${id}\n${label}`);
  const tieTexts = ties.map(({ source, target, weight, date }) =>
    [nodes[source]!.id, nodes[target]!.id, weight, date?.from ?? '', date?.to ?? ''].join('\n'),
  );
  return `network-${textSums(nodeTexts)}-${textSums(tieTexts)}`;
}
