import type { Arrangement } from '../model/columns.ts';
import type { NodeIndex } from '../model/units.ts';
import type { Session } from '../session/session.ts';
import { keysText } from './nodesBefore.ts';

/** A session that is to be opened, as it is sent to the page. */
export interface FoundSession extends Omit<Session, 'places'> {
  /** Undefined where they are to be found anew. */
  readonly places: FoundPlaces | undefined;
}

interface FoundPlaces {
  /** In one text, as many small strings take long to unpack. */
  readonly keys: string;
  readonly arrangement: Arrangement;
  readonly pinned: ReadonlySet<NodeIndex>;
}

export function foundSession({ places, ...session }: Session): FoundSession {
  if (!places) return { ...session, places };
  const { keys, ...arrangement } = places;
  const pinned = new Set(session.state.pins.map(({ key }) => key));
  const pinnedNodes = pinned.size > 0 ? keys.flatMap((key, node) => (pinned.has(key) ? [node] : [])) : [];
  return { ...session, places: { keys: keysText(keys), arrangement, pinned: new Set(pinnedNodes) } };
}
