import { expect, test } from 'vitest';
import { initialsWarning } from '../../../src/people/initialsWarning.ts';
import { paper, person } from '../../papers.ts';

const full = (given: string, family: string) => person(`${family}, ${given}`, { given, family });

test('whom surname and initial would make one against their full first names is counted and shown', () => {
  const papers = [
    paper([full('John', 'Smith'), full('Wei', 'Chen')]),
    paper([full('John', 'Smith'), full('Hua', 'Chen')]),
    paper([full('James', 'Smith'), full('Ann', 'Ode')]),
    paper([full('J.', 'Smith'), full('A.', 'Ode')]),
  ];
  const { people, merged, examples } = initialsWarning(papers);
  expect([people, merged]).toEqual([2, 1]);
  expect(examples).toEqual([['John Smith', 'James Smith']]);
});

test('there is no warning where all that differs is how much of a name is written out', () => {
  const papers = [paper([full('Ann', 'Ode')]), paper([full('A.', 'Ode')]), paper([full('Ann Lee', 'Ode')])];
  expect(initialsWarning(papers)).toEqual({ people: 0, merged: 0, examples: [] });
});

test('the examples are those of most papers, and no more than a few', () => {
  const papers = ['Ash', 'Birch', 'Cedar', 'Dogwood', 'Elm'].flatMap((family, at) => [
    paper([full('Kim', family)]),
    ...Array.from({ length: at + 1 }, () => paper([full('Kay', family)])),
  ]);
  const { people, merged, examples } = initialsWarning(papers);
  expect([people, merged]).toEqual([10, 5]);
  expect(examples).toEqual([
    ['Kay Elm', 'Kim Elm'],
    ['Kay Dogwood', 'Kim Dogwood'],
    ['Kay Cedar', 'Kim Cedar'],
  ]);
});
