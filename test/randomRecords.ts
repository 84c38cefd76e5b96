import * as fc from 'fast-check';
import { isoDay } from '../src/lib/calendar.ts';
import type { Affiliation, AuthorSlot, Paper } from '../src/model/paper.ts';
import type { Settings } from '../src/model/settings.ts';
import type { TimeWindow } from '../src/model/window.ts';
import { paper, person } from './papers.ts';

/** First and last day on which random papers are dated to the day; years and months may reach beyond. */
const firstDay = 10_000;
const lastDay = 13_000;

const names = Array.from({ length: 14 }, (_, index) => `Author ${String.fromCharCode(65 + index)}`);
const places = [
  'Univ Oslo, Norway',
  'Univ Rome, Italy',
  'CNRS, Paris, France',
  'Univ Bath, England',
  'Acme, Paris, France',
];
const words = ['coral reef', 'Coral-Reef', 'lichen', 'fog', 'moss', 'Moss'];

const workplace: fc.Arbitrary<Affiliation> = fc.constantFrom(...places).map((name) => ({ name, isAddress: true }));

/** A person or a group; now and then the same one twice, now and then more of them than the cap of ten. */
const slot: fc.Arbitrary<AuthorSlot> = fc
  .tuple(
    fc.constantFrom(...names),
    fc.boolean().chain((isOne) => fc.array(workplace, { maxLength: isOne ? 1 : 3 })),
  )
  .map(([name, affiliations]) => person(name, affiliations.length > 0 ? { affiliations } : {}));
const group = fc.constantFrom('Reef Group', 'Fog Group').map((raw): AuthorSlot => ({ raw, kind: 'group' }));
const slots = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.oneof({ weight: 8, arbitrary: slot }, group), { maxLength: 6 }) },
  { weight: 1, arbitrary: fc.array(slot, { minLength: 10, maxLength: 30 }) },
);

const day = fc.integer({ min: firstDay, max: lastDay });
const exactDay = day.map(isoDay);
const when = fc.option(
  fc.tuple(day, fc.constantFrom(10, 7, 4)).map(([value, length]) => isoDay(value).slice(0, length)),
  { nil: undefined, freq: 6 },
);

const papersDated = (date: fc.Arbitrary<string | undefined>): fc.Arbitrary<Paper[]> =>
  fc.array(
    fc
      .tuple(slots, date, fc.array(fc.constantFrom(...words), { maxLength: 4 }), fc.array(workplace, { maxLength: 1 }))
      .map(([people, text, keywords, affiliations]) =>
        paper(people, text, { keywords, ...(affiliations.length > 0 && { affiliations }) }),
      ),
    { maxLength: 20 },
  );

/** With crowds, groups, repeated names, workplaces of authors and of papers, keywords, and dates of every precision. */
export const randomRecords = papersDated(when);
export const recordsOfKnownDays = papersDated(exactDay);

export const randomSettings: fc.Arbitrary<Partial<Settings>> = fc.record({
  network: fc.constantFrom('authors', 'institutions', 'countries', 'keywords'),
  counting: fc.constantFrom('full', 'fractional'),
  maxAuthors: fc.constantFrom(null, 3, 10),
  minPapers: fc.integer({ min: 1, max: 3 }),
  minJointPapers: fc.integer({ min: 1, max: 3 }),
  largestComponent: fc.boolean(),
  groups: fc.boolean(),
  only: fc.option(fc.subarray([...names, 'Reef Group', 'univ oslo', 'FR', 'moss', 'Nobody']), { nil: null }),
});

export const someWindow: fc.Arbitrary<TimeWindow> = fc
  .tuple(day, fc.integer({ min: 0, max: 1500 }), fc.boolean())
  .map(([from, length, undated]) => ({ from, to: from + length, undated }));

/** Windows that leave no day out and share none. */
export const partition: fc.Arbitrary<TimeWindow[]> = fc
  .uniqueArray(fc.integer({ min: firstDay + 1, max: lastDay }), { maxLength: 5 })
  .map((cuts) => [firstDay, lastDay + 1].concat(cuts).sort((a, b) => a - b))
  .map((cuts) => cuts.slice(1).map((end, at) => ({ from: cuts[at]!, to: end - 1, undated: false })));
