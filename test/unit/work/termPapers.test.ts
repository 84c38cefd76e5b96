import { expect, test } from 'vitest';
import { papersOfText } from '../../../src/work/termPapers.ts';
import { classSchemesOf } from '../../../src/work/classSchemes.ts';
import { fingerprintOf } from '../../../src/work/fingerprint.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { paper } from '../../papers.ts';

const vocabulary = {
  terms: ['graphs', 'Random walks', 'café'],
  offsets: Uint32Array.of(0, 2, 3, 5),
  papers: Uint32Array.of(0, 4, 2, 1, 3),
};

test('a term opens the papers that say it, whatever its case, accents and hyphens', () => {
  expect(papersOfText(vocabulary, 'graphs')).toEqual([0, 4]);
  expect(papersOfText(vocabulary, 'random-walks')).toEqual([2]);
  expect(papersOfText(vocabulary, 'CAFE')).toEqual([1, 3]);
  expect(papersOfText(vocabulary, 'trees')).toEqual([]);
});

const of = (...schemes: string[]) =>
  ({ classes: schemes.map((scheme) => ({ scheme, names: ['x'] })) }) as unknown as Paper;

test('schemes of classes are counted by papers, those of most papers first', () => {
  expect(classSchemesOf([of('MeSH headings'), of('Keywords Plus', 'Keywords Plus'), of('Keywords Plus')])).toEqual([
    { scheme: 'Keywords Plus', papers: 2 },
    { scheme: 'MeSH headings', papers: 1 },
  ]);
});

const corpusOf = (records: readonly Paper[]) => ({ records }) as unknown as Corpus;

test('the same papers have the same fingerprint in any order, and others another', () => {
  const [one, two] = [
    paper(['Ana Diaz'], '2001', { title: 'On maps' }),
    paper(['Bo Berg'], '2002', { title: 'On time' }),
  ];
  const whole = fingerprintOf(corpusOf([one, two]));
  expect(fingerprintOf(corpusOf([two, one]))).toBe(whole);
  expect(fingerprintOf(corpusOf([one]))).not.toBe(whole);
  expect(fingerprintOf(corpusOf([one, { ...two, title: 'On times' }]))).not.toBe(whole);
  expect(fingerprintOf(corpusOf([one, one]))).not.toBe(fingerprintOf(corpusOf([two, two])));
});
