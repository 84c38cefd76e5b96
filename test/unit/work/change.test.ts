import { expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { change } from '../../../src/work/change.ts';
import type { CountedParts, FromWorker } from '../../../src/work/protocol.ts';
import { studyOf, type Draft } from '../../../src/work/study.ts';
import { paper } from '../../papers.ts';

const papers: readonly Paper[] = [
  paper(['Ana Diaz', 'Bo Berg'], '2001'),
  paper(['Ana Diaz', 'Bo Berg', 'Cy Card'], '2002'),
  paper(['Cy Card', 'Di Dunn'], '2003'),
  paper(['Ed Eck', 'Flo Fox'], '2004'),
  paper(['Ed Eck'], '2005', { keywords: ['maps'] }),
];
const records = { in: 5, accepted: 5, merged: 0, rejected: 0 };
const files = [{ name: 'papers.csv', format: 'csv', records, notices: [] }];
const corpus = { papers, records: papers, files, cutLists: [] } as unknown as Corpus;
const studied = (settings: Partial<Settings> = {}) =>
  studyOf(corpus, { ...defaultSettings, ...settings }, () => undefined);

async function changed(settings: Partial<Settings>, isWanted = () => true) {
  const sent: FromWorker[] = [];
  const shown = studied();
  const send = (message: FromWorker) => void sent.push(message);
  const draft = await change(shown, { ...defaultSettings, ...settings }, 7, isWanted, send);
  return {
    shown,
    draft,
    sent: sent.find(({ type }) => type === 'counted') as (CountedParts & { readonly id: number }) | undefined,
  };
}

const numbersOf = ({ network, totals, mainTopics, settings }: Draft) => ({ network, totals, mainTopics, settings });

const settings: Record<string, Partial<Settings>> = {
  'another counting': { counting: 'fractional' },
  'a cap on authors': { maxAuthors: 2 },
  'a minimum of papers': { minPapers: 2 },
  'a minimum of joint papers': { minJointPapers: 2 },
  'the largest component': { largestComponent: true },
  'a list of people': { only: ['Ana Diaz', 'Bo Berg'] },
  'keywords in the place of people': { network: 'keywords' },
};

for (const [what, wanted] of Object.entries(settings)) {
  test(`counted again with ${what}, a corpus is what it would be if it were opened so`, async () => {
    const { draft, sent } = await changed(wanted);
    expect(numbersOf(draft!)).toEqual(numbersOf(studied(wanted)));
    expect(sent!.counted.columns).toEqual(draft!.network.columns);
  });
}

test('what is sent tells which node each one was before, and -1 for those that are new', async () => {
  const fewer = await changed({ minPapers: 2 });
  const labels = fewer.sent!.labels.split('\n');
  const before = fewer.shown.network.authors.map(({ name }) => name);
  expect(labels.slice(0, 4)).toEqual(['Ana Diaz', 'Bo Berg', 'Cy Card', 'Ed Eck']);
  expect([...fewer.sent!.descent!.nodeBefore].slice(0, 4).map((node) => before[node])).toEqual(labels.slice(0, 4));
  const others = await changed({ network: 'keywords' });
  expect(others.sent!.labels.split('\n')[0]).toBe('maps');
  expect(others.sent!.descent!.nodeBefore[0]).toBe(-1);
});

test('what is not wanted any more is neither counted to its end nor sent', async () => {
  const { draft, sent } = await changed({ counting: 'fractional' }, () => false);
  expect([draft, sent]).toEqual([undefined, undefined]);
});

test('lists that are copied on their way to the worker make nothing be found anew', async () => {
  const { shown, draft } = await changed({ counting: 'fractional', stopTerms: [], synonyms: [], topicEdits: [] });
  expect(draft!.ground).toBe(shown.ground);
  const anew = await changed({ stopTerms: ['maps'] });
  expect(anew.draft!.ground).not.toBe(anew.shown.ground);
});
