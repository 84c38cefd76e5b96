import { keysIn, keysOf } from './nodesBefore.ts';
import type { Arrangement } from '../model/columns.ts';
import type { Corpus } from '../model/corpus.ts';
import { nodeKey } from '../network/network.ts';
import { paperKeys, papersByKey } from '../people/paperKeys.ts';
import { corpusSteps } from '../session/corpusLines.ts';
import { partsOf, type Parts } from '../session/keptParts.ts';
import { packSession } from '../session/pack.ts';
import type { Session, SessionPlaces } from '../session/session.ts';
import type { Asked } from './asked.ts';
import type { Questions, SessionWish } from './protocol.ts';
import type { Study } from './study.ts';
import { texts } from '../texts/texts.ts';

/** What is asked of what is open as a whole, to be kept. */
export const sessionAnswers = {
  keptParts: ({ network, ground }: Study, arrangement: Arrangement): Parts =>
    partsOf({ places: placesOf(keysIn(keysOf(network)), arrangement), topicsBefore: ground?.before }),
  // A copy, as it is sent away.
  packedPapers: async ({ corpus }: Study, _: undefined, asked: Asked) => (await packedPapers(corpus, asked)).slice(),
  sessionFile: async (study: Study, { state, arrangement }: SessionWish, asked: Asked): Promise<Blob> => {
    const { corpus, network, ground } = study;
    return sessionBlob({
      state,
      corpus: await packedPapers(corpus, asked),
      topicsBefore: ground?.before,
      places: placesOf(keysIn(keysOf(network)), arrangement),
    });
  },
  keysAmong: ({ network, papers }: Study, { nodes, paper }: Questions['keysAmong'][0]) => ({
    nodes: nodes.map((node) => nodeKey(network, node)),
    paper: paper === undefined ? '' : (paperKeys(papers)[paper] ?? ''),
  }),
  paperCalled: ({ papers }: Study, key: string) => papersByKey(papers).get(key) ?? -1,
};

export const sessionBlob = (session: Session): Blob =>
  new Blob([packSession(session) as Uint8Array<ArrayBuffer>], { type: 'application/x-coterie' });

/** Records never change while they are open: they are packed once. */
const packed = new WeakMap<Corpus, Uint8Array>();

/** What was read from a session is in it as it would be written. */
export const rememberPacked = (corpus: Corpus, bytes: Uint8Array): void => void packed.set(corpus, bytes);

async function packedPapers(corpus: Corpus, asked: Asked): Promise<Uint8Array> {
  const bytes = packed.get(corpus) ?? (await asked.inSteps(corpusSteps(corpus.lists), texts.work.packing));
  packed.set(corpus, bytes);
  return bytes;
}

/** The communities of topics are none. */
export const placesOf = (
  keys: readonly string[],
  { positions, communities, communityCount, communitySlots }: Arrangement,
): SessionPlaces => ({ keys, positions, communities, communityCount, communitySlots });
