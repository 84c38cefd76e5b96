import { keysIn, keysOf } from './nodesBefore.ts';
import type { Arrangement } from '../model/columns.ts';
import type { Corpus } from '../model/corpus.ts';
import { nodeKey } from '../network/network.ts';
import { paperKeys, papersByKey } from '../people/paperKeys.ts';
import { corpusSteps } from '../session/corpusLines.ts';
import { packSession } from '../session/pack.ts';
import type { Session, SessionPlaces } from '../session/session.ts';
import type { Asked } from './asked.ts';
import type { Questions, SessionParts, SessionWish } from './protocol.ts';
import type { Study } from './study.ts';

/** What is asked of what is open as a whole, to be kept. */
export const sessionAnswers = {
  sessionParts: (study: Study, _: undefined, asked: Asked) => sessionParts(study, asked),
  sessionFile: async (study: Study, { state, arrangement }: SessionWish, asked: Asked): Promise<Blob> => {
    const { keys, ...parts } = await sessionParts(study, asked);
    const session = { state, ...parts, places: placesOf(keysIn(keys), arrangement) };
    return sessionBlob(session);
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

async function sessionParts({ corpus, network, ground }: Study, asked: Asked): Promise<SessionParts> {
  const bytes = packed.get(corpus) ?? (await asked.inSteps(corpusSteps(corpus.lists)));
  packed.set(corpus, bytes);
  // A copy, as it is sent away.
  return { corpus: bytes.slice(), topicsBefore: ground?.before, keys: keysOf(network) };
}

/** The communities of topics are none. */
export const placesOf = (
  keys: readonly string[],
  { positions, communities, communityCount, communitySlots }: Arrangement,
): SessionPlaces => ({ keys, positions, communities, communityCount, communitySlots });
