import { expect, test } from 'vitest';
import type { AuthorSlot } from '../../../src/model/paper.ts';
import type { IdentityRule } from '../../../src/model/identity.ts';
import { identify } from '../../../src/people/identify.ts';
import { paper, person } from '../../papers.ts';

/** Raw forms by person, for lists of slots that each stand on a paper of their own. */
function groups(slots: readonly (string | AuthorSlot)[], rule: IdentityRule = 'safe'): string[][] {
  return identify(
    slots.map((slot) => paper([slot])),
    rule,
  ).authors.map(({ forms }) => [...forms].sort());
}

const ana = '0000-0001-0000-0001';
const bea = '0000-0002-0000-0002';

test('names written in different orders and with different points are one person', () => {
  const slots = [
    person('Müller, J. M.', { family: 'Müller', given: 'J. M.' }),
    person('Müller JM', { family: 'Müller', given: 'JM' }),
    'J. M. Müller',
    'J M  müller',
  ];
  expect(groups(slots, 'names')).toHaveLength(1);
});

test('accents, further initials and full first names keep people apart', () => {
  expect(groups(['J. Müller', 'J. Muller', 'J. M. Müller', 'Jan Müller'])).toHaveLength(4);
});

test('verbatim joins what differs only in case and outer blanks', () => {
  expect(groups(['ABAD, Y.', ' abad, y.', 'Abad, Y'], 'verbatim')).toHaveLength(2);
});

test('two different strings on one paper are two people even when their keys agree', () => {
  for (const rule of ['names', 'safe', 'initials'] as const) {
    const { authors, authorsOf } = identify([paper(['J. Traag', 'J Traag']), paper(['J. Traag'])], rule);
    expect(authors).toHaveLength(2);
    expect(authorsOf[0]).toHaveLength(2);
  }
});

test('the same string twice on one paper is one person', () => {
  expect(identify([paper(['V. Meshram', 'V. Meshram'])], 'safe').authorsOf[0]).toHaveLength(1);
});

test('an ORCID joins different names with the same surname', () => {
  const slots = [person('J. Diaz', { orcid: ana }), person('Juana Diaz', { orcid: ana })];
  expect(groups(slots)).toEqual([['J. Diaz', 'Juana Diaz']]);
});

test('an ORCID that stands beside clashing surnames joins nobody', () => {
  expect(groups([person('J. Diaz', { orcid: ana }), person('Li Wang', { orcid: ana })])).toHaveLength(2);
});

test('one name with two ORCIDs is two people, and without one it is neither', () => {
  const slots = [person('Li Wang', { orcid: ana }), person('Li Wang', { orcid: bea }), 'Li Wang'];
  expect(
    identify(
      slots.map((slot) => paper([slot])),
      'safe',
    ).authors,
  ).toHaveLength(3);
});

const sixTimes = (name: string) => Array.from({ length: 6 }, () => name);

test('a rare name without an ORCID joins the only person of that name who has one, a common name on many papers does not', () => {
  expect(groups([person('Lotte Traag', { orcid: ana }), ...sixTimes('Lotte Traag')])).toHaveLength(1);
  expect(groups([person('Li Wang', { orcid: ana }), ...sixTimes('Li Wang')])).toHaveLength(7);
});

test('ids do not count where names alone decide', () => {
  const slots = [person('J. Diaz', { orcid: ana }), person('Juana Diaz', { orcid: ana })];
  expect(groups(slots, 'names')).toHaveLength(2);
});

test('groups and persons with the same letters stay apart', () => {
  expect(groups([person('Atlas', { kind: 'group' }), 'Atlas'])).toHaveLength(2);
});

test('names that are words of the language are ordinary names', () => {
  expect(groups(['constructor', '__proto__', 'toString', 'constructor'])).toHaveLength(3);
});

test('authors come out in the same order however the papers are ordered', () => {
  const papers = [paper(['C', 'A']), paper(['B']), paper(['A', 'B'])];
  const ids = (list: typeof papers) => identify(list, 'safe').authors.map(({ id }) => id);
  expect(ids(papers)).toEqual(ids(papers.toReversed()));
});
