import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { burstsOf, type BurstCosts } from '../../../src/shift/burst.ts';

type Year = readonly [r: number, d: number];

const ofYears = (years: readonly Year[], costs: BurstCosts) =>
  burstsOf(
    years.map(([r]) => r),
    years.map(([, d]) => d),
    costs,
  );

/** ln C(d, r), which plays no part in the choice and is in the definition. */
function lnChoices(d: number, r: number): number {
  let sum = 0;
  for (let k = 1; k <= r; k++) sum += Math.log((d - r + k) / k);
  return sum;
}

/** The cost of every sequence of states from the definition, term by term. */
function costOf(states: readonly number[], years: readonly Year[], { s, gamma }: BurstCosts): number {
  const said = years.reduce((sum, [r]) => sum + r, 0);
  const all = years.reduce((sum, [, d]) => sum + d, 0);
  let [cost, before] = [0, 0];
  states.forEach((state, year) => {
    const [r, d] = years[year]!;
    const p = (said / all) * (state === 1 ? s : 1);
    cost -= lnChoices(d, r) + (r === 0 ? 0 : r * Math.log(p)) + (d === r ? 0 : (d - r) * Math.log(1 - p));
    if (state > before) cost += gamma * Math.log(years.length);
    before = state;
  });
  return cost;
}

function cheapestByTrying(years: readonly Year[], costs: BurstCosts) {
  const all = Array.from({ length: 2 ** years.length }, (_, code) => years.map((_year, year) => (code >> year) & 1));
  const priced = all.map((states) => ({ states, cost: costOf(states, years, costs) })).sort((a, b) => a.cost - b.cost);
  return { best: priced[0]!, isClear: priced.length < 2 || priced[1]!.cost - priced[0]!.cost > 1e-9 };
}

function statesOf(years: readonly Year[], costs: BurstCosts): number[] {
  const states = years.map(() => 0);
  for (const { first, last } of ofYears(years, costs)) states.fill(1, first, last + 1);
  return states;
}

const someYear = fc.integer({ min: 0, max: 30 }).chain((d) => fc.tuple(fc.integer({ min: 0, max: d }), fc.constant(d)));
const mostlyRare = fc
  .integer({ min: 1, max: 30 })
  .chain((d) => fc.tuple(fc.integer({ min: 0, max: Math.ceil(d / 4) }), fc.constant(d)));
const costs = fc.record({ s: fc.constantFrom(1.5, 2, 3), gamma: fc.constantFrom(0, 0.5, 1, 2) });

const canBurst = (years: readonly Year[], s: number) => {
  const [said, all] = [years.reduce((sum, [r]) => sum + r, 0), years.reduce((sum, [, d]) => sum + d, 0)];
  return said > 0 && (said / all) * s < 1;
};

test('the states found are the cheapest of all sequences of states', () => {
  const series = fc.array(fc.oneof(someYear, mostlyRare), { minLength: 1, maxLength: 11 });
  fc.assert(
    fc.property(series, costs, (years, wish) => {
      fc.pre(canBurst(years, wish.s));
      const { best, isClear } = cheapestByTrying(years, wish);
      const states = statesOf(years, wish);
      expect(costOf(states, years, wish)).toBeCloseTo(best.cost, 8);
      if (isClear) expect(states).toEqual(best.states);
    }),
    { numRuns: 400 },
  );
});

test('the same holds for series of fourteen years', () => {
  const series = fc.array(mostlyRare, { minLength: 14, maxLength: 14 });
  fc.assert(
    fc.property(series, costs, (years, wish) => {
      fc.pre(canBurst(years, wish.s));
      expect(costOf(statesOf(years, wish), years, wish)).toBeCloseTo(cheapestByTrying(years, wish).best.cost, 8);
    }),
    { numRuns: 12 },
  );
});

test('the weight of a burst is what it costs not to see it, before the price of beginning it', () => {
  const years: Year[] = [
    [1, 50],
    [1, 50],
    [9, 50],
    [8, 50],
    [1, 50],
    [1, 50],
    [0, 50],
    [1, 50],
  ];
  const wish = { s: 2, gamma: 1 };
  const [burst, ...others] = ofYears(years, wish);
  expect(others).toEqual([]);
  expect(burst).toMatchObject({ first: 2, last: 3, papers: 17 });
  const never = costOf(
    years.map(() => 0),
    years,
    wish,
  );
  expect(burst!.weight).toBeCloseTo(never - costOf([0, 0, 1, 1, 0, 0, 0, 0], years, wish) + Math.log(8), 9);
});

test('there is no burst where the share is constant, however many papers there are', () => {
  const constant = fc.tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 40 }),
  );
  fc.assert(
    fc.property(constant, costs, ([k, sizes], wish) => {
      expect(
        ofYears(
          sizes.map((size) => [k * size, 10 * size]),
          wish,
        ),
      ).toEqual([]);
    }),
  );
});

test('of equally cheap states the lower one wins: an empty year does not prolong a burst', () => {
  const years: Year[] = [
    [0, 40],
    [0, 40],
    [9, 40],
    [0, 0],
    [0, 40],
    [0, 40],
  ];
  expect(ofYears(years, { s: 2, gamma: 1 })).toMatchObject([{ first: 2, last: 2 }]);
});

test('an empty year in the middle of a burst does not break it', () => {
  const years: Year[] = [
    [0, 40],
    [0, 40],
    [9, 40],
    [0, 0],
    [9, 40],
    [0, 40],
    [0, 40],
    [0, 40],
  ];
  expect(ofYears(years, { s: 2, gamma: 1 })).toMatchObject([{ first: 2, last: 4 }]);
});

test('nothing bursts that is never said, that is on half of all papers, or that has no years', () => {
  const wish = { s: 2, gamma: 0 };
  expect(
    ofYears(
      [
        [0, 9],
        [0, 9],
      ],
      wish,
    ),
  ).toEqual([]);
  expect(
    ofYears(
      [
        [9, 9],
        [0, 9],
      ],
      wish,
    ),
  ).toEqual([]);
  expect(
    ofYears(
      [
        [0, 0],
        [0, 0],
      ],
      wish,
    ),
  ).toEqual([]);
  expect(ofYears([], wish)).toEqual([]);
});
