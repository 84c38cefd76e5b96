import { noGroup } from './groups.ts';

/** Kinds of items that are no research, by what their titles say. The first that fits counts. */
const kinds: readonly (readonly [name: string, titles: RegExp])[] = [
  [
    'Book reviews',
    /^(?:book|books|film|software|media) reviews?\b|^(?:review of|reviewed work|books? received|briefly noted)\b/i,
  ],
  [
    'Corrections',
    /^(?:erratum|errata|corrigend(?:um|a)|correction(?:s|\s+to)?|retraction(?: notice)?|publisher['’]s note)\b/i,
  ],
  [
    'Editorials and notices',
    /^(?:(?:guest )?editorial(?:s| board| introduction)?\b|editor['’]?s?['’]? (?:note|introduction|preface)|preface$|foreword$|front matter|back matter|masthead|(?:author|subject) index|table of contents|(?:list of )?contributors$|obituar(?:y|ies)\b|in memoriam\b|announcements?$|call for papers|acknowledge?ments?(?: to| of) reviewers|letters? to the editor|from the editors?\b|reviewers? (?:list|for)\b)/i,
  ],
];

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
    const kind = kinds.findIndex(([, pattern]) => pattern.test(titles[paper]!.trimStart()));
    if (kind >= 0) ofLeaf[leaf * kinds.length + kind]!++;
  }
  return { ofLeaf, papersOfLeaf };
}

/** The name of what most papers of a topic are, where that is no research. */
export function editorialName({ ofLeaf, papersOfLeaf }: EditorialTally, leaves: readonly number[]): string | undefined {
  const counts = kinds.map((_, kind) => leaves.reduce((sum, leaf) => sum + ofLeaf[leaf * kinds.length + kind]!, 0));
  const papers = leaves.reduce((sum, leaf) => sum + papersOfLeaf[leaf]!, 0);
  if (counts.reduce((sum, count) => sum + count, 0) <= papers / 2) return undefined;
  return kinds[counts.indexOf(Math.max(...counts))]![0];
}
