import { agreeFrom } from '../nameParts.ts';
import type { SuggestionReason } from '../../model/review.ts';
import { shortestSlip, type NameShape } from './nameShape.ts';

/** How two names can be one person's: why, or that they cannot be; undefined when they are just different. */
type NameRelation = NameReason | 'conflict' | undefined;

export type NameReason = Exclude<SuggestionReason, 'same id' | 'variant' | 'falls apart'>;

/** Names that are alike, the closest first. */
const closest: readonly NameReason[] = [
  'same name',
  'accents',
  'particles',
  'initials',
  'name order',
  'changed surname',
  'spelling',
];

/** Of all the ways that the names of two people are alike the closest; a conflict of any two rules them out. */
export function relationOfPeople(one: readonly NameShape[], other: readonly NameShape[]): NameRelation {
  let best: NameReason | undefined;
  for (const a of one) {
    for (const b of other) {
      const relation = nameRelation(a, b);
      if (relation === 'conflict') return relation;
      if (relation && (!best || closest.indexOf(relation) < closest.indexOf(best))) best = relation;
    }
  }
  return best;
}

/** Some of their names cannot be one person's. */
export const areNamesInConflict = (one: readonly NameShape[], other: readonly NameShape[]): boolean =>
  relationOfPeople(one, other) === 'conflict';

function nameRelation(a: NameShape, b: NameShape): NameRelation {
  if (a.wordsNumber >= 0 && a.wordsNumber === b.wordsNumber && a.surname !== b.surname) return 'name order';
  const given = givenRelation(a, b);
  if (a.root === b.root) return sameSurname(a, b, given);
  if (given !== 'equal' && given !== 'initials') return undefined;
  if (given === 'equal' && a.first !== '' && isDoubled(a, b)) return 'changed surname';
  if (isSlip(a.surname, b.surname)) return 'spelling';
  return given === 'equal' && a.first !== '' ? 'changed surname' : undefined;
}

type GivenRelation = 'equal' | 'initials' | 'different' | 'conflict';

function sameSurname(a: NameShape, b: NameShape, given: GivenRelation): NameRelation {
  if (given === 'conflict' || (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix)) return 'conflict';
  if (given === 'different') return undefined;
  if (a.key === b.key) return a.first === '' && a.given.length > 0 ? 'initials' : 'same name';
  if (given === 'initials') return 'initials';
  if (a.surname === b.surname && a.whole !== b.whole) return 'particles';
  return lettersOf(a.key) === lettersOf(b.key) ? 'spelling' : 'accents';
}

const lettersOf = (key: string): string => key.replace(/[^\p{L}\p{M}]/gu, '');

/**
 * Given names are alike when each is the other or its initial; names beyond the other's last say nothing. Full first
 * names that differ, and further names that do, are a conflict.
 */
function givenRelation(a: NameShape, b: NameShape): GivenRelation {
  const areFull = a.first !== '' && b.first !== '';
  if (a.givenText === b.givenText) return 'equal';
  if (areFull && a.given.join('') === b.given.join('')) return 'equal';
  if (a.given.length === 0 || b.given.length === 0) return 'different';
  if (areFull) {
    if (a.first !== b.first) return 'conflict';
    return agreeFrom(a.given, a.firstLength, b.given, b.firstLength) ? 'initials' : 'conflict';
  }
  if (a.given[0]![0] !== b.given[0]![0]) return 'different';
  return agreeFrom(a.given, 0, b.given, 0) ? 'initials' : 'conflict';
}

/** One surname is double-barrelled, and the other a part of it. */
export const isDoubled = (a: NameShape, b: NameShape): boolean =>
  a.surnameWords.length !== b.surnameWords.length &&
  a.surnameWords.some((part) => part.length > 2 && b.surnameWords.includes(part));

/** One letter too many, too few, another or two in the wrong order. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < shortestSlip) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
  return Math.max(left.length, right.length) <= 1 || (left.length === 2 && left === `${right[1]}${right[0]}`);
}
