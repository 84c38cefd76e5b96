import { describe, expect, it } from 'vitest';
import { topicOrigin } from '../../../src/model/topic.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { paper } from '../../papers.ts';
import { about, modelOf, groundOf, papersOf, strongest, topicModel } from './support.ts';

const classified = (...names: string[]): Paper =>
  paper([], '2020', { title: 'On things', classes: [{ scheme: 'arXiv categories', names }] });
/** A paper of each class and the next. */
const pairs = (names: readonly string[]) => names.map((name, at) => classified(name, names[(at + 1) % names.length]!));
const corpus = [
  ...Array.from({ length: 6 }, () => classified('cs.LG', 'stat.ML')),
  ...Array.from({ length: 4 }, () => classified('cs.CL')),
  ...Array.from({ length: 3 }, () => classified('stat.ML', 'cs.LG')),
  classified('math.CO'),
];

describe('topics that are given as classes', () => {
  const model = topicModel(corpus, { topics: 'curated' });

  it('are the classes of more papers than one by their names, each paper in equal shares, the main one first', () => {
    expect(model.topics.map(({ label, labelFrom }) => [label, labelFrom])).toEqual([
      ['Machine learning', 'class'],
      ['Machine learning (statistics)', 'class'],
      ['Computation and language', 'class'],
    ]);
    expect(model.memberships[0]).toEqual([
      { topic: 0, share: 0.5 },
      { topic: 1, share: 0.5 },
    ]);
    expect(model.memberships[10]![0]!.topic).toBe(1);
    expect(model.memberships.at(-1)).toEqual([]);
    expect([model.kind, model.source]).toEqual(['curated', 'arXiv categories']);
  });

  it('join where they are on the same papers', () => {
    const fewer = modelOf(groundOf(corpus, { topics: 'curated' }), { granularity: 2 });
    expect(fewer.topics.map(({ label }) => label)).toEqual([
      'Machine learning · Machine learning (statistics)',
      'Computation and language',
    ]);
    expect(fewer.memberships[0]).toEqual([{ topic: 0, share: 1 }]);
  });

  it('are told to leave out a class that only one paper has', () => {
    expect(model.remarks.join()).toContain('1 paper has classes that no other paper has');
    expect(topicModel(corpus.slice(0, -1), { topics: 'curated' }).remarks).toEqual([]);
  });
});

describe('topics that are made of many classes', () => {
  it('are named by the names of the classes, not by their codes', () => {
    const codes =
      'AI AR CC CE CG CL CR CV CY DB DC DL DM DS ET FL GR GT HC IR IT LG LO MA MM MS NE NI OS PF PL RO SC SE';
    const computing = codes.split(' ').map((code) => `cs.${code}`);
    const others = ['math.AC', 'math.AG', 'math.AP', 'math.AT', 'math.CO', 'math.CT', 'math.GR', 'math.GT', 'math.LO'];
    const model = topicModel([...pairs(computing), ...pairs(others)], { topics: 'curated' });
    const labels = model.topics.map(({ label }) => label).join();
    expect(model.topics.length).toBeGreaterThan(1);
    expect(labels).toMatch(/[Aa]lgebra|[Cc]ombinatorics|[Tt]opology/);
    expect(labels).not.toMatch(/\b(?:cs|math)\b/);
  });
});

describe('topics of author keywords', () => {
  it('do not look at titles', () => {
    const papers = [
      ...Array.from({ length: 5 }, () => about('Graph theory of reefs', 'coral reefs', 'bleaching')),
      ...Array.from({ length: 5 }, () => about('Graph theory of reefs', 'spanning trees', 'treewidth')),
    ];
    const model = topicModel(papers, { topics: 'keywords' });
    expect(model.source).toBe('author keywords');
    expect(model.topics.flatMap(({ terms }) => terms).toSorted()).toEqual([
      'bleaching',
      'coral reefs',
      'spanning trees',
      'treewidth',
    ]);
  });
});

describe('papers without text', () => {
  const reefs = Array.from({ length: 5 }, () => about('Coral bleaching of reefs'));
  const graphs = Array.from({ length: 5 }, () => about('Spanning trees of graphs'));
  const silent = about('');
  const authorsOf = [...reefs.map(() => [0]), ...graphs.map(() => [1]), [1, 2], [2]];
  const model = topicModel([...reefs, ...graphs, silent, silent], {}, { authorsOf });

  it('have the topics of their authors’ other papers, told as such', () => {
    expect(strongest(model)[10]).toBe(strongest(model)[9]);
    expect(model.origins[10]).toBe(topicOrigin.inherited);
    expect(model.quality.inheritedPapers).toBe(1);
  });

  it('have none where nobody on them has another paper', () => {
    expect(model.memberships[11]).toEqual([]);
    expect(model.origins[11]).toBe(topicOrigin.none);
    expect(model.quality.papersWithoutTopic).toBe(1);
  });
});

describe('what the user is told', () => {
  it('is that there is no text, or one paper', () => {
    expect(topicModel([about(''), about('')]).remarks.join()).toMatch(/No paper says anything/);
    expect(topicModel([about('Bleaching of reefs')]).remarks.join()).toMatch(/one paper/);
    expect(topicModel([about('Reefs'), about('Trees'), about('Stars')]).remarks.join()).toMatch(/share enough words/);
    expect(topicModel([]).remarks).toEqual([]);
  });

  it('is nothing where all went as usual', () => {
    const papers = [
      ...Array.from({ length: 8 }, () => about('Coral bleaching of the reefs in warm and shallow water')),
      ...Array.from({ length: 8 }, () => about('Spanning trees of the random graphs and their minors')),
    ];
    expect(topicModel(papers).remarks).toEqual([]);
  });

  it('is that topics are book reviews where most titles say so', () => {
    const papers = [
      ...Array.from({ length: 6 }, (_, index) => about(`Book review: The garden ${index}`, 'gardens', 'parks')),
      ...Array.from({ length: 9 }, () => about('Spanning trees of graphs', 'treewidth', 'graph minors')),
    ];
    const model = topicModel(papers);
    const editorial = model.topics.find(({ isEditorial }) => isEditorial);
    expect(editorial!.label).toBe('Book reviews');
    expect(papersOf(model, editorial!.id)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('papers in other languages', () => {
  it('are not held together by the words of their grammar', () => {
    const subjects =
      'Korallenriffe Bleiche Spannbäume Färbung Gletscher Schmelze Zünfte Münzen Planeten Umlaufbahn Mücken Netze';
    const nouns = subjects.split(' ');
    const german = Array.from({ length: 6 }, (_, index) =>
      about(`Über die ${nouns[2 * index]} und warum sie bei der ${nouns[2 * index + 1]} nicht ohne sich sein können`),
    );
    const english = Array.from({ length: 8 }, () => about('Spanning trees of the random graphs and their minors'));
    const model = topicModel([...german, ...english]);
    const main = strongest(model).slice(0, german.length);
    const largest = Math.max(...model.topics.map((_, topic) => main.filter((one) => one === topic).length));
    expect(largest).toBeLessThan(german.length);
  });
});
