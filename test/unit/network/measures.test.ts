import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Measure } from '../../../src/model/measure.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { drained } from '../../../src/lib/steps.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import { isInWindow, type TimeWindow } from '../../../src/model/window.ts';
import { corpusMeasureSteps } from '../../../src/network/corpusMeasures.ts';
import { allTime } from '../../../src/network/allTime.ts';
import { lotkaFit } from '../../../src/network/lotka.ts';
import { measureOf, rankedSources } from '../../../src/network/measures.ts';
import { networkOf } from '../../../src/network/networkOf.ts';
import { nothingHidden } from '../../../src/network/sift.ts';
import { visibleOf } from '../../../src/network/visible.ts';
import { paperFactsOf } from '../../../src/network/paperFacts.ts';
import { identify } from '../../../src/people/identify.ts';
import { noTopics, paper } from '../../papers.ts';
import { randomPapers, randomWindow } from '../../randomPapers.ts';

const measures: readonly Measure[] = [
  'papers',
  'degree',
  'strength',
  'pageRank',
  'core',
  'clustering',
  'betweenness',
  'closeness',
  'hIndex',
  'meanYear',
];

function studied(papers: readonly Paper[], change: Partial<Settings> = {}) {
  const settings = { ...defaultSettings, ...change };
  const people = identify(papers, settings.identity);
  const { columns, authors } = networkOf(papers, people, noTopics(papers), settings);
  return { columns, authors, facts: paperFactsOf(papers, people) };
}

/** Name → value, of those who have one. */
function measured(papers: readonly Paper[], measure: Measure, window: TimeWindow = allTime): Map<string, number> {
  const { columns, authors, facts } = studied(papers);
  const { values } = measureOf(columns, window, measure, facts);
  return new Map(authors.flatMap(({ name }, node) => (Number.isNaN(values[node]!) ? [] : [[name, values[node]!]])));
}

const ofCorpus = (papers: readonly Paper[], window: TimeWindow = allTime, change: Partial<Settings> = {}) => {
  const { columns, facts } = studied(papers, change);
  return drained(corpusMeasureSteps(visibleOf(columns, nothingHidden, window), window, facts));
};

const cited = fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined, freq: 4 });
const citedPapers = randomPapers.chain((papers) =>
  fc
    .array(cited, { minLength: papers.length, maxLength: papers.length })
    .map((counts) => papers.map((one, at) => (counts[at] === undefined ? one : { ...one, citations: counts[at] }))),
);

test("every measure in a window is that of the network built from that window's papers alone", () => {
  fc.assert(
    fc.property(citedPapers, randomWindow, (papers, window) => {
      const inside = papers.filter(({ date }) => isInWindow(date, window));
      for (const measure of measures) {
        const [found, alone] = [measured(papers, measure, window), measured(inside, measure)];
        expect([...found.keys()]).toEqual([...alone.keys()]);
        for (const [name, value] of alone) expect(found.get(name), `${measure} of ${name}`).toBeCloseTo(value, 10);
      }
      const [found, alone] = [ofCorpus(papers, window), ofCorpus(inside)];
      expect({ ...found, lotka: 0 }).toEqual({ ...alone, lotka: 0 });
      expect(found.lotka?.beta).toBe(alone.lotka?.beta);
    }),
    { numRuns: 60 },
  );
});

describe('measures of an author', () => {
  const papers = [
    paper(['Ana', 'Bo'], '2001', { citations: 5 }),
    paper(['Ana', 'Bo', 'Cy'], '2004-07-01', { citations: 2 }),
    paper(['Ana'], '2010', { citations: 2 }),
    paper(['Ana', 'Di'], undefined, { citations: 0 }),
    paper(['Ed'], '2005'),
  ];

  it('count papers, coauthors and the weight of the ties with them', () => {
    expect(measured(papers, 'papers').get('Ana')).toBe(4);
    expect(measured(papers, 'degree').get('Ana')).toBe(3);
    expect(measured(papers, 'strength').get('Ana')).toBe(4);
  });

  it('have an h-index from the papers whose citations are known, and none without any', () => {
    const found = measured(papers, 'hIndex');
    expect([found.get('Ana'), found.get('Bo'), found.get('Di'), found.has('Ed')]).toEqual([2, 2, 0, false]);
  });

  it('have the mean year of their dated papers, a year alone being that year', () => {
    const found = measured(papers, 'meanYear');
    expect(found.get('Ana')).toBe((2001 + 2004 + 2010) / 3);
    expect([found.get('Bo'), found.has('Di')]).toEqual([2002.5, false]);
  });
});

/** Authors in a row, each with a paper with the next. */
function chain(count: number) {
  const pairs = Array.from({ length: count - 1 }, (_, at) => paper([`A ${at}x`, `A ${at + 1}x`], '2001'));
  return studied(pairs, { identity: 'verbatim' });
}

test('paths are all followed up to 3,000 authors; above, the measures are estimated and say from how many sources', () => {
  const [small, large] = [chain(3000), chain(3001)];
  const sources = ({ columns, facts }: typeof small, measure: Measure, most?: number) =>
    measureOf(columns, allTime, measure, { ...facts, ...(most && { sources: most }) }).estimatedFrom;
  expect(sources(small, 'closeness')).toBeUndefined();
  expect(sources(large, 'closeness')).toBe(256);
  expect(sources(large, 'betweenness', rankedSources)).toBe(1024);
  expect(sources(large, 'degree')).toBeUndefined();
});

describe('measures of a corpus', () => {
  it('are those of its papers, of one author and of several', () => {
    const found = ofCorpus([
      paper(['Ana', 'Bo'], '2001'),
      paper(['Ana', 'Bo', 'Cy'], '2004'),
      paper(['Ed'], '2005'),
      paper(['Fay'], '2005', { authorsTruncated: true }),
      paper([], '2006'),
    ]);
    expect(found).toMatchObject({ records: 5, papers: 4, cutLists: 1, authorsPerPaper: 7 / 4, singleAuthored: 1 / 4 });
    expect(found.collaborationIndex).toBe(4 / 3);
    expect(found.density).toBeCloseTo(3 / 10, 12);
    expect(found.clustering).toBe(1);
  });

  it('do not depend on whom thresholds leave out, where they speak of papers', () => {
    const papers = [paper(['Ana', 'Bo'], '2001'), paper(['Ana', 'Cy'], '2002')];
    const strict = ofCorpus(papers, allTime, { minPapers: 2 });
    expect(strict).toMatchObject({ authorsPerPaper: 2, singleAuthored: 0, collaborationIndex: 3 / 2 });
    expect(strict.density).toBeNaN();
  });
});

describe("Lotka's law", () => {
  it('is found again where authors follow it', () => {
    const papersOf = [1, 2, 4, 8].flatMap((papers) => Array.from({ length: 640 / papers ** 2 }, () => papers));
    const fit = lotkaFit(papersOf)!;
    expect(fit.beta).toBeCloseTo(2, 10);
    expect(fit.c).toBeCloseTo(640 / papersOf.length, 10);
    expect(fit).toMatchObject({ points: 4 });
    expect(fit.rSquared).toBeCloseTo(1, 10);
  });

  it('says how far authors are from the line', () => {
    const fit = lotkaFit([1, 1, 1, 1, 2, 3, 3])!;
    expect(fit.rSquared).toBeGreaterThan(0);
    expect(fit.rSquared).toBeLessThan(0.7);
  });

  it('needs two different numbers of papers', () => {
    expect(lotkaFit([3, 3, 0])).toBeUndefined();
  });
});
