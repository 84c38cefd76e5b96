import { canonicalJson } from '../lib/canonicalJson.ts';
import { textSums } from '../lib/textSums.ts';
import type { Corpus } from '../model/corpus.ts';
import type { GivenNetwork } from '../model/givenNetwork.ts';
import type { Paper } from '../model/paper.ts';

const known = new WeakMap<Corpus, string>();

/**
 * A short text for all that the records say: the same for the same records in whatever order and from whatever files,
 * in the browser as on the command line, and another one when any of them says anything else. Not where they were read.
 */
export function dataHashOf(corpus: Corpus): string {
  const found = known.get(corpus) ?? textSums(textsOf(corpus));
  known.set(corpus, found);
  return found;
}

function* textsOf({ records, network }: Corpus): Generator<string> {
  for (const record of records) yield textOf(record);
  if (network) yield* textsOfNetwork(network);
}

/** Members in an order of their own, as readers make them in any. */
function textOf({ title, slots, authorsTruncated, date, abstract, venue, ids, ...more }: Paper): string {
  const { keywords, categories, classes, language, documentType, affiliations, citations, hasCode } = more;
  const texts = [title, abstract, venue, ids.doi, ids.arxiv, ids.pmid, ids.source, language, documentType];
  const rest = { slots, authorsTruncated, date, keywords, categories, classes, affiliations, citations, hasCode };
  return `${texts.join('\n')}\n${canonicalJson(rest)}`;
}

function* textsOfNetwork({ nodes, ties, loops = [] }: GivenNetwork): Generator<string> {
  for (const { id, label, x, y, cluster, extras } of nodes) yield canonicalJson({ id, label, x, y, cluster, extras });
  const idOf = (node: number) => nodes[node]!.id;
  for (const { source, target, weight, date, extras } of ties)
    yield canonicalJson({ ends: [idOf(source), idOf(target)], weight, date, extras });
  for (const { node, weight, extras } of loops) yield canonicalJson({ loop: idOf(node), weight, extras });
}
