import { beginsAsSession } from '../session/archive.ts';
import { carriedText } from '../session/carried.ts';
import { unpackSession } from '../session/pack.ts';
import { stateFrom } from '../session/state.ts';
import { foundSession } from './foundSession.ts';
import type { CarriedIn } from './protocol.ts';

/**
 * What of ours a file carries, by its content: it is a session, or a picture, page or graph that was made of one.
 *
 * @throws SessionTrouble where it is ours, and cannot be read.
 */
export function carriedIn(bytes: Uint8Array): CarriedIn {
  if (beginsAsSession(bytes)) {
    const { told, ...session } = unpackSession(bytes);
    return { kind: 'session', session: foundSession(session), told };
  }
  const text = carriedText(bytes);
  return text === undefined ? { kind: 'nothing' } : { kind: 'state', ...stateFrom(text) };
}
