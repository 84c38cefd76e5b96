import type { Arrangement, Columns } from '../model/columns.ts';
import { texts } from '../texts/texts.ts';

const words = texts.map.communities;

/** What communities are named by. */
export interface NamedCommunities {
  readonly columns: Pick<Columns, 'authorCount' | 'nodePapers'>;
  readonly arrangement: Pick<Arrangement, 'communities' | 'communityCount'>;
  /** Per node, authors first. */
  readonly labels: readonly string[];
  readonly given: { readonly communityNames?: readonly string[] | undefined };
}

/** A community is called as the file calls it, else after its author with the most papers (or item with the most links). */
export function communityNames({ columns, arrangement, labels, given }: NamedCommunities): readonly string[] {
  const { offsets, undatedOffsets } = columns.nodePapers;
  const best = Array.from<number>({ length: arrangement.communityCount }).fill(-1);
  const papers = Array.from<number>({ length: arrangement.communityCount }).fill(-1);
  for (let author = 0; author < columns.authorCount; author++) {
    const community = arrangement.communities[author]!;
    const undated = undatedOffsets[author + 1]! - undatedOffsets[author]!;
    const count = offsets[author + 1]! - offsets[author]! + undated;
    if (community < 0 || count <= papers[community]!) continue;
    best[community] = author;
    papers[community] = count;
  }
  return best.map((author, community) => {
    const leader = labels[author] ?? words.nobody;
    const name = given.communityNames?.[community];
    if (name === undefined) return words.leader(leader);
    // A bare number says nothing beside the number of its colour.
    return /^[\d.]+$/.test(name) ? words.cluster(name, leader) : name;
  });
}
