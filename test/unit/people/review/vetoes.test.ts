import { expect, test } from 'vitest';
import { person } from '../../../papers.ts';
import { queue, studied, titled, told } from './support.ts';

const suggested = async (...papers: Parameters<typeof studied>[0]) => told(await queue(studied(papers)));
const [ana, bea] = ['0000-0001-0000-0001', '0000-0002-0000-0002'];

test('two names on one paper are never suggested as one person', async () => {
  expect(
    await suggested(
      titled(['John Smithson', 'Ana Diaz']),
      titled(['J. Smithson', 'Ana Diaz']),
      titled(['John Smithson', 'J. Smithson', 'Ana Diaz']),
    ),
  ).toEqual([]);
});

const withOrcids = (one: string, other: string | undefined) =>
  suggested(
    titled([person('John Smithson', { orcid: one }), 'Ana Diaz']),
    titled([person('J. Smithson', other === undefined ? {} : { orcid: other }), 'Ana Diaz']),
  );

test('people with different ORCIDs are never suggested as one', async () => {
  expect(await withOrcids(ana, bea)).toEqual([]);
  expect(await withOrcids(ana, undefined)).toHaveLength(1);
});

test('full first names that differ are never suggested as one, by whatever initials they are also written', async () => {
  expect(await suggested(titled(['John Smithson', 'Ana Diaz']), titled(['James Smithson', 'Ana Diaz']))).toEqual([]);
  expect(await suggested(titled(['J. A. Smithson', 'Ana Diaz']), titled(['J. B. Smithson', 'Ana Diaz']))).toEqual([]);
});

test('a common surname and an initial alone are no reason', async () => {
  expect(
    await suggested(
      ...['Wei Wang', 'Wen Wang', 'Wu Wang', 'Wan Wang', 'W. Wang'].map((name, at) =>
        titled([name, `Zoe Xander${at}`]),
      ),
    ),
  ).toEqual([]);
});

test('an id beside clashing surnames is told of', async () => {
  expect(
    await suggested(
      titled([person('Jo Diaz', { orcid: ana }), 'Cy Card']),
      titled([person('Li Wang', { orcid: ana }), 'Di Dunn']),
    ),
  ).toEqual(['same id: Jo Diaz + Li Wang']);
});
