import type { Steps } from '../../lib/steps.ts';
import type { Commonness } from './certainty.ts';
import { ListsToBe, type Lists } from './lists.ts';
import type { Roster } from './roster.ts';
import type { PersonIndex } from './source.ts';

const peopleAtOnce = 3_000;

/** Surnames of more people are not looked at for slips: they are names of their own. */
const rareSurname = 3;

/** Given names of more people say too little to tell somebody by. */
const uncommonGiven = 12;

/** People who come into question for each other by their names. */
export interface Blocks {
  /** People, ascending, by the numbers of what their names have in common; see `ShapeNumbers`. */
  readonly byInitial: Lists;
  readonly byWords: Lists;
  readonly byPart: Lists;
  /** 1 for parts that are half of a double-barrelled surname for somebody: lists of others say nothing. */
  readonly isHalf: Uint8Array;
  /** Of each person a number of the full given names, where few have them; −1 for others. */
  readonly givenOf: Int32Array;
  /** Of each person a number that names with a slip share; −1 for those of short or common surnames. */
  readonly slipOf: Int32Array;
}

export function* blockSteps(roster: Roster): Steps<Blocks> {
  const [byInitial, byWords, byPart, bySurname, byGiven] = Array.from({ length: 5 }, () => new ListsToBe()) as Five;
  const halves: number[] = [];
  for (let person = 0; person < roster.count; person++) {
    if (person % peopleAtOnce === 0) yield (0.7 * person) / roster.count;
    if (!roster.isPerson(person)) continue;
    for (const { numbers, surnameWords } of roster.shapesOf(person)) {
      byInitial.add(numbers.block, person);
      bySurname.add(numbers.surname, person);
      byWords.add(numbers.words, person);
      byGiven.add(numbers.given, person);
      for (const part of numbers.parts) {
        byPart.add(part, person);
        if (surnameWords.length > 1) halves.push(part);
      }
    }
  }
  yield 0.7;
  const names = { byInitial: byInitial.made(), byWords: byWords.made(), byPart: byPart.made() };
  yield 0.8;
  const slipOf = slipNumbers(roster, bySurname.made());
  yield 0.9;
  const isHalf = new Uint8Array(names.byPart.count);
  for (const part of halves) isHalf[part] = 1;
  return { ...names, isHalf, givenOf: givenNumbers(roster.count, byGiven.made()), slipOf };
}

type Five = [ListsToBe, ListsToBe, ListsToBe, ListsToBe, ListsToBe];

function slipNumbers(roster: Roster, bySurname: Lists): Int32Array {
  const slipOf = new Int32Array(roster.count).fill(-1);
  for (let person = 0; person < roster.count; person++) {
    if (!roster.isPerson(person)) continue;
    for (const { numbers } of roster.shapesOf(person)) {
      if (bySurname.lengthOf(numbers.surname) <= rareSurname) slipOf[person] = numbers.slip;
    }
  }
  return slipOf;
}

function givenNumbers(count: number, byGiven: Lists): Int32Array {
  const numbers = new Int32Array(count).fill(-1);
  for (let given = 0; given < byGiven.count; given++) {
    const length = byGiven.lengthOf(given);
    if (length > 1 && length <= uncommonGiven) for (const person of byGiven.of(given)) numbers[person] = given;
  }
  return numbers;
}

/** How many beside these share surname and first initial with one of them, as he or she is first written. */
export function commonnessOf(roster: Roster, { byInitial }: Blocks, people: readonly PersonIndex[]): Commonness {
  let [most, isCommon] = [0, false];
  for (const person of people) {
    const shape = roster.shapesOf(person)[0]!;
    most = Math.max(most, byInitial.lengthOf(shape.numbers.block));
    isCommon ||= shape.isCommon;
  }
  return { namesakes: Math.max(0, most - people.length), isCommon };
}
