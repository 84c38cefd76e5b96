import type { Paper } from '../model/paper.ts';
import { classNameOf } from './classNames.ts';
import { noGroup } from './groups.ts';
import { mostTopics, type Grouping } from './grouping.ts';
import { classesOf, type Texts } from './texts.ts';
import { leavesOf, treePlan } from './tree.ts';

/** With more classes than these they are words that topics are made from, not topics. */
const mostClasses = 40;
/** So many of the papers that have a class must have one that others have too. */
const neededCoverage = 0.9;

/**
 * Where papers have few classes, these are the topics: each paper belongs to its classes in equal shares, the first one
 * the main one. Classes that are on many of the same papers join first. A class of one paper alone is left out.
 * Undefined where classes are many, or few are shared.
 */
export function givenClasses(papers: readonly Paper[], { kind, scheme }: Texts): Grouping | undefined {
  if (kind !== 'curated' || !scheme) return undefined;
  const listed = papers.map((paper) =>
    [...new Set(classesOf(paper, scheme).map((name) => name.trim()))].filter(Boolean),
  );
  const names = sharedNames(listed);
  if (names.length === 0 || names.length > mostClasses) return undefined;
  const classes = listed.map((own) => own.map((name) => names.indexOf(name)).filter((number) => number >= 0));
  if (countFilled(classes) < neededCoverage * countFilled(listed)) return undefined;
  return groupingBy(classes, names);
}

/** Those of two papers or more, by name. */
function sharedNames(listed: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const name of listed.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const fewest = countFilled(listed) === 1 ? 1 : 2;
  return [...counts].flatMap(([name, count]) => (count >= fewest ? [name] : [])).sort();
}

const countFilled = (lists: readonly (readonly unknown[])[]): number => lists.filter(({ length }) => length > 0).length;

function groupingBy(classes: readonly (readonly number[])[], names: readonly string[]): Grouping {
  const count = names.length;
  const products = together(classes, count);
  const sizes = names.map((_, one) => products[one * (count + 1)]!);
  const singles = names.map((_, one) => [one]);
  const plan = leavesOf(treePlan(singles, { products, sizes }), mostTopics, count);
  const classNames: string[] = [];
  const papersOfLeaf = new Uint32Array(count);
  for (const [one, leaf] of plan.leafOfGroup.entries()) {
    classNames[leaf] = classNameOf(names[one]!);
    papersOfLeaf[leaf] = sizes[one]!;
  }
  const leafOf = Int32Array.from(classes, ([main]) => (main === undefined ? noGroup : plan.leafOfGroup[main]!));
  const ties = equalShares(classes, plan.leafOfGroup);
  const squares = new Float32Array(classes.length);
  const profiles = { leafCount: count, ties, squares, leafProducts: new Float64Array(count * count) };
  return { plan, natural: count, leafCount: count, leafOf, baseOf: leafOf, profiles, classNames, papersOfLeaf };
}

/** Papers that have both of two classes, and on the diagonal those that have one. */
function together(classes: readonly (readonly number[])[], count: number): Float64Array {
  const counts = new Float64Array(count * count);
  for (const own of classes) for (const one of own) for (const other of own) counts[one * count + other]!++;
  return counts;
}

function equalShares(classes: readonly (readonly number[])[], leafOfClass: Int32Array): Float32Array {
  const shares = new Float32Array(classes.length * leafOfClass.length);
  for (const [paper, own] of classes.entries()) {
    for (const one of own) shares[paper * leafOfClass.length + leafOfClass[one]!] = 1 / own.length;
  }
  return shares;
}
