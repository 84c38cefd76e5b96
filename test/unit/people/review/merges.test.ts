import { expect, test } from 'vitest';
import { queue, studied, titled, told } from './support.ts';

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
