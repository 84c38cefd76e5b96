import { expect, test } from 'vitest';
import type { Decision } from '../../../../src/model/identity.ts';
import { person } from '../../../papers.ts';
import { ask, queue, studied, titled, told } from './support.ts';

const wang = (town: string) => person('Wei Wang', { affiliations: [{ name: `University of ${town}` }] });
const papers = [
  titled(['John Smithson', 'Ana Diaz']),
  titled(['John Smithson', 'Ana Diaz', 'Bo Berg']),
  titled(['J. Smithson', 'Ana Diaz']),
  titled(['Jan Müllerson', 'Bo Berg']),
  titled(['Jan Mullerson', 'Bo Berg']),
  titled([wang('Oslo'), 'Cy Card', 'Di Dunn']),
  titled([wang('Oslo'), 'Cy Card', 'Di Dunn']),
  titled([wang('Rome'), 'Ed Eck', 'Flo Fox']),
  titled([wang('Rome'), 'Ed Eck', 'Flo Fox']),
  titled(['Wei Wang', 'Ed Eck', 'Flo Fox', 'Gus Gray']),
];
const after = (decisions: readonly Decision[]) => studied(papers, { decisions });
const names = ({ people }: ReturnType<typeof studied>) => people.authors.map(({ forms }) => forms);

test('accepting a merge joins the two, and it is not suggested any more', async () => {
  const suggestion = (await queue(after([]))).find(({ reason }) => reason === 'initials')!;
  const study = after(suggestion.accept);
  expect(names(study)).toContainEqual(['John Smithson', 'J. Smithson']);
  expect((await queue(study)).map(({ id }) => id)).not.toContain(suggestion.id);
});

test('rejecting a merge ends it, and changes nobody', async () => {
  const suggestion = (await queue(after([]))).find(({ reason }) => reason === 'accents')!;
  const study = after(suggestion.reject);
  expect(names(study)).toEqual(names(after([])));
  expect((await queue(study)).map(({ id }) => id)).not.toContain(suggestion.id);
});

test('a full name that falls into groups is suggested as several people, the largest group first', async () => {
  const suggestion = (await queue(after([]))).find(({ kind }) => kind === 'split')!;
  expect(suggestion.sides.map(({ papers: list }) => list)).toEqual([
    [7, 8, 9],
    [5, 6],
  ]);
});

test('nobody whose own papers a file lists is suggested as several people', async () => {
  const own = studied(papers, {}, [{ file: 'page.html', owner: { name: 'Wang, Wei' }, cutOn: [] }]);
  expect((await queue(own)).filter(({ kind }) => kind === 'split')).toEqual([]);
});

test('accepting a split parts the groups, which are not suggested as one again', async () => {
  const study = after((await queue(after([]))).find(({ kind }) => kind === 'split')!.accept);
  const parted = study.people.authors.filter(({ name }) => name === 'Wei Wang');
  expect(parted).toHaveLength(2);
  expect(told(await queue(study)).filter((text) => /Wei Wang \+ Wei Wang/.test(text))).toEqual([]);
});

test('rejecting a split ends it, and changes nobody', async () => {
  const study = after((await queue(after([]))).find(({ kind }) => kind === 'split')!.reject);
  expect(names(study)).toEqual(names(after([])));
  expect((await queue(study)).filter(({ kind }) => kind === 'split')).toEqual([]);
});

test('suggestions keep their ids whatever is decided of others', async () => {
  const before = await queue(after([]));
  const accepted = before.find(({ reason }) => reason === 'initials')!;
  const others = before.filter(({ sides }) => !sides.some(({ name }) => name.includes('Smithson')));
  const now = (await queue(after(accepted.accept))).map(({ id }) => id);
  expect(others.length).toBeGreaterThan(1);
  expect(now).toEqual(expect.arrayContaining(others.map(({ id }) => id)));
});

test('the queue is ranked by ties changed and certainty, and told in part where less is asked for', async () => {
  const study = after([]);
  const all = await queue(study);
  const ranks = all.map(({ tiesChanged, certainty }) => (1 + tiesChanged) * certainty);
  expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
  expect(await ask(study, 'reviewQueue', { most: 1 })).toEqual({ suggestions: [all[0]], total: all.length });
});

test('a mention finds its person again', async () => {
  const study = after([]);
  const node = study.network.authors.findIndex(({ name }) => name === 'Wei Wang');
  expect(await ask(study, 'mention', node)).toEqual({
    paper: `${papers[5]!.title} 2010`,
    name: 'Wei Wang',
  });
});

test('networks of other things than people have no queue', async () => {
  expect(await ask(studied(papers, { network: 'keywords' }), 'reviewQueue', { most: 9 })).toEqual({
    suggestions: [],
    total: 0,
  });
});
