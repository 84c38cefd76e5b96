import { describe, expect, it } from 'vitest';
import { drained, type Steps } from '../../../src/lib/steps.ts';
import type { Measure } from '../../../src/model/measure.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import { networkOf } from '../../../src/network/networkOf.ts';
import { paperFactsOf } from '../../../src/network/paperFacts.ts';
import { identify } from '../../../src/people/identify.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { Measuring } from '../../../src/work/measuring.ts';
import type { AuthorMeasure, MeasureLeaders, MeasuredNodes } from '../../../src/work/measuringProtocol.ts';
import { noTopics, paper } from '../../papers.ts';

const name = (place: number) => `A. Name${place}`;

/** Fifty people in a row, each with a paper with the next: one a year from 1950 on. */
function row(): { measuring: Measuring; nodeOf: (place: number) => number } {
  const papers = Array.from({ length: 49 }, (_, at) => paper([name(at), name(at + 1)], String(1950 + at)));
  const people = identify(papers, 'verbatim');
  const { columns, authors } = networkOf(papers, people, noTopics(papers), defaultSettings);
  const nodeOf = (place: number) => authors.findIndex((author) => author.name === name(place));
  return { measuring: new Measuring({ columns, facts: paperFactsOf(papers, people) }), nodeOf };
}

const early: TimeWindow = { from: dayOf(1950, 1, 1), to: dayOf(1951, 12, 31), undated: true };

/** Shares that a question tells on its way. */
function sharesOf(steps: Steps<unknown>): number[] {
  const shares: number[] = [];
  drained(steps, (share) => shares.push(share));
  return shares;
}

const nodes = (measure: Measure, window?: TimeWindow) => ({ name: 'measures', argument: { measure, window } }) as const;

describe('measuring', () => {
  it('tells how far it is as it follows paths, one measure after the other, up to the end', () => {
    const { measuring, nodeOf } = row();
    const measures: readonly Measure[] = ['degree', 'betweenness', 'closeness'];
    const argument = { node: nodeOf(0), measures, window: undefined };
    const shares = sharesOf(measuring.answer({ name: 'authorMeasures', argument }));
    expect(shares).toHaveLength(100);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares[0]).toBeCloseTo(1 / 3 + 1 / 150, 10);
    expect(shares.at(-1)).toBe(1);
  });

  it('does nothing twice over all time, and nothing twice in the window asked about last', () => {
    const { measuring } = row();
    expect(sharesOf(measuring.answer(nodes('betweenness')))).toHaveLength(50);
    expect(sharesOf(measuring.answer(nodes('betweenness', early)))).toHaveLength(3);
    for (const window of [undefined, early]) {
      expect(sharesOf(measuring.answer(nodes('betweenness', window)))).toEqual([]);
      const argument = { measure: 'betweenness', window, most: 5 } as const;
      expect(sharesOf(measuring.answer({ name: 'measureLeaders', argument }))).toEqual([]);
    }
  });

  it('gives up nothing that is known when a question is not followed to its end', () => {
    const { measuring } = row();
    drained(measuring.answer(nodes('closeness')));
    measuring.answer(nodes('betweenness')).next();
    expect(sharesOf(measuring.answer(nodes('closeness')))).toEqual([]);
    expect(sharesOf(measuring.answer(nodes('betweenness')))).toHaveLength(50);
  });

  it('answers short questions between the steps of a long one', () => {
    const { measuring, nodeOf } = row();
    const long = measuring.answer(nodes('betweenness'));
    long.next();
    const short = drained(measuring.answer(nodes('degree', early))) as MeasuredNodes;
    expect([short.values[nodeOf(1)], short.values[nodeOf(9)]]).toEqual([2, NaN]);
    const { values } = drained(long) as MeasuredNodes;
    expect(values).toEqual((drained(row().measuring.answer(nodes('betweenness'))) as MeasuredNodes).values);
  });

  it('says who leads, and at which place of how many somebody is', () => {
    const { measuring, nodeOf } = row();
    const asked = { measure: 'betweenness', window: early, most: 5 } as const;
    const leaders = drained(measuring.answer({ name: 'measureLeaders', argument: asked })) as MeasureLeaders;
    expect(leaders).toEqual({ measure: 'betweenness', rows: [{ item: nodeOf(1), score: 1 }] });
    const argument = { node: nodeOf(0), measures: ['betweenness', 'meanYear'] as const, window: early };
    const [betweenness, meanYear] = drained(measuring.answer({ name: 'authorMeasures', argument })) as AuthorMeasure[];
    expect(betweenness).toEqual({ measure: 'betweenness', value: 0, rank: 2, of: 3 });
    expect(meanYear).toEqual({ measure: 'meanYear', value: 1950, rank: 3, of: 3 });
  });
});
