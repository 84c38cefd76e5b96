import { describe, expect, it } from 'vitest';
import { drained } from '../../../src/lib/steps.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { papersOfTerm } from '../../../src/model/topic.ts';
import { vectorSteps } from '../../../src/topics/vectors.ts';
import { documentsOf, vocabularyOf, written } from './reading.ts';

function vectorsOf(papers: readonly Paper[]) {
  const documents = documentsOf(papers);
  const vectors = drained(vectorSteps(documents));
  const textOf = (term: number) => documents.table.textOf(vectors.tableNumbers[term]!);
  const row = (paper: number) => {
    const [from, to] = [vectors.offsets[paper]!, vectors.offsets[paper + 1]!];
    const terms = Array.from(vectors.terms.subarray(from, to));
    return { terms, texts: terms.map(textOf), values: Array.from(vectors.values.subarray(from, to)) };
  };
  return { vectors, row };
}

const titles = (...all: string[]) => all.map((title) => written({ title }));
/** Papers on other things, so that no term is on most. */
const others = titles(
  ...Array.from({ length: 20 }, (_, index) => `graph minors${index % 2 === 0 ? ' treewidth' : ''}`),
);

const wordOf = (index: number) => `w${String.fromCharCode(97 + (index % 26), 97 + (Math.floor(index / 26) % 26))}x`;

describe('the vector of a paper', () => {
  it('has words and pairs that two papers share, each paper at length 1', () => {
    const { row } = vectorsOf([...titles('coral reef bleaching', 'coral reef bleaching', 'lonely polyp'), ...others]);
    expect(row(0).texts.toSorted()).toEqual(['bleaching', 'coral', 'coral reef', 'reef', 'reef bleaching']);
    expect(Math.hypot(...row(0).values)).toBeCloseTo(1, 12);
    expect(row(2).terms).toEqual([]);
  });

  it('has a keyword of any length as one term', () => {
    const papers = [
      written({ keywords: ['coral reef fish ecology'] }),
      written({ keywords: ['coral reef fish ecology'] }),
    ];
    expect(vectorsOf([...papers, ...others]).row(0).texts).toContain('coral reef fish ecology');
  });

  it('leaves out terms of most papers', () => {
    const { row } = vectorsOf(
      titles(...Array.from({ length: 20 }, (_, index) => `coral ${index % 2 ? 'reef' : 'fish'}`)),
    );
    expect(row(1).texts).toEqual(['coral reef', 'reef']);
  });

  it('gives more to what is rarer and to what is said more often', () => {
    const papers = [
      written({ title: 'coral', abstract: 'fish. fish. fish. fish. algae' }),
      ...titles('coral', 'coral', 'fish', 'fish', 'algae', 'algae'),
      ...others,
    ];
    const { row } = vectorsOf(papers);
    const valueOf = (text: string) => row(0).values[row(0).texts.indexOf(text)]!;
    expect(valueOf('fish')).toBeGreaterThan(valueOf('coral'));
    expect(valueOf('coral')).toBeGreaterThan(valueOf('algae'));
  });

  it('lists terms in ascending order, rare ones first', () => {
    const { vectors, row } = vectorsOf([...titles('coral reef', 'coral reef', 'coral'), ...others]);
    expect(row(0).terms).toEqual(row(0).terms.toSorted((one, other) => one - other));
    expect(vectors.paperCounts).toEqual(vectors.paperCounts.toSorted());
  });

  it('keeps only the strongest terms in a large corpus', () => {
    const papers = Array.from({ length: 8_001 }, (_, index) =>
      written({ abstract: Array.from({ length: 60 }, (_word, place) => wordOf(index * 7 + place * 11)).join('. ') }),
    );
    const { vectors, row } = vectorsOf(papers);
    expect(row(17).terms).toHaveLength(40);
    expect(Math.hypot(...row(17).values)).toBeCloseTo(1, 12);
    expect(vectors.terms.length).toBeLessThanOrEqual(40 * papers.length);
  });
});

describe('the vocabulary', () => {
  it('has the terms of two papers or more with these papers, as most write them', () => {
    const vocabulary = vocabularyOf([...others, ...titles('DNA storage', 'DNA storages', 'polyp')]);
    expect(vocabulary.terms).toEqual(expect.arrayContaining(['DNA', 'DNA storage', 'graph minors', 'treewidth']));
    expect(vocabulary.terms).not.toContain('polyp');
    expect([...papersOfTerm(vocabulary, vocabulary.terms.indexOf('DNA'))]).toEqual([20, 21]);
  });

  it('is empty without papers', () => {
    expect(vocabularyOf([]).terms).toEqual([]);
  });
});
