import { expect, test } from 'vitest';
import { person } from '../../../papers.ts';
import { ask, queue, studied, titled, told } from './support.ts';

const suggested = async (...papers: Parameters<typeof studied>[0]) => told(await queue(studied(papers)));

test('an initial and a full name with a shared coauthor may be one person', async () => {
  expect(
    await suggested(
      titled(['John Smithson', 'Ana Diaz']),
      titled(['John Smithson', 'Ana Diaz']),
      titled(['J. Smithson', 'Ana Diaz']),
    ),
  ).toEqual(['initials: John Smithson + J. Smithson']);
});

test('an initial that fits two people is either of them, and neither is likely', async () => {
  const study = studied([
    titled(['John Smithson', 'Ana Diaz']),
    titled(['James Smithson', 'Ana Diaz', 'Bo Berg']),
    titled(['J. Smithson', 'Ana Diaz', 'Bo Berg']),
    titled(['Eva Torvald', 'Ana Diaz', 'Bo Berg']),
    titled(['E. Torvald', 'Ana Diaz', 'Bo Berg']),
  ]);
  const found = await queue(study);
  const certaintyOf = (name: string) => found.find(({ sides }) => sides.some((side) => side.name === name))?.certainty;
  expect(certaintyOf('James Smithson')).toBeLessThan(certaintyOf('Eva Torvald')!);
  const smithsons = found.filter(({ sides }) => sides.some(({ name }) => name === 'J. Smithson'));
  expect(smithsons).toHaveLength(2);
  expect(smithsons.reduce((sum, { certainty }) => sum + certainty, 0)).toBeLessThan(1);
  const evidence = await ask(study, 'reviewEvidence', smithsons[0]!.id);
  expect(evidence?.againstIt.at(-1)).toMatch(/^One of them may be (John|James) Smithson instead$/);
});

test('a last initial that is written like a particle is an initial', async () => {
  const papers = ['Gonzalo, ME', 'Gonzalo, M'].map((raw) =>
    titled([person(raw, { family: 'Gonzalo', given: raw.split(', ')[1]! }), 'Ana Diaz']),
  );
  expect(await suggested(...papers)).toEqual(['initials: ME Gonzalo + M Gonzalo']);
});

test.each([
  ['accents', 'Jan Müller', 'Jan Muller'],
  ['accents', 'Jan Müller', 'Jan Mueller'],
  ['particles', 'Eva van der Berg', 'Eva Berg'],
  ['name order', 'Wei Zhang', 'Zhang Wei'],
  ['spelling', "Sean O'Connor", 'Sean OConnor'],
  ['spelling', 'Ivo Kowalczewski', 'Ivo Kowalczevski'],
  ['changed surname', 'Anna Smith-Jones', 'Anna Smith'],
])('%s: %s and %s with a shared coauthor', async (reason, one, other) => {
  expect(await suggested(titled([one, 'Ana Diaz']), titled([one, 'Bo Berg']), titled([other, 'Ana Diaz']))).toEqual([
    `${reason}: ${one} + ${other}`,
  ]);
});
