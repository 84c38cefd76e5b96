import type { CorpusKind } from '../model/corpus.ts';
import type { GraphNode, GraphTie } from '../network/graph.ts';

/** What the papers of a node or tie are called in files of a network that came without any. */
const linkNames: Readonly<Record<string, string>> = {
  papers: 'links',
  undatedPapers: 'undatedLinks',
  paperDates: 'linkDates',
};

/** The attributes of a node or tie as files name them. A network without papers has links, and no topics. */
export function namedAttributes(kind: CorpusKind, attributes: GraphNode | GraphTie): Readonly<Record<string, unknown>> {
  if (kind === 'papers') return attributes;
  const named = Object.entries(attributes).filter(([name]) => name !== 'mainTopic');
  return Object.fromEntries(named.map(([name, value]) => [nameIn(kind, name), value]));
}

export const nameIn = (kind: CorpusKind, name: string): string =>
  kind === 'papers' ? name : (linkNames[name] ?? name);
