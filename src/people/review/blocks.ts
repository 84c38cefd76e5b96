import type { Steps } from '../../lib/steps.ts';
import { isCommonSurname } from '../commonNames.ts';
import type { Commonness } from './certainty.ts';
import type { Roster } from './roster.ts';
import type { PersonIndex } from './source.ts';

const peopleAtOnce = 3_000;

/** Surnames of more people are not looked at for slips: they are names of their own. */
const rareSurname = 3;

/** Given names of more people say too little to tell somebody by. */
const uncommonGiven = 12;

/** People, ascending, by the numbers of what their names have in common; see `ShapeNumbers`. */
type Lists = PersonIndex[][];

/** People who come into question for each other by their names. */
export interface Blocks {
  readonly byInitial: Lists;
  readonly byWords: Lists;
  /** Only of parts that are half of a double-barrelled surname for somebody. */
  readonly byPart: Lists;
  /** Of each person a number of the full given names, where few have them; −1 for others. */
  readonly givenOf: Int32Array;
  /** Of each person a number that names with a slip share; −1 for those of short or common surnames. */
  readonly slipOf: Int32Array;
}

export function* blockSteps(roster: Roster): Steps<Blocks> {
  const [byInitial, byWords, byPart, surnames, givens]: Lists[] = [[], [], [], [], []];
  const isHalf: boolean[] = [];
  for (let person = 0; person < roster.count; person++) {
    if (person % peopleAtOnce === 0) yield (0.8 * person) / roster.count;
    if (!roster.isPerson(person)) continue;
    for (const { numbers, surnameWords } of roster.shapesOf(person)) {
      add(byInitial!, numbers.block, person);
      add(surnames!, numbers.surname, person);
      add(byWords!, numbers.words, person);
      add(givens!, numbers.given, person);
      for (const part of numbers.parts) {
        add(byPart!, part, person);
        if (surnameWords.length > 1) isHalf[part] = true;
      }
    }
  }
  yield 0.8;
  const slipOf = new Int32Array(roster.count).fill(-1);
  for (let person = 0; person < roster.count; person++) {
    if (!roster.isPerson(person)) continue;
    for (const { numbers } of roster.shapesOf(person)) {
      if (surnames![numbers.surname]!.length <= rareSurname) slipOf[person] = numbers.slip;
    }
  }
  return {
    byInitial: byInitial!,
    byWords: byWords!,
    byPart: byPart!.filter((_, part) => isHalf[part]),
    givenOf: givenNumbers(roster.count, givens!),
    slipOf,
  };
}

/** People come in ascending order, so that one who is there already is the last. */
function add(lists: Lists, number: number, person: PersonIndex): void {
  if (number < 0) return;
  const list = lists[number];
  if (!list) lists[number] = [person];
  else if (list.at(-1) !== person) list.push(person);
}

function givenNumbers(count: number, givens: Lists): Int32Array {
  const numbers = new Int32Array(count).fill(-1);
  givens.forEach((people, given) => {
    if (people.length > 1 && people.length <= uncommonGiven) for (const person of people) numbers[person] = given;
  });
  return numbers;
}

/** How many beside these share surname and first initial with one of them, as he or she is first written. */
export function commonnessOf(roster: Roster, blocks: Blocks, people: readonly PersonIndex[]): Commonness {
  const shapes = people.map((person) => roster.shapesOf(person)[0]!);
  const sizes = shapes.map(({ numbers }) => blocks.byInitial[numbers.block]!.length);
  return {
    namesakes: Math.max(0, Math.max(...sizes) - people.length),
    isCommon: shapes.some(({ surname }) => isCommonSurname(surname)),
  };
}
