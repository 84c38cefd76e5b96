import { gzipSync, strFromU8, strToU8 } from 'fflate';
import type { SessionPlaces } from './session.ts';
import { isText } from './shape.ts';
import { SessionTrouble } from './trouble.ts';
import { unpacked } from './unpacked.ts';
import { texts } from '../texts/texts.ts';

const say = texts.sessionFaults;

/** Four lengths of four bytes: of nodes, of communities of nodes, of communities, and of the text of the keys. */
const headLength = 16;
const mostBytes = 1_000_000_000;

const damaged = () => new SessionTrouble(say.placesMisfit);

/** Lengths, positions (float32), communities (int32), colours (a byte each), keys (JSON); little end first; by gzip. */
export function placesBytes({
  keys,
  positions,
  communities,
  communityCount,
  communitySlots,
}: SessionPlaces): Uint8Array {
  const names = strToU8(JSON.stringify(keys));
  const [places, groups] = [4 * positions.length, 4 * communities.length];
  const bytes = new Uint8Array(headLength + places + groups + communityCount + names.length);
  const view = new DataView(bytes.buffer);
  for (const [at, length] of [keys.length, communities.length, communityCount, names.length].entries())
    view.setUint32(4 * at, length, true);
  positions.forEach((value, at) => view.setFloat32(headLength + 4 * at, value, true));
  communities.forEach((value, at) => view.setInt32(headLength + places + 4 * at, value, true));
  bytes.set(communitySlots.subarray(0, communityCount), headLength + places + groups);
  bytes.set(names, bytes.length - names.length);
  return gzipSync(bytes, { mtime: 0 });
}

/** @throws SessionTrouble where they are not what they must be. */
export function placesFrom(packed: Uint8Array): SessionPlaces {
  const bytes = unpacked(packed, mostBytes, say.parts.places);
  if (bytes.length < headLength) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [nodes, grouped, communityCount, nameLength] = [0, 4, 8, 12].map((at) => view.getUint32(at, true)) as [
    number,
    number,
    number,
    number,
  ];
  const groupsAt = headLength + 8 * nodes;
  const slotsAt = groupsAt + 4 * grouped;
  if (grouped > nodes || slotsAt + communityCount + nameLength !== bytes.length) throw damaged();
  const positions = Float32Array.from({ length: 2 * nodes }, (_, at) => view.getFloat32(headLength + 4 * at, true));
  const communities = Int32Array.from({ length: grouped }, (_, at) => view.getInt32(groupsAt + 4 * at, true));
  const communitySlots = bytes.slice(slotsAt, slotsAt + communityCount);
  const keys = keysIn(bytes.subarray(slotsAt + communityCount));
  const isGrouped = communities.every((community) => community >= -1 && community < communityCount);
  if (keys?.length !== nodes || !positions.every(Number.isFinite) || !isGrouped) throw damaged();
  return { keys, positions, communities, communityCount, communitySlots };
}

function keysIn(bytes: Uint8Array): readonly string[] | undefined {
  try {
    const keys: unknown = JSON.parse(strFromU8(bytes));
    return Array.isArray(keys) && keys.every(isText) ? keys : undefined;
  } catch {
    return undefined;
  }
}
