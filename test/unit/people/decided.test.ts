import { expect, test } from 'vitest';
import { slotRules, type Decision, type IdentityRule, type Mention } from '../../../src/model/identity.ts';
import type { AuthorSlot, Paper } from '../../../src/model/paper.ts';
import { identify } from '../../../src/people/identify.ts';
import { paperKeys } from '../../../src/people/paperKeys.ts';
import { paper, person } from '../../papers.ts';

/** Papers with titles of their own, so that each can be named. */
const papersOf = (...lists: readonly (string | AuthorSlot)[][]): Paper[] =>
  lists.map((list, at) => paper(list, '2001', { title: `Paper ${'abcdefghijklmnop'[at]!}` }));

const on = (papers: readonly Paper[], at: number, name: string): Mention => ({ paper: paperKeys(papers)[at]!, name });
const merge = (one: Mention, other: Mention): Decision => ({ kind: 'merge', of: 'people', one, other });
const split = (...mentions: Mention[]): Decision => ({ kind: 'split', of: 'people', mentions });

/** Ids of the people at each author position, paper by paper. */
function holders(papers: readonly Paper[], log: readonly Decision[], rule: IdentityRule = 'names'): string[][] {
  const { authors, slots } = identify(papers, rule, log);
  return papers.map((_, at) =>
    Array.from(slots!.authors.subarray(slots!.offsets[at], slots!.offsets[at + 1]), (index) => authors[index]!.id),
  );
}

const whole = (papers: readonly Paper[], log: readonly Decision[]) => JSON.stringify(identify(papers, 'names', log));

test('a merge makes the people who hold two names one person with all their papers', () => {
  const papers = papersOf(['Ann Ash'], ['Ann Ash'], ['A. Ash'], ['A. Ash', 'Bo Berg']);
  const log = [merge(on(papers, 1, 'Ann Ash'), on(papers, 2, 'A. Ash'))];
  expect(holders(papers, log)).toEqual([['a ash'], ['a ash'], ['a ash'], ['a ash', 'bo berg']]);
  expect(identify(papers, 'names', log).authors[0]!.forms).toEqual(['A. Ash', 'Ann Ash']);
});

test('a split takes its mentions out as one person, and the rest keeps the id', () => {
  const papers = papersOf(['Li Wang'], ['Li Wang'], ['Li Wang'], ['Li Wang']);
  const after = holders(papers, [split(on(papers, 1, 'Li Wang'), on(papers, 2, 'Li Wang'))]).flat();
  expect([after[0], after[3]]).toEqual(['li wang', 'li wang']);
  expect(after[1]).toBe(after[2]);
  expect(after[1]).toMatch(/^li wang #[2-9b-z]{6}$/);
});

test('of two decisions that contradict each other the later counts', () => {
  const papers = papersOf(['Ann Ash'], ['A. Ash']);
  const [one, other] = [on(papers, 0, 'Ann Ash'), on(papers, 1, 'A. Ash')];
  expect(holders(papers, [merge(one, other), split(one)]).flat()).toEqual(['ann ash', 'a ash']);
  expect(new Set(holders(papers, [split(one), merge(one, other)]).flat()).size).toBe(1);
});

const heldApart = (one: Mention, other: Mention): Decision => ({ kind: 'apart', of: 'people', one, other });

test('who is held apart after a merge is two people again, and a merge after that makes them one', () => {
  const papers = papersOf(['Ann Ash'], ['A. Ash'], ['Annie Ash'], ['Bo Berg']);
  const at = ['Ann Ash', 'A. Ash', 'Annie Ash', 'Bo Berg'].map((name, index) => on(papers, index, name));
  const [ann, a, annie, bo] = at as [Mention, Mention, Mention, Mention];
  const chain = [merge(ann, a), merge(ann, bo), merge(a, annie)];
  expect(holders(papers, [...chain, heldApart(ann, annie)]).flat()).toEqual(['a ash', 'a ash', 'annie ash', 'a ash']);
  expect(holders(papers, [...chain, merge(ann, annie), heldApart(annie, ann)]).flat()[2]).toBe('annie ash');
  expect(new Set(holders(papers, [...chain, heldApart(ann, annie), merge(annie, ann)]).flat()).size).toBe(1);
});

test.each(['names', 'initials', 'verbatim'] as const)(
  'under the rule %s whoever is held apart is no reason to tear apart a name that a paper has twice, nor others',
  (rule) => {
    const papers = papersOf(['Ann Ash', 'Ann Ash', 'Bo Berg', 'bo berg'], ['Ann Ash'], ['Ann Ash'], ['Bo Berg']);
    const before = holders(papers, [], rule);
    const after = holders(papers, [heldApart(on(papers, 0, 'Ann Ash'), on(papers, 2, 'Ann Ash'))], rule);
    expect(after[0]![0]).toBe(after[0]![1]);
    expect(after[2]![0]).not.toBe(after[0]![0]);
    expect(after.map((list, at) => (at === 3 ? list : list.slice(2)))).toEqual(
      before.map((list, at) => (at === 3 ? list : list.slice(2))),
    );
  },
);

test('decisions about different people give the same in every order, to the last id', () => {
  const papers = papersOf(
    ['Li Wang', 'Ann Ash'],
    ['Li Wang'],
    ['A. Ash'],
    ['Li Wang', 'Bo Berg'],
    ['B. Berg'],
    ['Li Wang'],
  );
  const log = [
    split(on(papers, 0, 'Li Wang')),
    merge(on(papers, 0, 'Ann Ash'), on(papers, 2, 'A. Ash')),
    split(on(papers, 1, 'Li Wang'), on(papers, 3, 'Li Wang')),
    merge(on(papers, 3, 'Bo Berg'), on(papers, 4, 'B. Berg')),
  ];
  const first = whole(papers, log);
  for (const order of permutations(log)) expect(whole(papers, order)).toBe(first);
});

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((rest) => [item].concat(rest)));
}

