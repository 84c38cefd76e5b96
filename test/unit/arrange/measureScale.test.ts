import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureHues, rampMarks, rampShare, type Spread } from '../../../src/arrange/measureScale.ts';
import { otherSlot, rampSlot } from '../../../src/arrange/palette.ts';
import { quantilesOf } from '../../../src/lib/quantiles.ts';

const spreads: readonly Spread[] = ['root', 'rank', 'even'];
const someValues = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ min: 0, max: 1000, noNaN: true })), {
    minLength: 1,
    maxLength: 200,
  })
  .map((values) => Float64Array.from(values));

describe('the ramp of a measure', () => {
  it('never gives the larger of two values the earlier colour, and reaches from end to end', () => {
    fc.assert(
      fc.property(someValues, fc.constantFrom(...spreads), (values, spread) => {
        const quantiles = quantilesOf(values);
        const hues = measureHues(values.slice().sort(), quantiles, spread);
        expect([...hues].sort((a, b) => a - b)).toEqual([...hues]);
        if (quantiles[0] === quantiles.at(-1)) return;
        expect([hues[0], hues.at(-1)]).toEqual([rampSlot(0), rampSlot(1)]);
      }),
    );
  });

  it('gives as many people to each half by rank, however far apart the values are', () => {
    const values = Float64Array.from({ length: 1000 }, (_, at) => 1.02 ** at);
    const early = (spread: Spread) =>
      [...measureHues(values, quantilesOf(values), spread)].filter((hue) => hue <= rampSlot(0.5)).length;
    expect(Math.abs(early('rank') - 500)).toBeLessThan(20);
    expect(early('even')).toBeGreaterThan(800);
  });

  it('writes each value below its own colour, with room for it', () => {
    fc.assert(
      fc.property(someValues, fc.constantFrom(...spreads), (values, spread) => {
        const quantiles = quantilesOf(values);
        const marks = rampMarks(quantiles, spread, false);
        expect(marks.length).toBeGreaterThan(0);
        marks.forEach(({ value, share }, at) => {
          expect(share).toBe(Math.min(1, Math.max(0, rampShare(quantiles, spread, value))));
          if (at > 0) expect(share - marks[at - 1]!.share).toBeGreaterThan(0.2);
        });
      }),
    );
  });

  it('leaves those without a value grey', () => {
    const values = Float64Array.from([1, NaN, 3]);
    expect(measureHues(values, quantilesOf(values), 'root')[1]).toBe(otherSlot);
    expect(rampMarks(quantilesOf(Float64Array.from([NaN])), 'root', true)).toEqual([]);
  });
});
