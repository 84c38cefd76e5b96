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
  /** People, ascending, by the numbers of what their names have in common; see `NameShape`. */
  readonly byInitial: Lists;
  readonly byWords: Lists;
  /** By given names and a part of the surname, only of parts that are half of a double-barrelled one for somebody. */
  readonly byPart: Lists;
  /** Of each person a number of the full given names, where few have them; −1 for others. */
  readonly givenOf: Int32Array;
  /** Of each person a number that names with a slip share; −1 for those of short or common surnames. */
  readonly slipOf: Int32Array;
}

export function* blockSteps(roster: Roster): Steps<Blocks> {
  const [byInitial, byWords, bySurname, byGiven] = [new ListsToBe(), new ListsToBe(), new ListsToBe(), new ListsToBe()];
  const halves = new Set<string>();
  for (let person = 0; person < roster.count; person++) {
    if (person % peopleAtOnce === 0) yield (0.6 * person) / roster.count;
    if (!roster.isPerson(person)) continue;
    for (const { block, surnameNumber, wordsNumber, givenNumber, surnameWords } of roster.shapesOf(person)) {
      byInitial.add(block, person);
      bySurname.add(surnameNumber, person);
      byWords.add(wordsNumber, person);
      byGiven.add(givenNumber, person);
      if (surnameWords.length > 1) for (const part of surnameWords) halves.add(part);
    }
  }
  yield 0.6;
  const names = { byInitial: byInitial.made(), byWords: byWords.made() };
  yield 0.7;
  const slipOf = slipNumbers(roster, bySurname.made());
  yield 0.8;
  const givenOf = givenNumbers(roster.count, byGiven.made());
  yield 0.9;
  return { ...names, byPart: partLists(roster, halves), givenOf, slipOf };
}

/** Parts of few letters are in too many names. */
const shortestPart = 3;

function partLists(roster: Roster, halves: ReadonlySet<string>): Lists {
  const byPart = new ListsToBe();
  const numbers = new Map<string, number>();
  for (let person = 0; person < roster.count; person++) {
    if (halves.size === 0 || !roster.isPerson(person)) continue;
    for (const { givenNumber, surnameWords } of roster.shapesOf(person)) {
      if (givenNumber < 0) continue;
      for (const part of surnameWords) {
        if (part.length < shortestPart || !halves.has(part)) continue;
        const key = `${givenNumber} ${part}`;
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        byPart.add(number, person);
      }
    }
  }
  return byPart.made();
}

function slipNumbers(roster: Roster, bySurname: Lists): Int32Array {
  const slipOf = new Int32Array(roster.count).fill(-1);
  for (let person = 0; person < roster.count; person++) {
    if (!roster.isPerson(person)) continue;
    for (const { surnameNumber, slip } of roster.shapesOf(person)) {
      if (bySurname.lengthOf(surnameNumber) <= rareSurname) slipOf[person] = slip;
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
    most = Math.max(most, byInitial.lengthOf(shape.block));
    isCommon ||= shape.isCommon;
  }
  return { namesakes: Math.max(0, most - people.length), isCommon };
}
