import { nodeLabel } from '../network/network.ts';
import type { PeriodGroups } from './periodNetwork.ts';
import type { ShiftSource } from './source.ts';
import { texts } from '../texts/texts.ts';
import { listText } from '../texts/lists.ts';
import { countedAs } from '../texts/numbers.ts';
import { membersWords } from './words.ts';

const say = texts.shift;

const namesOfGroup = 2;

/** A group by those of its people who have most papers: `the group of Ana Diaz and Bo Berg (12 people)`. */
export function groupText(source: ShiftSource, { members }: PeriodGroups, group: number): string {
  const people = members[group]!;
  const names = people.slice(0, namesOfGroup).map((author) => nodeLabel(source.network, author));
  return say.group(listText(names), countedAs(people.length, ...membersWords(source)));
}