test('a decision that is taken twice changes no more than once', () => {
  const papers = papersOf(['Li Wang'], ['Li Wang'], ['L. Wang']);
  for (const one of [split(on(papers, 0, 'Li Wang')), merge(on(papers, 0, 'Li Wang'), on(papers, 2, 'L. Wang'))]) {
    expect(whole(papers, [one, one])).toBe(whole(papers, [one]));
  }
});

test('splitting all that somebody has changes nobody and no id', () => {
  const papers = papersOf(['Li Wang'], ['Li Wang'], ['Ann Ash']);
  const log = [split(on(papers, 0, 'Li Wang'), on(papers, 1, 'Li Wang'))];
  expect(holders(papers, log)).toEqual(holders(papers, []));
  expect(holders(papers, [split(on(papers, 0, 'Li Wang')), split(on(papers, 1, 'Li Wang'))]).flat()).toContain(
    'li wang',
  );
});

test('two people of one paper who are merged by hand stand there once', () => {
  const papers = papersOf(['Li Wang', '王力', 'Ann Ash']);
  const { authorsOf, slots } = identify(papers, 'names', [merge(on(papers, 0, 'Li Wang'), on(papers, 0, '王力'))]);
  expect(authorsOf[0]).toHaveLength(2);
  expect(slots!.authors).toHaveLength(3);
});

test('equal strings on one paper are split off together', () => {
  const papers = papersOf(['Li Wang', 'Li Wang'], ['Li Wang']);
  const [[one, other], [rest]] = holders(papers, [split(on(papers, 0, 'Li Wang'))]) as [string[], string[]];
  expect(one).toBe(other);
  expect(rest).toBe('li wang');
});

test('a merge whose paper is not open is found by a name that only one person bears', () => {
  const papers = papersOf(['Ann Ash'], ['A. Ash'], ['Bo Berg']);
  const elsewhere = { paper: 'a paper that is not here', name: 'Ann Ash' };
  expect(
    new Set(
      holders(papers, [merge(elsewhere, on(papers, 1, 'A. Ash'))])
        .flat()
        .slice(0, 2),
    ).size,
  ).toBe(1);
});

test('a merge whose paper is not open and whose name is borne by two people stays in the log and changes nothing', () => {
  const ids = ['0000-0001-0000-0001', '0000-0002-0000-0002'] as const;
  const papers = papersOf([person('Li Wang', { orcid: ids[0] })], [person('Li Wang', { orcid: ids[1] })], ['L. Wang']);
  const log = [merge({ paper: 'a paper that is not here', name: 'Li Wang' }, on(papers, 2, 'L. Wang'))];
  const { authors, dormant } = identify(papers, 'safe', log);
  expect(authors).toHaveLength(3);
  expect(dormant).toEqual(log);
});

test('a name that is known by itself means those who were not split off, whatever the order', () => {
  const papers = papersOf(['Li Wang'], ['Li Wang'], ['L. Wang']);
  const log = [
    split(on(papers, 0, 'Li Wang')),
    merge({ paper: 'a paper that is not here', name: 'Li Wang' }, on(papers, 2, 'L. Wang')),
  ];
  const [[parted], [one], [other]] = holders(papers, log) as [string[], string[], string[]];
  expect(one).toBe(other);
  expect(parted).not.toBe(one);
  expect(whole(papers, log.toReversed())).toBe(whole(papers, log));
});

test('a split of papers that are not open changes nothing: a name alone does not say who is somebody else', () => {
  const papers = papersOf(['Ann Ash'], ['Ann Ash', 'Bo Berg']);
  const log = [split({ paper: 'a paper that is not here', name: 'Ann Ash' })];
  expect(holders(papers, log)).toEqual(holders(papers, []));
  expect(identify(papers, 'names', log).dormant).toEqual(log);
});

test('a decision finds the name that is printed where a thesaurus has put another in its place', () => {
  const papers = papersOf([person('Ash, Ann', { printed: 'A. Ash' })], ['Bo Berg']);
  expect(new Set(holders(papers, [merge(on(papers, 0, 'A. Ash'), on(papers, 1, 'Bo Berg'))]).flat()).size).toBe(1);
});

