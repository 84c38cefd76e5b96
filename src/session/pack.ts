import { strFromU8, strToU8 } from 'fflate';
import { canonicalJson } from '../lib/canonicalJson.ts';
import { sha256 } from '../lib/sha256.ts';
import { archived, filesIn, isSame, manifestName, type Files } from './archive.ts';
import { placesBytes, placesFrom } from './places.ts';
import { sessionFormat, type Session } from './session.ts';
import { isCount, isText, listOf, objectOf } from './shape.ts';
import { stateText, understood } from './state.ts';
import { topicsBytes, topicsFrom } from './topics.ts';
import { SessionTrouble } from './trouble.ts';
import { formatIn, upgraded, type RawSession } from './upgrades.ts';
import { texts } from '../texts/texts.ts';

const say = texts.sessionFaults;

/** The parts that there are. The last two may be absent. */
const partNames = { state: 'state.json', corpus: 'corpus.jsonl.gz', topics: 'topics.json.gz', places: 'places.bin.gz' };

/** What is longer does not fit into one piece of memory everywhere. */
const mostBytes = 2_000_000_000;

interface Part {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A session that was read, and what of it was not understood, in sentences. */
export interface ReadSession extends Session {
  readonly told: readonly string[];
}

/** As a file: a zip of its parts, behind a list of them with their checksums. Equal sessions are equal bytes. */
export function packSession({ state, corpus, topicsBefore, places }: Session): Uint8Array {
  const files: Files = {
    [partNames.state]: strToU8(stateText(state)),
    [partNames.corpus]: corpus,
    ...(topicsBefore && { [partNames.topics]: topicsBytes(topicsBefore) }),
    ...(places && { [partNames.places]: placesBytes(places) }),
  };
  const parts = Object.entries(files).map(([name, bytes]): Part => ({
    name,
    bytes: bytes.length,
    sha256: sha256(bytes),
  }));
  const manifest = { coterie: 'session', format: sessionFormat, generator: state.generator, parts };
  return archived({ [manifestName]: strToU8(canonicalJson(manifest)), ...files });
}

/**
 * Reads a file. Nothing in it is believed: it is what was saved, to the last bit, or it is none.
 *
 * @throws SessionTrouble with a sentence that says why it cannot be opened.
 */
export function unpackSession(bytes: Uint8Array): ReadSession {
  if (bytes.length > mostBytes) throw new SessionTrouble(say.tooLarge(Math.round(bytes.length / 1e6), mostBytes / 1e6));
  const files = filesIn(bytes);
  const { format, parts } = manifestIn(files);
  checkParts(files, parts);
  if (!isSame(archived(files), bytes)) throw new SessionTrouble(say.changed);
  const { [partNames.state]: state, ...others } = files;
  if (!state) throw missing(partNames.state);
  return sessionOf(upgraded({ state: jsonIn(state, partNames.state), parts: others }, format));
}

const missing = (name: string) => new SessionTrouble(say.partMissing(name));

function sessionOf({ state: raw, parts }: RawSession): ReadSession {
  const { [partNames.corpus]: corpus, [partNames.topics]: topics, [partNames.places]: places } = parts;
  if (!corpus) throw missing(partNames.corpus);
  const { state, told } = understood(raw);
  return {
    state,
    corpus,
    topicsBefore: topics && topicsFrom(topics),
    places: places && placesFrom(places),
    told,
  };
}

const isManifest = objectOf({ parts: listOf(objectOf({ name: isText, bytes: isCount, sha256: isText })) });

function manifestIn(files: Files): { readonly format: number; readonly parts: readonly Part[] } {
  const file = files[manifestName];
  if (!file) throw missing(manifestName);
  const manifest = jsonIn(file, manifestName) as Readonly<Record<string, unknown>> | null;
  const format = formatIn(manifest?.['format'], manifest?.['generator']);
  if (!isManifest(manifest)) throw new SessionTrouble(say.partDamaged(manifestName));
  return { format, parts: manifest!['parts'] as readonly Part[] };
}

function jsonIn(bytes: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(strFromU8(bytes));
  } catch {
    throw new SessionTrouble(say.partDamaged(name));
  }
}

function checkParts(files: Files, parts: readonly Part[]): void {
  for (const { name, bytes, sha256: sum } of parts) {
    const file = Object.hasOwn(files, name) ? files[name] : undefined;
    if (!file) throw missing(name.slice(0, 60));
    if (file.length !== bytes || sha256(file) !== sum) throw new SessionTrouble(say.checksum(name.slice(0, 60)));
  }
  if (Object.keys(files).length !== parts.length + 1) throw new SessionTrouble(say.unlisted);
}
