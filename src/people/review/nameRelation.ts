import type { SuggestionReason } from '../../model/review.ts';
import { umlautKey, type NameShape } from './nameShape.ts';

/** How two names can be one person's: why, or that they cannot be; undefined when they are just different. */
export type NameRelation = SuggestionReason | 'conflict' | undefined;

/** Names that are alike, the closest first. */
const closest: readonly SuggestionReason[] = [
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
  let best: SuggestionReason | undefined;
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
  if (isTurnedRound(a, b)) return 'name order';
  const given = givenRelation(a.given, b.given);
  if (a.surname === b.surname || umlautKey(a.surname) === umlautKey(b.surname)) return sameSurname(a, b, given);
  if (given === 'equal' && isFull(a) && sharesPart(a, b)) return 'changed surname';
  if ((given === 'equal' || given === 'initials') && isSlip(a.surname, b.surname)) return 'spelling';
  return given === 'equal' && isFull(a) ? 'changed surname' : undefined;
}

type GivenRelation = 'equal' | 'initials' | 'different' | 'conflict';

function sameSurname(a: NameShape, b: NameShape, given: GivenRelation): NameRelation {
  if (given === 'conflict' || (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix)) return 'conflict';
  if (given === 'different') return undefined;
  if (a.particles !== b.particles) return 'particles';
  if (given === 'initials') return 'initials';
  if (a.written === b.written && a.writtenGiven === b.writtenGiven) return 'same name';
  const hasOtherLetters = a.surname !== b.surname || differsInAccents(a.written, b.written);
  return hasOtherLetters || differsInAccents(a.writtenGiven, b.writtenGiven) ? 'accents' : 'spelling';
}

const differsInAccents = (a: string, b: string): boolean => lettersOf(a) !== lettersOf(b);

const lettersOf = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{M}]/gu, '');

/**
 * Given names are alike when each is the other or its initial; names beyond the other's last say nothing. Full first
 * names that differ, and further names that do, are a conflict.
 */
function givenRelation(a: readonly string[], b: readonly string[]): GivenRelation {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 'equal' : 'different';
  if (a.join('') === b.join('') && a[0]!.length > 1 && b[0]!.length > 1) return 'equal';
  let isEqual = a.length === b.length;
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const [one, other] = [a[at]!, b[at]!];
    if (one === other) continue;
    isEqual = false;
    if (one.length === 1 ? other.startsWith(one) : other.length === 1 && one.startsWith(other)) continue;
    return at > 0 || (one.length > 1 && other.length > 1) ? 'conflict' : 'different';
  }
  return isEqual ? 'equal' : 'initials';
}

export const isFull = ({ given }: NameShape): boolean => (given[0]?.length ?? 0) > 1;

/** Whole words alone: of initials it is not known which they stand for. */
function isTurnedRound(a: NameShape, b: NameShape): boolean {
  if (a.surname === b.surname || a.given.length === 0 || b.given.length === 0) return false;
  return (
    (a.surname === b.given.join('') && b.surname === a.given.join('')) ||
    (wordsKey(a) !== undefined && wordsKey(a) === wordsKey(b))
  );
}

/** All words of a name in an order of their own; undefined when there are initials among them. */
export function wordsKey({ parts, given }: NameShape): string | undefined {
  if (given.length === 0 || given.some((word) => word.length === 1)) return undefined;
  return [...parts, ...given].sort().join(' ');
}

const sharesPart = (a: NameShape, b: NameShape): boolean =>
  a.parts.length !== b.parts.length && a.parts.some((part) => part.length > 2 && b.parts.includes(part));

/** Slips are told in long names alone. */
export const shortestSlip = 7;

/** One letter too many, too few, another or two in the wrong order. */
export function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < shortestSlip) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
  return Math.max(left.length, right.length) <= 1 || (left.length === 2 && left === right[1]! + right[0]!);
}
