import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../../src/lib/calendar.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { isInWindow, type TimeWindow } from '../../../src/model/window.ts';
import { allTime } from '../../../src/network/allTime.ts';
import { networkOf } from '../../../src/network/networkOf.ts';
import { sightNetwork } from '../../../src/network/sightNetwork.ts';
import { whoNext } from '../../../src/network/whoNext.ts';
import { identify } from '../../../src/people/identify.ts';
import { noTopics, paper, topicNamed } from '../../papers.ts';
import { randomPapers, randomWindow } from '../../randomPapers.ts';

interface Options {
  readonly window?: TimeWindow;
  readonly most?: number;
  readonly again?: boolean;
  readonly groups?: readonly string[];
  /** Topic of paper i; −1 for none. */
  readonly topics?: readonly number[];
}

const topicCount = 3;

function modelOf(papers: readonly Paper[], topics: readonly number[] = []) {
  const memberships = papers.map((_, at) => ((topics[at] ?? -1) < 0 ? [] : [{ topic: topics[at]!, share: 1 }]));
  const named = Array.from({ length: topicCount }, (_, topic) => topicNamed(`Topic ${topic}`));
  return { ...noTopics(papers), topics: named, memberships };
}

function suggested(papers: readonly Paper[], name: string, options: Options = {}) {
  const { window = allTime, most = 100, again = false, groups = [], topics } = options;
  const model = modelOf(papers, topics);
  const { columns, authors } = networkOf(papers, identify(papers, defaultSettings.identity), model, defaultSettings);
  const names = authors.map((author) => author.name);
  const isGroup = (node: number) => groups.includes(names[node]!);
  const found = whoNext(sightNetwork(columns, window), names.indexOf(name), { most, again, isGroup });
  return found.map(({ node, score, likeness, topics: shared, through, ties }) => ({
    name: names[node]!,
    score,
    likeness,
    topics: shared,
    through: through.map((via) => names[via]!),
    ties: ties.map((tie) => [names[columns.tieSource[tie]!]!, names[columns.tieTarget[tie]!]!].join(' ')),
  }));
}

const namesOn = (one: Paper) => one.slots.map(({ raw }) => raw);
const dot = (one: number[], other: number[]) => one.reduce((sum, value, at) => sum + value * other[at]!, 0);

/** The same by its definition, from the papers alone. */
function byDefinition(papers: readonly Paper[], name: string, window: TimeWindow, topics: readonly number[]) {
  const inside = papers.flatMap((one, at) => (isInWindow(one.date, window) ? [{ ...one, topic: topics[at]! }] : []));
  const nextTo = (who: string, among: readonly Paper[]) =>
    new Set(
      among
        .filter((one) => namesOn(one).includes(who))
        .flatMap(namesOn)
        .filter((other) => other !== who),
    );
  const mixOf = (who: string) =>
    Array.from({ length: topicCount }, (_, topic) =>
      inside.reduce((sum, one) => sum + (namesOn(one).includes(who) && one.topic === topic ? 1 : 0), 0),
    );
  return [...new Set(inside.flatMap(namesOn))].flatMap((other) => {
    const common = [...nextTo(name, inside)].filter((via) => nextTo(via, inside).has(other));
    if (other === name || common.length === 0 || nextTo(name, papers).has(other)) return [];
    const [own, theirs] = [mixOf(name), mixOf(other)];
    const lengths = Math.sqrt(dot(own, own) * dot(theirs, theirs));
    const likeness = lengths === 0 ? 0 : dot(own, theirs) / lengths;
    const adamicAdar = common.reduce((sum, via) => sum + 1 / Math.log(nextTo(via, inside).size), 0);
    return [{ name: other, score: adamicAdar * (1 + likeness), likeness, through: common }];
  });
}

test('who is suggested, why, and in which order is as it is defined', () => {
  const topics = fc.array(fc.integer({ min: -1, max: topicCount - 1 }), { minLength: 25, maxLength: 25 });
  const window = fc.oneof(fc.constant(allTime), randomWindow);
  fc.assert(
    fc.property(randomPapers, window, topics, (papers, when, topicOf) => {
      const found = suggested(papers, 'Author A', { window: when, topics: topicOf });
      const expected = byDefinition(papers, 'Author A', when, topicOf);
      expect(found.map(({ name }) => name).toSorted()).toEqual(expected.map(({ name }) => name).toSorted());
      for (const [at, one] of found.entries()) {
        const other = expected.find(({ name }) => name === one.name)!;
        expect(one.score).toBeCloseTo(other.score, 10);
        expect(one.likeness).toBeCloseTo(other.likeness, 10);
        expect(one.through.toSorted()).toEqual(other.through.toSorted());
        expect(one.topics.length > 0).toBe(one.likeness > 0);
        if (at > 0) expect(one.score).toBeLessThanOrEqual(found[at - 1]!.score);
      }
      // Fewer are the first of all, and neither more nor others.
      const first = suggested(papers, 'Author A', { window: when, topics: topicOf, most: 2 });
      expect(first).toEqual(found.slice(0, 2));
    }),
    { numRuns: 500 },
  );
});

const circle = [
  paper(['Ana', 'Bo'], '2001'),
  paper(['Bo', 'Cy'], '2002'),
  paper(['Ana', 'Hub'], '2003'),
  paper(['Hub', 'Di', 'Ed'], '2004'),
];

test('a coauthor in common with few coauthors says more than one with many', () => {
  const found = suggested(circle, 'Ana');
  expect(found.map(({ name }) => name)).toEqual(['Cy', 'Di', 'Ed']);
  expect(found[0]).toMatchObject({ through: ['Bo'], ties: ['Ana Bo', 'Bo Cy'] });
});

test('work on the same topic counts up to twice', () => {
  const found = suggested(circle, 'Ana', { topics: [0, -1, 0, 0] });
  expect(found.map(({ name }) => name)).toEqual(['Di', 'Ed', 'Cy']);
  expect(found[0]).toMatchObject({ likeness: 1, topics: [0] });
});

test('who wrote together outside the window is suggested only when that is wished', () => {
  const papers = [...circle, paper(['Ana', 'Cy'], '1990')];
  const window = { from: dayOf(2000, 1, 1), to: dayOf(2010, 1, 1), undated: true };
  expect(suggested(papers, 'Ana', { window }).map(({ name }) => name)).not.toContain('Cy');
  expect(suggested(papers, 'Ana', { window, again: true })[0]!.name).toBe('Cy');
});

test('no group is suggested to a person, and no person to a group', () => {
  expect(suggested(circle, 'Ana', { groups: ['Di'] }).map(({ name }) => name)).toEqual(['Cy', 'Ed']);
  expect(suggested(circle, 'Ana', { groups: ['Ana', 'Di'] }).map(({ name }) => name)).toEqual(['Di']);
});

test('who has no coauthor is suggested nobody', () => {
  expect(suggested([paper(['Ana'], '2001'), paper(['Bo', 'Cy'], '2001')], 'Ana')).toEqual([]);
});
