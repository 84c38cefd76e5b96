import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/model/paper.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import { textsOf } from '../../../src/topics/texts.ts';
import { documentsOf, mentionsOf, written } from './reading.ts';

const texts = (papers: readonly Paper[], wish: Partial<Settings> = {}) =>
  textsOf(papers, { ...defaultSettings, ...wish });

const arxiv = (...names: string[]) => ({ classes: [{ scheme: 'arXiv categories', names }] }) as const;
const mesh = (...names: string[]) => ({ classes: [{ scheme: 'MeSH headings', names }] }) as const;

describe('topics are made from', () => {
  it('whatever each paper has, not one field for all', () => {
    const papers = [written({ title: 'Corals' }), written({ abstract: 'Algae' }), written({ keywords: ['reefs'] })];
    expect(texts(papers)).toMatchObject({
      kind: 'computed',
      source: 'titles, abstracts and author keywords',
      papersBySource: { computed: 3, keywords: 1, curated: 0 },
      remarks: [],
    });
    const documents = documentsOf(papers);
    expect([0, 1, 2].map((index) => mentionsOf(documents, index))).toEqual([{ coral: 2 }, { algae: 1 }, { reef: 3 }]);
  });

  it('the scheme of classes that most papers have, or the one that is asked for', () => {
    const papers = [written(arxiv('cs.LG')), written(arxiv('cs.CL')), written(mesh('Humans'))];
    expect(texts(papers, { topics: 'curated' })).toMatchObject({
      scheme: 'arXiv categories',
      source: 'arXiv categories',
    });
    const asked = texts(papers, { topics: 'curated', classScheme: 'MeSH headings' });
    expect(asked).toMatchObject({ source: 'MeSH headings', papersBySource: { curated: 1 } });
  });

  it('categories whose scheme nobody tells, where there are no others', () => {
    const papers = [written({ title: 'Corals', categories: ['Biology'] })];
    expect(texts(papers, { topics: 'curated' })).toMatchObject({ kind: 'curated', source: 'subject categories' });
  });

  it('titles, with a remark, where there are no keywords or classes', () => {
    const papers = [written({ title: 'Corals' })];
    expect(texts(papers, { topics: 'keywords' })).toMatchObject({
      kind: 'computed',
      source: 'titles',
      remarks: ['No paper has author keywords, so topics are made from titles.'],
    });
    expect(texts(papers, { topics: 'curated' }).remarks).toEqual([
      'No paper has classes given by its source, so topics are made from titles.',
    ]);
    const asked = texts([written({ title: 'Corals', ...arxiv('cs.LG') })], {
      topics: 'curated',
      classScheme: 'MeSH headings',
    });
    expect(asked.remarks).toEqual(['No paper has MeSH headings, so topics are made from titles.']);
  });

  it('nothing where no paper says anything', () => {
    expect(texts([written({})])).toMatchObject({ kind: 'computed', source: 'none' });
  });
});
