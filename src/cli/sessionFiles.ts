import { drained } from '../lib/steps.ts';
import type { ReadList } from '../model/corpus.ts';
import type { Arrangement } from '../model/columns.ts';
import type { Day } from '../model/units.ts';
import type { InputFile } from '../read/contract.ts';
import { readLists, type OnProgress } from '../read/index.ts';
import { beginsAsSession } from '../session/archive.ts';
import { corpusSteps, listsSteps } from '../session/corpusLines.ts';
import { packSession, unpackSession } from '../session/pack.ts';
import type { Session } from '../session/session.ts';
import { SessionTrouble } from '../session/trouble.ts';
import { keysIn, keysOf } from '../work/nodesBefore.ts';
import { placesOf } from '../work/sessionAnswers.ts';
import type { Study } from '../work/study.ts';
import { stateOf } from '../work/stateOf.ts';
import { UsageError } from './usage.ts';
import { tell } from './tell.ts';

/** The files of a command: lists as they were read, and the first session among them. */
export interface ReadFiles {
  readonly lists: readonly ReadList[];
  readonly session: Session | undefined;
}

/** @throws UsageError where a session cannot be opened. */
export async function readFiles(files: readonly InputFile[], onProgress: OnProgress): Promise<ReadFiles> {
  const lists: ReadList[] = [];
  let session: Session | undefined;
  for (const file of files) {
    const found = beginsAsSession(file.bytes) ? sessionIn(file) : undefined;
    session ??= found;
    lists.push(...(found ? listsIn(file, found) : await readLists([file], onProgress)));
  }
  return { lists, session };
}

function sessionIn({ name, bytes }: InputFile): Session {
  return orUsageError(name, () => {
    const { told, ...session } = unpackSession(bytes);
    for (const sentence of told) tell(`${name}: ${sentence}`);
    return session;
  });
}

const listsIn = ({ name }: InputFile, { corpus }: Session): ReadList[] =>
  orUsageError(name, () => drained(listsSteps(corpus)));

function orUsageError<Result>(name: string, open: () => Result): Result {
  try {
    return open();
  } catch (error) {
    if (error instanceof SessionTrouble) throw new UsageError(`${name} cannot be opened. ${error.message}`);
    throw error;
  }
}

/** Where a session has its nodes, in the order of a network of the same nodes; undefined where they are others. */
export function keptArrangement({ places }: Session, { network }: Pick<Study, 'network'>): Arrangement | undefined {
  const keys = keysIn(keysOf(network));
  if (!places || keys.length !== places.keys.length || keys.some((key, node) => key !== places.keys[node]))
    return undefined;
  return places;
}

/** What was counted, as a session that opens on its whole range. */
export function sessionOf(study: Study, today: Day): Uint8Array {
  const { corpus, network, arrangement, ground } = study;
  return packSession({
    state: stateOf(study, { seen: undefined, today }),
    corpus: drained(corpusSteps(corpus.lists)),
    topicsBefore: ground?.before,
    places: placesOf(keysIn(keysOf(network)), arrangement),
  });
}
