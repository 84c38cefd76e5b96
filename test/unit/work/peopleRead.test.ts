import { expect, test } from 'vitest';
import { peopleRead } from '../../../src/work/peopleRead.ts';
import { paper, person } from '../../papers.ts';

const orcid = '0000-0002-1825-0097';

test('one ORCID with names of two people is told at its first paper, and joins nobody', () => {
  const papers = [paper([person('Ann Ash', { orcid })]), paper([person('Boris Berg', { orcid })])];
  const { people, clashes } = peopleRead(papers);
  expect(people).toBe(2);
  expect(clashes).toHaveLength(1);
  const [notice] = clashes;
  expect(notice).toMatchObject({ severity: 'warning', code: 'id-clash', file: papers[0]!.provenance.file });
  for (const part of ['“Ann Ash”', '“Boris Berg”', orcid]) expect(notice!.message).toContain(part);
});

test('one ORCID with names that fit is one person, and nothing is told', () => {
  const papers = [paper([person('Ann Ash', { orcid })]), paper([person('A. Ash', { orcid })])];
  expect(peopleRead(papers)).toEqual({ people: 1, clashes: [] });
});
