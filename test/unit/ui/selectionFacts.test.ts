import { array, assert, constantFrom, float, integer, option, property, record, tuple, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { drained } from '../../../src/lib/steps.ts';
import { incidenceOf } from '../../../src/network/incidence.ts';
import { manyFacts } from '../../../src/ui/inspector/manyFacts.ts';
import {
  firstAndLast,
  jointPapers,
  sharedNeighbours,
  sharedTopics,
  tieBetween,
} from '../../../src/ui/inspector/pairFacts.ts';
import type { Opened } from '../../../src/work/protocol.ts';
import { sampleOf, type SamplePaper } from '../../browser/view/samples.ts';

const [authorCount, topicCount] = [7, 3];
const interval = tuple(integer({ min: 0, max: 40 }), integer({ min: 0, max: 12 })).map(
  ([from, length]) => [from, from + length] as const,
);
const paper: ReturnType<typeof record<SamplePaper>> = record({
  interval: option(interval, { nil: undefined, freq: 6 }),
  authors: uniqueArray(integer({ min: 0, max: authorCount - 1 }), { maxLength: 4 }).map((all) => all.toSorted()),
  topics: uniqueArray(
    record({
      topic: integer({ min: 0, max: topicCount - 1 }),
      share: float({ min: 0.125, max: 1, noNaN: true }),
    }),
    { maxLength: 2, selector: ({ topic }) => topic },
  ),
});
const papersOf = array(paper, { minLength: 1, maxLength: 20 });
const windowOf = record({
  from: integer({ min: 0, max: 40 }),
  length: integer({ min: 0, max: 30 }),
  undated: constantFrom(true, false),
}).map(({ from, length, undated }) => ({ from, to: from + length, undated }));

const isIn = (
  { interval: days }: SamplePaper,
  { from, to, undated }: { from: number; to: number; undated: boolean },
) => (days ? days[0] <= to && days[1] >= from : undated);

function openedOf(papers: readonly SamplePaper[]) {
  const { columns } = sampleOf(papers, authorCount, topicCount, false);
  const incidence = incidenceOf(columns);
  const communities = Int32Array.from({ length: authorCount + topicCount }, (_, node) =>
    node < authorCount ? node % 3 : -1,
  );
  const current = { columns, incidence, arrangement: { communities } } as unknown as Opened;
  return { current, columns, incidence };
}

const indices = (papers: readonly SamplePaper[], has: (paper: SamplePaper) => boolean): number[] =>
  papers.flatMap((each, at) => (has(each) ? [at] : []));
const ascending = (values: Iterable<number>) => [...values].sort((a, b) => a - b);

test('two people have the papers, coauthors and topics in common that going through all papers finds', () => {
  assert(
    property(papersOf, windowOf, (papers, window) => {
      const { current, columns, incidence } = openedOf(papers);
      const both = (each: SamplePaper) => each.authors.includes(0) && each.authors.includes(1);
      const joint = jointPapers(current, 0, 1, window);
      expect(ascending(joint.inside)).toEqual(indices(papers, (each) => both(each) && isIn(each, window)));
      expect(ascending(joint.outside)).toEqual(indices(papers, (each) => both(each) && !isIn(each, window)));
      const starts = papers.filter(both).flatMap(({ interval: days }) => (days ? [days[0]] : []));
      const span = firstAndLast(current, joint);
      expect(span && [columns.paperFrom[span.first], columns.paperFrom[span.last]]).toEqual(
        starts.length === 0 ? undefined : [Math.min(...starts), Math.max(...starts)],
      );
      expect(tieBetween(current, incidence, 0, 1) !== undefined).toBe(papers.some(both));
      const near = (author: number) =>
        new Set(
          papers
            .filter((each) => isIn(each, window))
            .flatMap(({ authors }) => (authors.includes(author) ? authors : [])),
        );
      const [mine, theirs] = [near(0), near(1)];
      const common = [...mine].filter((node) => node > 1 && theirs.has(node));
      expect(ascending(sharedNeighbours(current, incidence, 0, 1, window).map(({ node }) => node))).toEqual(
        ascending(common),
      );
    }),
    { numRuns: 300 },
  );
});

test('the shares of topics of both are of all that each writes in the window, the most common first', () => {
  assert(
    property(papersOf, windowOf, (papers, window) => {
      const { current, incidence } = openedOf(papers);
      const weight = (author: number, topic: number) =>
        papers
          .filter((each) => each.authors.includes(author) && isIn(each, window))
          .flatMap(({ topics }) => topics)
          .reduce((sum, each) => sum + (each.topic === topic ? each.share : 0), 0);
      const share = (author: number, topic: number) =>
        weight(author, topic) / [0, 1, 2].reduce((sum, other) => sum + weight(author, other), 0);
      const rows = sharedTopics(current, incidence, 0, 1, window);
      const wanted = [0, 1, 2].filter((topic) => weight(0, topic) > 0 && weight(1, topic) > 0);
      expect(ascending(rows.map(({ node }) => node - authorCount))).toEqual(wanted);
      for (const { node, shares } of rows) {
        expect(shares[0]).toBeCloseTo(share(0, node - authorCount), 9);
        expect(shares[1]).toBeCloseTo(share(1, node - authorCount), 9);
      }
      const least = rows.map(({ shares }) => Math.min(...shares));
      expect(least).toEqual(least.toSorted((a, b) => b - a));
    }),
  );
});

const someOf = uniqueArray(integer({ min: 0, max: authorCount + topicCount - 1 }), { minLength: 3 }).map(ascending);

test('several are summed up as going through all papers does', () => {
  assert(
    property(papersOf, windowOf, someOf, (papers, window, nodes) => {
      const facts = drained(manyFacts(openedOf(papers).current, nodes, window));
      const authors = nodes.filter((node) => node < authorCount);
      const seen = papers.map((each) =>
        isIn(each, window) ? each.authors.filter((node) => authors.includes(node)) : [],
      );
      expect(ascending(facts.papers)).toEqual(seen.flatMap((on, at) => (on.length > 0 ? [at] : [])));
      expect(ascending(facts.jointPapers)).toEqual(seen.flatMap((on, at) => (on.length > 1 ? [at] : [])));
      expect(facts.topics).toEqual(nodes.filter((node) => node >= authorCount));
      expect(new Map(facts.people.map((row) => [row.node, row.papers]))).toEqual(
        new Map(authors.map((node) => [node, seen.filter((on) => on.includes(node)).length])),
      );
      const inWindow = papers.filter((each) => isIn(each, window));
      const together = (one: number, other: number) =>
        inWindow.filter((each) => each.authors.includes(one) && each.authors.includes(other)).length;
      const pairs = authors.flatMap((one) =>
        authors.filter((other) => other > one).map((other) => [one, other] as const),
      );
      const tied = pairs.filter(([one, other]) => together(one, other) > 0);
      expect(facts.ties).toBe(tied.length);
      expect(facts.weight).toBe(pairs.reduce((sum, [one, other]) => sum + together(one, other), 0));
      const others = Array.from({ length: authorCount }, (_, node) => node).filter((node) => !authors.includes(node));
      const out = authors.flatMap((one) => others.filter((other) => together(one, other) > 0));
      expect(facts.tiesOut).toBe(out.length);
      const present = authors.filter((node) => seen.some((on) => on.includes(node)));
      expect(facts.present).toBe(present.length);
      expect(facts.components).toBe(componentsOf(present, tied));
      expect(facts.density).toBe(present.length < 2 ? 0 : tied.length / ((present.length * (present.length - 1)) / 2));
      expect(facts.communities.reduce((sum, { people }) => sum + people, 0)).toBe(authors.length);
      const newest = facts.papers.map((at) => papers[at]!.interval?.[0] ?? -Infinity);
      expect(newest).toEqual(newest.toSorted((a, b) => b - a));
    }),
    { numRuns: 300 },
  );
});

/** By painting everybody with the smallest number within reach, until nothing changes. */
function componentsOf(nodes: readonly number[], ties: readonly (readonly [number, number])[]): number {
  const colours = new Map(nodes.map((node) => [node, node]));
  for (let round = 0; round < nodes.length; round++) {
    for (const [one, other] of ties) {
      const least = Math.min(colours.get(one)!, colours.get(other)!);
      colours.set(one, least).set(other, least);
    }
  }
  return new Set(colours.values()).size;
}
