import type { CorpusKind } from '../model/corpus.ts';
import type { Nouns } from '../model/nouns.ts';
import type { NetworkOf } from '../model/settings.ts';
import { texts } from './texts.ts';

/** A network that came without papers says nothing of people: it has items, and each line between two is a link. */
export const nounsOf = (kind: CorpusKind, network: NetworkOf): Nouns =>
  texts.nouns[kind === 'network' ? 'items' : network];
