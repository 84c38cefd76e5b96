import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/model/paper.ts';
import { corpusOf } from '../../../src/read/index.ts';
import { dataHashOf } from '../../../src/work/dataHash.ts';
import { fingerprintOf } from '../../../src/work/fingerprint.ts';
import { paper } from '../../papers.ts';
import { givenNetwork } from '../../randomNetworks.ts';

const records = { in: 2, accepted: 2, merged: 0, rejected: 0 };
const report = (name: string) => ({ name, format: 'csv', encoding: 'utf-8', records, notices: [] });
const corpus = (papers: readonly Paper[], name = 'a.csv') => corpusOf([{ report: report(name), papers }]);
const [one, other] = [paper(['Ada Byron', 'Bo Berg'], '2001-05'), paper(['Cy Card'], '2003')];
const networkCorpus = (weight: number) =>
  corpusOf([{ report: report('n.gexf'), papers: [], network: givenNetwork(['a', 'b'], [['a', 'b', weight]]) }]);

describe('the hash of the data', () => {
  it('is that of what the records say, in whatever order and file', () => {
    expect(dataHashOf(corpus([one, other]))).toBe(
      dataHashOf(corpus([other, { ...one, provenance: { file: 'b', line: 9 } }], 'b.csv')),
    );
  });

  it.each<Partial<Paper>>([
    { title: 'Another' },
    { abstract: 'Fog.' },
    { keywords: ['fog'] },
    { categories: ['cs.LG'] },
    { venue: 'Acta' },
    { ids: { doi: '10.1/x' } },
    { slots: [{ raw: 'Ada Byron', kind: 'person', orcid: '0000-0002-1825-0097' }] },
    { date: undefined },
    { authorsTruncated: true },
    { citations: 3 },
  ])('is another one with %j', (change) => {
    expect(dataHashOf(corpus([{ ...one, ...change }, other]))).not.toBe(dataHashOf(corpus([one, other])));
  });

  it('is short, and tells networks apart', () => {
    expect(dataHashOf(corpus([one, other]))).toMatch(/^2-[\da-z]{1,7}-[\da-z]{1,7}$/);
    expect(dataHashOf(networkCorpus(1))).not.toBe(dataHashOf(networkCorpus(2)));
  });
});

it('a network has a fingerprint of its own', () => {
  expect(fingerprintOf(networkCorpus(1))).toMatch(/^network-2-/);
  expect(fingerprintOf(networkCorpus(1))).not.toBe(fingerprintOf(networkCorpus(2)));
});