test('people are kept apart by the name that is printed where a thesaurus has put another in its place', () => {
  const papers = papersOf([person('Ash, Ann', { printed: 'A. Ash' })], ['Ash, Ann']);
  const apart: Decision = {
    kind: 'apart',
    of: 'people',
    one: on(papers, 0, 'A. Ash'),
    other: on(papers, 1, 'Ash, Ann'),
  };
  expect(new Set(holders(papers, []).flat()).size).toBe(1);
  expect(new Set(holders(papers, [apart]).flat()).size).toBe(2);
});

test('of two papers with the same title and year a decision means the one that it names', () => {
  const papers = [paper(['Li Wang'], '2001'), paper(['Li Wang'], '2001'), paper(['Li Wang'], '2002')];
  const [[one], [other], [third]] = holders(papers, [split(on(papers, 1, 'Li Wang'))]) as [
    string[],
    string[],
    string[],
  ];
  expect([one, third]).toEqual(['li wang', 'li wang']);
  expect(other).not.toBe('li wang');
});

test('who was moved by a decision is told so, and the others keep the rule that put them there', () => {
  const papers = papersOf(['Ann Ash'], ['Ann Ash'], ['A. Ash'], ['Li Wang'], ['Li Wang'], ['Li Wang']);
  const log = [merge(on(papers, 0, 'Ann Ash'), on(papers, 2, 'A. Ash')), split(on(papers, 3, 'Li Wang'))];
  const reasons = Array.from(identify(papers, 'names', log).slots!.reasons, (reason) => slotRules[reason]);
  expect(reasons).toEqual(['first', 'equal full name', 'decision', 'decision', 'first', 'equal full name']);
});

test('merging a person into one with more papers keeps the id of that one and of everybody else', () => {
  const ids = ['0000-0001-0000-0001', '0000-0002-0000-0002', '0000-0003-0000-0003'] as const;
  const wang = (at: number) => person('Li Wang', { orcid: ids[at]! });
  const papers = papersOf([wang(0)], [wang(0)], [wang(1)], [wang(2)], ['Ann Ash'], ['Ann Ash'], ['Ann Ash']);
  const before = holders(papers, [], 'safe').flat();
  expect(new Set(before).size).toBe(4);
  const after = holders(papers, [merge(on(papers, 0, 'Li Wang'), on(papers, 4, 'Ann Ash'))], 'safe').flat();
  expect(after.slice(0, 2)).toEqual(['ann ash', 'ann ash']);
  expect(after.slice(2)).toEqual(before.slice(2));
});

test('of people with one name that on most papers has the plain id, whatever the order of the papers', () => {
  const ids = ['0000-0001-0000-0001', '0000-0002-0000-0002'] as const;
  const papers = papersOf(
    [person('Li Wang', { orcid: ids[0] })],
    [person('Li Wang', { orcid: ids[1] })],
    [person('Li Wang', { orcid: ids[1] })],
  );
  const found = holders(papers, [], 'safe').flat();
  expect(found.slice(1)).toEqual(['li wang', 'li wang']);
  expect(found[0]).toMatch(/^li wang #/);
  expect(holders(papers.toReversed(), [], 'safe').flat()).toEqual(found.toReversed());
});

test('splitting several papers off one by one leaves the ids of those that were split off before', () => {
  const papers = papersOf(['Li Wang'], ['Li Wang'], ['Li Wang'], ['Li Wang'], ['Li Wang']);
  const [first, second, third] = [0, 1, 2].map((at) => split(on(papers, at, 'Li Wang')));
  const one = holders(papers, [first!]).flat();
  const two = holders(papers, [first!, second!]).flat();
  const three = holders(papers, [first!, second!, third!]).flat();
  expect([two[0], three[0], three[1]]).toEqual([one[0], one[0], two[1]]);
  expect(new Set(three).size).toBe(4);
});

const waltman = (given: string) => person(`Waltman, ${given}`, { family: 'Waltman', given });

test('a person is called by given names that are spelled out, where there are any', () => {
  const papers = papersOf([waltman('L.')], [waltman('L.')], [waltman('L.')], [waltman('Ludo')]);
  const log = [merge(on(papers, 0, 'Waltman, L.'), on(papers, 3, 'Waltman, Ludo'))];
  expect(identify(papers, 'names', log).authors.map(({ name }) => name)).toEqual(['Ludo Waltman']);
  expect(identify(papers, 'verbatim', log).authors.map(({ name }) => name)).toEqual(['Waltman, L.']);
});

test('of given names that are spelled out, those on most papers are shown', () => {
  const papers = papersOf(['Ann B. Ash'], ['Ann Ash'], ['Ann Ash'], ['A. Ash'], ['A. Ash'], ['A. Ash']);
  const log = [0, 1].map((at) => merge(on(papers, at, papers[at]!.slots[0]!.raw), on(papers, 3, 'A. Ash')));
  expect(identify(papers, 'names', log).authors.map(({ name }) => name)).toEqual(['Ann Ash']);
});
