import { expect, test } from 'vitest';
import { defaultSettings } from '../../../src/model/settings.ts';
import { withThesaurus } from '../../../src/people/thesaurus.ts';
import { studyOf } from '../../../src/work/study.ts';
import { paper, person } from '../../papers.ts';

const names = (papers: ReturnType<typeof withThesaurus>) => papers.map(({ slots }) => slots.map(({ raw }) => raw));

test('names are replaced without regard to case and blanks, and what was printed is kept', () => {
  const papers = [paper(['Lee  A', 'Ray']), paper(['LEE A'])];
  const replaced = withThesaurus(papers, [['lee a', 'Lee, Ann']]);
  expect(names(replaced)).toEqual([['Lee, Ann', 'Ray'], ['Lee, Ann']]);
  expect(replaced[1]!.slots[0]).toEqual({
    raw: 'Lee, Ann',
    kind: 'person',
    family: 'Lee',
    given: 'Ann',
    printed: 'LEE A',
  });
  expect(replaced[0]!.slots[1]).toBe(papers[0]!.slots[1]);
});

test('a name is also known by surname and given names, and its ids stay with it', () => {
  const slot = person('A. Lee', { family: 'Lee', given: 'A.', orcid: '0000-0001-2345-6789' });
  const [replaced] = withThesaurus([paper([slot])], [['lee, a.', 'ann']]);
  expect(replaced!.slots).toEqual([{ raw: 'ann', kind: 'person', orcid: '0000-0001-2345-6789', printed: 'A. Lee' }]);
});

test('replacing happens once, and of two entries the first counts', () => {
  const pairs = [
    ['a', 'b'],
    ['b', 'c'],
    ['A', 'z'],
  ] as const;
  expect(names(withThesaurus([paper(['a', 'b'])], pairs))).toEqual([['b', 'c']]);
});

test('keywords are replaced and left out too, each standing once', () => {
  const pairs = [
    ['nets', 'networks'],
    ['misc', ''],
  ] as const;
  const [replaced] = withThesaurus([paper(['a'], '2001', { keywords: ['Nets', 'networks', 'misc'] })], pairs);
  expect(replaced!.keywords).toEqual(['networks']);
});

test('without a thesaurus, and where it says nothing, papers are the same objects', () => {
  const papers = [paper(['a'])];
  expect(withThesaurus(papers, [])).toBe(papers);
  expect(withThesaurus(papers, [['b', 'c']])[0]).toBe(papers[0]);
});

test('names that a thesaurus joins are one person with all forms, and those it leaves out are counted', () => {
  const papers = [paper(['Lee A', 'Ray']), paper(['Lee Ann', 'Ray', 'Anon'])];
  const records = { in: 2, accepted: 2, merged: 0, rejected: 0 };
  const files = [{ name: 'a', format: 'csv', encoding: 'utf-8', records, notices: [] }];
  const thesaurus = [
    ['Lee A', 'Lee Ann'],
    ['anon', ''],
  ] as const;
  const { network } = studyOf(
    { papers, records: papers, files, cutLists: [], lists: [] },
    { ...defaultSettings, thesaurus },
    () => undefined,
  );
  expect(network.authors.map(({ name, forms }) => [name, [...forms].toSorted()])).toEqual([
    ['Lee Ann', ['Lee A', 'Lee Ann']],
    ['Ray', ['Ray']],
  ]);
  expect(network.omissions.leftOutByThesaurus).toBe(1);
});
