import { isCommonSurname } from '../commonNames.ts';
import type { Commonness } from './certainty.ts';
import { umlautKey, type NameShape } from './nameShape.ts';
import { shortestSlip } from './nameRelation.ts';
import type { Roster } from './roster.ts';
import type { PersonIndex } from './source.ts';
import type { Steps } from '../../lib/steps.ts';

const peopleAtOnce = 20_000;

/** Surnames of more people are not looked at for slips: they are names of their own. */
const rareSurname = 3;

/** Given names of more people say too little to tell somebody by. */
const uncommonGiven = 12;

/** People who come into question for each other by their names, block by block. */
export interface Blocks {
  /** By surname, whatever its accents and particles, and first initial. */
  readonly byInitial: ReadonlyMap<string, readonly PersonIndex[]>;
  /** By all words of the name, in any order; only those of several surnames. */
  readonly byWords: ReadonlyMap<string, readonly PersonIndex[]>;
  /** By the given names and a part of the surname, where that is double-barrelled. */
  readonly byPart: ReadonlyMap<string, readonly PersonIndex[]>;
  /** By given names and a long, rare surname less one letter. */
  readonly bySlip: ReadonlyMap<string, readonly PersonIndex[]>;
  /** Of each person a number of the full given names, where few have them; −1 for others. */
  readonly givenOf: Int32Array;
}

type Lists = Map<string, PersonIndex[]>;

/** How many beside these share surname and first initial with the first of them, as he or she is mostly written. */
export function commonnessOf(roster: Roster, blocks: Blocks, people: readonly PersonIndex[]): Commonness {
  const shapes = people.map((person) => roster.shapesOf(person)[0]!);
  const sizes = shapes.map((shape) => blocks.byInitial.get(initialKey(shape))!.length);
  return {
    namesakes: Math.max(0, Math.max(...sizes) - people.length),
    isCommon: shapes.some(({ surname }) => isCommonSurname(surname)),
  };
}

export const initialKey = (shape: NameShape): string => `${umlautKey(shape.surname)} ${shape.given[0]?.[0] ?? ''}`;

export function* blockSteps(roster: Roster): Steps<Blocks> {
  const [byInitial, byWords, byPart, bySlip]: Lists[] = [new Map(), new Map(), new Map(), new Map()];
  const surnames: Lists = new Map();
  const givens: Lists = new Map();
  const people = peopleOf(roster);
  for (const [at, person] of people.entries()) {
    for (const shape of roster.shapesOf(person)) {
      add(byInitial!, initialKey(shape), person);
      add(surnames, shape.surname, person);
      if (shape.words !== undefined) add(byWords!, shape.words, person);
      if (shape.first !== '') add(givens, shape.given.join(' '), person);
      for (const key of shape.surnameWords.length > 1 ? partKeys(shape) : []) add(byPart!, key, person);
    }
    if (at % peopleAtOnce === 0) yield (0.6 * at) / people.length;
  }
  for (const [at, person] of people.entries()) {
    for (const shape of roster.shapesOf(person)) {
      for (const key of shape.surnameWords.length === 1 ? partKeys(shape) : [])
        if (byPart!.has(key)) add(byPart!, key, person);
      const isRare = shape.surname.length >= shortestSlip - 1 && surnames.get(shape.surname)!.length <= rareSurname;
      for (const key of isRare ? slipKeys(shape) : []) add(bySlip!, key, person);
    }
    if (at % peopleAtOnce === 0) yield 0.6 + (0.4 * at) / people.length;
  }
  return {
    byInitial: byInitial!,
    byWords: byWords!,
    byPart: byPart!,
    bySlip: bySlip!,
    givenOf: givenNumbers(roster.count, givens),
  };
}

const peopleOf = (roster: Roster): PersonIndex[] =>
  Array.from({ length: roster.count }, (_, person) => person).filter((person) => roster.isPerson(person));

/** People come in ascending order, so that one who is there already is the last. */
function add(lists: Lists, key: string, person: PersonIndex): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [person]);
  else if (list.at(-1) !== person) list.push(person);
}

const partKeys = (shape: NameShape): string[] =>
  shape.first === ''
    ? []
    : shape.surnameWords.filter((part) => part.length > 2).map((part) => `${part} ${shape.given.join(' ')}`);

/** All that is left of the surname when a letter is taken away, and the whole: names that a slip parts share one. */
function slipKeys({ surname, given }: NameShape): string[] {
  const initial = given[0]?.[0] ?? '';
  const keys = [`${surname} ${initial}`];
  for (let at = 0; at < surname.length; at++) {
    if (surname[at] !== surname[at + 1]) keys.push(`${surname.slice(0, at)}${surname.slice(at + 1)} ${initial}`);
  }
  return keys;
}

function givenNumbers(count: number, givens: Lists): Int32Array {
  const numbers = new Int32Array(count).fill(-1);
  let number = 0;
  for (const people of givens.values()) {
    if (people.length > 1 && people.length <= uncommonGiven) for (const person of people) numbers[person] = number;
    number++;
  }
  return numbers;
}
