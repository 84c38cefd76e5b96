import { expect, test } from 'vitest';
import { decisionsTitle, decisionWords } from '../../../src/actions/decisionWords.ts';
import type { Decision } from '../../../src/model/identity.ts';
import type { DecidedName } from '../../../src/model/whoIsWho.ts';

const at = (name: string) => ({ paper: '10.1/a', name });
const pair = { of: 'people', one: at('Waltman, L.'), other: at('Ludo Waltman') } as const;
const split = (count: number): Decision => ({
  kind: 'split',
  of: 'people',
  mentions: Array.from({ length: count }, () => at('Wei Wang')),
});
const named = (name: string, papers: readonly number[], title = ''): DecidedName => ({ name, papers, title, node: 0 });
const words = (decision: Decision, names: readonly DecidedName[], isDormant = false) =>
  decisionWords({ decision, names, isDormant });

test('a merge names both, and on how many papers the one is meant', () => {
  const merge = { kind: 'merge', ...pair } as const;
  const names = [named('L. Waltman', [3, 5]), named('Ludo Waltman', [1])];
  expect(words(merge, names)).toBe('L. Waltman (2 papers) is Ludo Waltman');
  expect(words(merge, [named('L. Waltman', []), names[1]!], true)).toBe('L. Waltman is Ludo Waltman');
});

test('two of one name are told apart by a paper of each', () => {
  const names = [named('Wei Wang', [1, 2], 'Bridges'), named('Wei Wang', [1, 2], 'Proteins')];
  expect(words({ kind: 'merge', ...pair }, names)).toBe('Wei Wang of “Bridges” is Wei Wang of “Proteins”');
});

test('a split says how many papers are somebody else’s', () => {
  expect(words(split(3), [named('Wei Wang', [1, 2, 3])])).toBe('3 papers of Wei Wang are somebody else’s');
  expect(words(split(1), [named('Wei Wang', [1])])).toBe('1 paper of Wei Wang is somebody else’s');
});

test('who is kept apart is said so', () => {
  const names = [named('L. Waltman', [3]), named('Ludo Waltman', [1])];
  expect(words({ kind: 'apart', ...pair }, names)).toBe('Kept apart: L. Waltman and Ludo Waltman');
});

test('what can be undone names both, and says where they have one name', () => {
  const merge = { kind: 'merge', ...pair } as const;
  expect(decisionsTitle([], [merge])).toBe('merge of Waltman, L. into Ludo Waltman');
  expect(decisionsTitle([], [{ ...merge, other: pair.one }])).toBe('merge of two named Waltman, L.');
  expect(decisionsTitle([], [{ ...merge, kind: 'apart', other: pair.one }])).toBe(
    'keeping apart of two named Waltman, L.',
  );
});
