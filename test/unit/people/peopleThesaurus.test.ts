import { expect, test } from 'vitest';
import { peopleThesaurus } from '../../../src/people/peopleThesaurus.ts';
import { thesaurusText } from '../../../src/export/thesaurus.ts';
import type { Decision } from '../../../src/model/identity.ts';
import type { AuthorSlot, Paper } from '../../../src/model/paper.ts';
import type { Thesaurus } from '../../../src/model/settings.ts';
import { identify, type People } from '../../../src/people/identify.ts';
import { paperKeys } from '../../../src/people/paperKeys.ts';
import { withThesaurus } from '../../../src/people/thesaurus.ts';
import { readThesaurus } from '../../../src/read/thesaurus.ts';
import { paper, person } from '../../papers.ts';

const ids = ['0000-0001-0000-0001', '0000-0002-0000-0002'] as const;

const merged = (papers: readonly Paper[], one: number, other: number): Decision => ({
  kind: 'merge',
  of: 'people',
  one: { paper: paperKeys(papers)[one]!, name: papers[one]!.slots[0]!.raw },
  other: { paper: paperKeys(papers)[other]!, name: papers[other]!.slots[0]!.raw },
});

const papersOf = (...names: (string | AuthorSlot)[]): Paper[] =>
  names.map((name, at) => paper([name], '2001', { title: `Paper ${'abcdefghij'[at]!}` }));

/** Written to a file, read again, and applied with names as they stand. */
function readAgain(papers: readonly Paper[], pairs: Thesaurus): People {
  const { pairs: again, notices } = readThesaurus('t.txt', new TextEncoder().encode(thesaurusText(pairs)));
  expect(notices).toEqual([]);
  return identify(withThesaurus(papers, again), 'verbatim');
}

/** Slots by person, whatever the people are called. */
function partition({ slots, authors }: People): number[][] {
  const groups = authors.map((): number[] => []);
  slots!.authors.forEach((author, slot) => groups[author]!.push(slot));
  return groups.sort((a, b) => a[0]! - b[0]!);
}

test('people with several names are the same people when the thesaurus is read with names as they stand', () => {
  const papers = papersOf(
    person('Waltman, L.', { family: 'Waltman', given: 'L.' }),
    person('Waltman, Ludo', { family: 'Waltman', given: 'Ludo' }),
    'Ann Ash',
    'ann ash',
    'Ann  B. Ash',
    'Bo Berg',
  );
  const people = identify(papers, 'names', [merged(papers, 0, 1), merged(papers, 2, 4)]);
  const { pairs, sharedNames } = peopleThesaurus(papers, people);
  expect(sharedNames).toBe(0);
  expect(pairs).toContainEqual(['Waltman, L.', 'Ludo Waltman']);
  expect(partition(readAgain(papers, pairs))).toEqual(partition(people));
});

const wang = (at: number, raw = 'Li Wang', parts = {}) => person(raw, { orcid: ids[at]!, ...parts });

const called = (raw: string, at: number) => person(raw, { family: 'Wang', given: 'Li', orcid: ids[at]! });

test('names of several people are left out and counted, and nobody joins them', () => {
  const papers = papersOf(wang(0), wang(1), wang(0, 'L. Wang'), wang(0, 'Wang, Li', { family: 'Wang', given: 'Li' }));
  const people = identify(papers, 'safe');
  const { pairs, sharedNames } = peopleThesaurus(papers, people);
  expect(sharedNames).toBe(1);
  expect(pairs.map(([label]) => label)).not.toContain('Li Wang');
  expect(pairs.map(([, replaceBy]) => replaceBy)).not.toContain('Li Wang');
  expect(partition(readAgain(papers, pairs))).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('two people who are shown under one name keep different names in the thesaurus', () => {
  const papers = papersOf(
    called('Wang Li A', 0),
    called('Li Wang A', 0),
    called('Wang Li B', 1),
    called('Li Wang B', 1),
  );
  const people = identify(papers, 'safe');
  expect(new Set(people.authors.map(({ name }) => name)).size).toBe(1);
  const { pairs } = peopleThesaurus(papers, people);
  expect(partition(readAgain(papers, pairs))).toEqual(partition(people));
  expect(partition(people)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('what the thesaurus in use says besides stays, and names are those of the records', () => {
  const records = papersOf('Ann Ash', 'A. Ash', 'Nobody');
  const inUse: Thesaurus = [
    ['A. Ash', 'Ann Ash'],
    ['Nobody', ''],
    ['coral reefs', 'reefs'],
  ];
  const papers = withThesaurus(records, inUse);
  const { pairs } = peopleThesaurus(papers, identify(papers, 'names'), inUse);
  expect(pairs).toEqual([
    ['A. Ash', 'Ann Ash'],
    ['Nobody', ''],
    ['coral reefs', 'reefs'],
  ]);
});
