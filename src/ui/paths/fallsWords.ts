import { communityName } from '../../actions/communityName.ts';
import type { Cut } from '../../model/paths.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';

/** What becomes of the component without somebody, in short within a list; empty where it stays in one part. */
export function fallsWords({ labels }: Opened, { node, parts }: Cut, isShort = false): string {
  if (parts.length < 2) return '';
  const whole = parts.reduce((sum, size) => sum + size, 1);
  const { falls, fallsShort } = texts.paths.bridges;
  return (isShort ? fallsShort : falls)(labels[node]!, whole, parts);
}

/** Which communities somebody ties together; empty of one alone. */
export function connectsWords(current: Opened, { groups }: Cut): string {
  const { connects, group } = texts.paths.bridges;
  if (groups.length < 2) return '';
  return connects(groups.map(({ community, people }) => group(communityName(current, community), people)));
}
