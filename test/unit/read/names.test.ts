import { expect, test } from 'vitest';
import { readNames, type NameForm } from '../../../src/read/values/names.ts';

const parts = (name: string, form: NameForm) => {
  const [slot] = readNames([name], form).slots;
  return slot && [slot.family, slot.given, slot.suffix];
};

test('reads each convention by its own rule', () => {
  expect(parts('van den Berg, Maria J.', 'inverted')).toEqual(['van den Berg', 'Maria J.', undefined]);
  expect(parts('King, Martin Luther, Jr.', 'inverted')).toEqual(['King', 'Martin Luther', 'Jr.']);
  expect(parts('King, Jr., Martin', 'inverted')).toEqual(['King', 'Martin', 'Jr.']);
  expect(parts('Porter AL', 'initials-last')).toEqual(['Porter', 'AL', undefined]);
  expect(parts('van den Berg M', 'initials-last')).toEqual(['van den Berg', 'M', undefined]);
  expect(parts('Wei D.-Q.', 'initials-last')).toEqual(['Wei', 'D.-Q.', undefined]);
  expect(parts('Smith JA 3rd', 'initials-last')).toEqual(['Smith', 'JA', '3rd']);
  expect(parts('KG Larkos', 'initials-first')).toEqual(['Larkos', 'KG', undefined]);
  expect(parts('A. -C. de Vries', 'initials-first')).toEqual(['de Vries', 'A. -C.', undefined]);
});

test('does not guess the surname where the source does not tell it', () => {
  expect(parts('Gabriel García Márquez', 'natural')).toEqual([undefined, undefined, undefined]);
  expect(parts('吉彦 早河', 'natural')).toEqual([undefined, undefined, undefined]);
  expect(parts('Prayitno', 'initials-last')).toEqual([undefined, undefined, undefined]);
  expect(parts('Jayita Saha', 'initials-last')).toEqual([undefined, undefined, undefined]);
});

test('keeps the raw string, decoded and with blanks collapsed', () => {
  const [slot] = readNames(['  Herv&eacute;   Le\u00a0Roux '], 'natural').slots;
  expect(slot!.raw).toBe('Hervé Le Roux');
});

test('cuts titles, degrees and roles off the parts and not off the raw string', () => {
  const [slot] = readNames(['Prof. Dr. Janusz Kacprzyk'], 'natural').slots;
  expect(slot).toMatchObject({ raw: 'Prof. Dr. Janusz Kacprzyk', family: 'Kacprzyk', given: 'Janusz' });
  expect(parts('Walsdorf, Neill B. [Inventor, Reprint Author]', 'inverted')?.slice(0, 2)).toEqual([
    'Walsdorf',
    'Neill B.',
  ]);
  expect(parts('Lee, Ann, PhD', 'inverted')?.slice(0, 2)).toEqual(['Lee', 'Ann']);
  expect(parts('Md. Rahman', 'natural')).toEqual([undefined, undefined, undefined]);
});

test('takes nobody for a person', () => {
  const nobody = [
    '[No author name available]',
    '[No Authors Available]',
    'Anonymous',
    '[Anonymous]',
    'anon.',
    'null',
    'N/A',
    '',
    ' , ',
    '-',
  ];
  expect(readNames(nobody, 'natural')).toEqual({ slots: [], truncated: false });
  expect(readNames(['Na, Li', 'Anon Lee', 'Noneman'], 'natural').slots).toHaveLength(3);
});

test('reads every mark that cuts a list', () => {
  for (const mark of ['et al.', 'et al', 'others', '…', '...', '+2', '+ 2 more', 'and 3 others', 'and others']) {
    expect([mark, readNames(['Ann Lee', mark], 'natural')]).toMatchObject([
      mark,
      { slots: [{ raw: 'Ann Lee' }], truncated: true },
    ]);
  }
  for (const name of ['Ann Lee et al.', 'Ann Lee…', 'Ann Lee, et al.', 'Ann Lee and others']) {
    expect(readNames([name], 'natural')).toMatchObject({ slots: [{ raw: 'Ann Lee' }], truncated: true });
  }
  expect(readNames(['Al Others-Smith', 'Etal Al'], 'natural').truncated).toBe(false);
});

const kinds = (names: string[]) => readNames(names, 'natural').slots.map(({ kind }) => kind);

test('tells groups from people, carefully', () => {
  const groups = [
    'ATLAS Collaboration',
    'The ENCODE Project Consortium',
    'Nordic Aspirin Survival Study Group',
    'Gemini Team',
    'University of California, Berkeley',
  ];
  const people = ['Group, Ann', 'Ann Study-Smith', 'Team Lee', 'Institutoris, Henricus'];
  expect(kinds(groups)).toEqual(groups.map(() => 'group'));
  expect(kinds(people)).toEqual(people.map(() => 'person'));
});
