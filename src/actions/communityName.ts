import type { CommunityIndex } from '../model/units.ts';
import { texts } from '../texts/texts.ts';
import { communityNames } from '../work/communityNames.ts';
import type { Opened } from '../work/protocol.ts';

const known = new WeakMap<Opened, readonly string[]>();

/** What a community is called; the names of a network are found once. */
export function communityName(current: Opened, community: CommunityIndex): string {
  const names = known.get(current) ?? communityNames(current);
  known.set(current, names);
  return names[community] ?? texts.map.communities.unknown(community + 1);
}
