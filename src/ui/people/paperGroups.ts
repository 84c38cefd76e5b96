import type { ReviewEvidence } from '../../model/review.ts';
import type { PaperIndex } from '../../model/units.ts';

/** Papers of one person that hang together. */
export interface PaperGroup {
  readonly papers: readonly PaperIndex[];
  readonly years: readonly [first: number, last: number] | undefined;
  /** What stands on most of them. */
  readonly with: readonly string[];
}

/** So many names tell a group apart. */
const mostNames = 3;

/** The papers by the groups that the evidence has; those that are in none come last. */
export function paperGroups(all: readonly PaperIndex[], evidence: ReviewEvidence | undefined): readonly PaperGroup[] {
  const sides = evidence?.sides ?? [];
  const listed = new Set(sides.flatMap(({ papers }) => papers));
  const rest = all.filter((paper) => !listed.has(paper));
  const groups = sides.map(({ papers, years }, at) => ({ papers, years, with: companyOf(evidence!, at) }));
  return rest.length === 0 ? groups : [...groups, { papers: rest, years: undefined, with: [] }];
}

/** Coauthors, and where there are none topics. */
function companyOf({ coauthors, topics }: ReviewEvidence, side: number): readonly string[] {
  const [people, subjects] = [coauthors, topics].map((things) =>
    things
      .map(({ name, papers }) => ({ name, count: papers[side]?.length ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count)
      .slice(0, mostNames)
      .map(({ name }) => name),
  );
  return people!.length > 0 ? people! : subjects!;
}
