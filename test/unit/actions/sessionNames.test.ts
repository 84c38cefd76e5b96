import { expect, test } from 'vitest';
import { freeName } from '../../../src/actions/sessionNames.ts';

test('a session has a name of its own, or a number behind it', () => {
  expect(freeName('few.csv', [])).toBe('few.csv');
  expect(freeName('few.csv', [{ name: 'few.csv' }, { name: 'few.csv (2)' }])).toBe('few.csv (3)');
  expect(freeName('  ', [])).toBe('Unnamed');
});
