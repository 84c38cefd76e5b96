import { texts as catalogue } from '../texts/texts.ts';
import { editorialKindOf, editorialKinds as kinds } from './editorialKind.ts';
import { noGroup } from './groups.ts';

/** Papers of each leaf by kind: kind k of leaf l at `l * kinds + k`. */
export interface EditorialTally {
  readonly ofLeaf: Uint32Array;
  readonly papersOfLeaf: Uint32Array;
}

export function editorialTally(titles: readonly string[], leafOf: Int32Array, leafCount: number): EditorialTally {
  const ofLeaf = new Uint32Array(leafCount * kinds.length);
  const papersOfLeaf = new Uint32Array(leafCount);
  for (const [paper, leaf] of leafOf.entries()) {
    if (leaf === noGroup) continue;
    papersOfLeaf[leaf]!++;
    const kind = editorialKindOf(titles[paper]!);
    if (kind >= 0) ofLeaf[leaf * kinds.length + kind]!++;
  }
  return { ofLeaf, papersOfLeaf };
}

/** The name of what most papers of a topic are, where that is no research. */
export function editorialName({ ofLeaf, papersOfLeaf }: EditorialTally, leaves: readonly number[]): string | undefined {
  const counts = kinds.map((_, kind) => leaves.reduce((sum, leaf) => sum + ofLeaf[leaf * kinds.length + kind]!, 0));
  const papers = leaves.reduce((sum, leaf) => sum + papersOfLeaf[leaf]!, 0);
  if (counts.reduce((sum, count) => sum + count, 0) <= papers / 2) return undefined;
  return catalogue.topicNames.editorials[kinds[counts.indexOf(Math.max(...counts))]!];
}
