import { expect, test } from 'vitest';
import { changeTitle } from '../../../src/actions/settingWords.ts';
import { defaultSettings, likeVosviewer, type Settings } from '../../../src/model/settings.ts';

const titleOf = (before: Partial<Settings>, after: Partial<Settings>) =>
  changeTitle({ ...defaultSettings, ...before }, { ...defaultSettings, ...after }, (id) => id.toUpperCase());

const rename = { kind: 'rename', topic: 'a', label: 'x' } as const;
const merge = { kind: 'merge', topic: 'a', into: 'b' } as const;
const hide = { kind: 'hide', topic: 'a' } as const;

test('changes of topics are called after what was done to which', () => {
  expect(titleOf({}, { topicEdits: [rename] })).toBe('renaming of “A”');
  expect(titleOf({ topicEdits: [rename] }, { topicEdits: [rename, merge] })).toBe('merge of “A” into “B”');
  expect(titleOf({}, { topicEdits: [{ kind: 'split', topic: 'c' }] })).toBe('split of “C”');
  expect(titleOf({}, { topicEdits: [hide] })).toBe('hiding of “A”');
  expect(titleOf({ topicEdits: [hide, rename] }, { topicEdits: [rename] })).toBe('showing of “A”');
  expect(titleOf({}, { topicEdits: [merge, { ...merge, topic: 'c' }] })).toBe('merge of 3 topics');
  expect(titleOf({ topicEdits: [rename, merge] }, {})).toBe('topics as they were found');
});

test('words that are left out are named', () => {
  expect(titleOf({}, { stopTerms: ['results'] })).toBe('leaving out “results”');
  expect(titleOf({ stopTerms: ['results', 'paper'] }, { stopTerms: ['paper'] })).toBe('taking back “results”');
  expect(titleOf({}, { stopTerms: ['results', 'paper'] })).toBe('words left out');
});

test('other settings are called by their names, and those of VOSviewer as one', () => {
  expect(titleOf({}, { granularity: 4 })).toBe('number of topics');
  expect(titleOf({}, { minPapers: 2, largestComponent: true })).toBe('fewest papers, largest component');
  expect(titleOf({}, likeVosviewer)).toBe('settings as VOSviewer has them');
  expect(titleOf(likeVosviewer, {})).toBe('usual settings');
});

test('lists that were copied and say the same are no change', () => {
  expect(
    titleOf({ topicEdits: [rename], stopTerms: ['a'] }, { topicEdits: [{ ...rename }], stopTerms: ['a', 'b'] }),
  ).toBe('leaving out “b”');
});

const at = (name: string) => ({ paper: '10.1/a', name });
const one = { kind: 'merge', of: 'people', one: at('L. Waltman'), other: at('Ludo Waltman') } as const;
const other = { kind: 'split', of: 'people', mentions: [at('Wei Wang')] } as const;
const apart = { ...one, kind: 'apart' } as const;

test('decisions are called after whom they are about, and taking one back after what it was', () => {
  expect(titleOf({}, { decisions: [one] })).toBe('merge of L. Waltman into Ludo Waltman');
  expect(titleOf({ decisions: [one] }, { decisions: [one, other] })).toBe('split of Wei Wang');
  expect(titleOf({}, { decisions: [other, { ...other, mentions: [at('Wei Wang'), at('W. Wang')] }] })).toBe(
    'split of Wei Wang',
  );
  expect(titleOf({}, { decisions: [apart] })).toBe('keeping apart of L. Waltman and Ludo Waltman');
  expect(titleOf({}, { decisions: [one, other, apart] })).toBe('3 decisions about who is who');
  expect(titleOf({ decisions: [one, other] }, { decisions: [other] })).toBe(
    'taking back the merge of L. Waltman into Ludo Waltman',
  );
  expect(titleOf({ decisions: [one, other, apart] }, {})).toBe('taking back 3 decisions');
});
