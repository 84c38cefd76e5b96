import { expect, test } from 'vitest';
import { thesaurusText } from '../../../src/export/thesaurus.ts';
import { readThesaurus } from '../../../src/read/thesaurus.ts';

const read = (text: string) => {
  const { pairs, notices } = readThesaurus('t.txt', new TextEncoder().encode(text));
  return { pairs, codes: notices.map(({ severity, code, line }) => `${severity} ${code} ${line}`) };
};

test('pairs stand between tabs under a header, whatever mark, case and line ends there are', () => {
  const expected = [
    ['lee, a', 'lee, ann'],
    ['ray', ''],
  ];
  expect(read('label\treplace by\nlee, a\tlee, ann\nray\t\n')).toEqual({ pairs: expected, codes: [] });
  expect(read('\uFEFFLabel\tReplace By\r\n"lee, a"\tlee, ann\r\n\r\nray\t')).toEqual({ pairs: expected, codes: [] });
  expect(read('note\treplace by\tlabel\nx\tlee, ann\tlee, a\n\t\tray\n')).toEqual({ pairs: expected, codes: [] });
});

test('lines that say nothing or say it twice are left out with their line', () => {
  expect(read('label\treplace by\n\tann\nlee\ta\nLEE\tb\nlone\n')).toEqual({
    pairs: [
      ['lee', 'a'],
      ['lone', ''],
    ],
    codes: ['error thesaurus-no-label 2', 'warning thesaurus-twice 4', 'warning thesaurus-no-tab 5'],
  });
});

test('a file that is no thesaurus is refused with a reason', () => {
  expect(read('Title,Authors\nx,y\n')).toEqual({ pairs: [], codes: ['error thesaurus-header 1'] });
  expect(read(' \n')).toEqual({ pairs: [], codes: ['error thesaurus-empty 0'] });
});

test('what is written is read as the same pairs', () => {
  const pairs = [
    ['lee, a', 'lee, ann'],
    ['ünï', ''],
  ] as const;
  expect(read(thesaurusText(pairs)).pairs).toEqual(pairs);
  expect(thesaurusText([['a\tb', 'c\nd']])).toBe('label\treplace by\na b\tc d\n');
});
