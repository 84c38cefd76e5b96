import { expect, test } from 'vitest';
import { textIndexOf, textsWith } from '../../../src/lib/textIndex.ts';

const names = ['Ana Giménez', 'Bo Berg', 'Berta Bo', 'Li-Na Østberg', 'a\nb', ''];
const found = async (words: string[], most = 10) =>
  textsWith(await textIndexOf(names.length, (item) => names[item]!), words, most);

test('texts are found by the starts of their words, in any order, without accents or case', async () => {
  expect(await found(['gim'])).toEqual([0]);
  expect(await found(['b'])).toEqual([1, 2, 4]);
  expect(await found(['bo', 'be'])).toEqual([1, 2]);
  expect(await found(['ost', 'na'])).toEqual([3]);
  expect(await found(['erg'])).toEqual([]);
});

test('words are never found across two texts, and of many texts only the first are given', async () => {
  expect(await found(['gimenez', 'bo'])).toEqual([]);
  expect(await found(['gimenez bo'])).toEqual([]);
  expect(await found(['b'], 2)).toEqual([1, 2]);
});
