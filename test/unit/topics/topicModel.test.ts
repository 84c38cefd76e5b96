import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/lib/random.ts';
import { shuffledIndices } from '../../../src/lib/shuffle.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { paper } from '../../papers.ts';
import {
  about,
  adjustedRand,
  mutualInformation,
  ownPapers,
  planted,
  strongest,
  withoutKeywords,
  topicModel,
} from './support.ts';

const reefs = (count: number) =>
  Array.from({ length: count }, (_, index) => about(`Reef ${index}`, 'coral reefs', 'bleaching', 'algae'));
const graphs = (count: number) =>
  Array.from({ length: count }, (_, index) => about(`Tree ${index}`, 'spanning trees', 'graph minors', 'treewidth'));

describe('the topics of a planted corpus', () => {
  let papers: readonly Paper[];
  let fields: string[];
  beforeAll(async () => ({ papers, fields } = await planted(1_000)));

  it('are the planted fields', () => {
    const model = topicModel(papers);
    expect(model.source).toBe('titles and author keywords');
    expect(model.topics.length).toBeGreaterThanOrEqual(18);
    expect(model.topics.length).toBeLessThanOrEqual(24);
    expect(adjustedRand(strongest(model), fields)).toBeGreaterThan(0.95);
    expect(mutualInformation(strongest(model), fields)).toBeGreaterThanOrEqual(0.95);
  });

  it('are nearly the planted fields from titles alone', () => {
    const model = topicModel(withoutKeywords(papers));
    expect(model.source).toBe('titles');
    expect(adjustedRand(strongest(model), fields)).toBeGreaterThan(0.85);
    expect(mutualInformation(strongest(model), fields)).toBeGreaterThanOrEqual(0.9);
  });

  it('are nearly the planted fields from abstracts alone', () => {
    const model = topicModel(
      papers.map((one) => ({ ...one, title: '', abstract: one.keywords.join(', '), keywords: [] })),
    );
    expect(model.source).toBe('abstracts');
    expect(adjustedRand(strongest(model), fields)).toBeGreaterThan(0.95);
  });

  it('are the same on a second run', () => {
    expect(topicModel(papers)).toEqual(topicModel(papers));
  });

  it('do not depend on the order of the papers', () => {
    const order = shuffledIndices(papers.length, seededRandom(7));
    const [model, shuffled] = [topicModel(papers), topicModel(Array.from(order, (index) => papers[index]!))];
    expect(shuffled.topics).toEqual(model.topics);
    expect(shuffled.memberships).toEqual(Array.from(order, (index) => model.memberships[index]));
  });

  it('come with the largest first, under unique ids', () => {
    const model = topicModel(papers);
    const sizes = model.topics.map((_, topic) => strongest(model).filter((one) => one === topic).length);
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    expect(new Set(model.topics.map(({ id }) => id)).size).toBe(model.topics.length);
  });

  it('are reported with a share done that never falls and ends at 1', () => {
    const shares: number[] = [];
    topicModel(papers, {}, { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });
});

describe("the topics of one author's papers", () => {
  let papers: readonly Paper[];
  beforeAll(async () => void (papers = await ownPapers()));

  it('are few, and named by what the author calls them', () => {
    const { topics } = topicModel(papers);
    expect(topics.length).toBeGreaterThanOrEqual(4);
    expect(topics.length).toBeLessThanOrEqual(6);
    const labels = topics.map(({ label }) => label).join('\n');
    for (const name of ['deep learning theory', 'few-shot learning', 'scaling laws', 'mathematical reasoning']) {
      expect(labels).toContain(name);
    }
  });

  it('are the same for any seed, and none is of a single paper', () => {
    const first = strongest(topicModel(papers));
    for (let seed = 2; seed <= 20; seed++) {
      const main = strongest(topicModel(papers, {}, { seed }));
      expect(adjustedRand(main, first)).toBe(1);
    }
    expect(first.every((topic) => first.indexOf(topic) !== first.lastIndexOf(topic))).toBe(true);
  });

  it('are told to fit poorly where a paper is on something else', () => {
    const { weak, quality } = topicModel(papers);
    const odd = papers.flatMap(({ title }, index) => (weak[index] === 1 ? [title.slice(0, 8)] : []));
    expect(odd).toEqual(expect.arrayContaining(['Position', 'Failures', 'Transfor']));
    expect(odd.length).toBe(quality.weakPapers);
    expect(odd.length).toBeLessThanOrEqual(6);
  });

  it('hardly change when a paper is added', () => {
    const all = strongest(topicModel(papers));
    const likeness = papers.map((_, added) => {
      const without = topicModel(papers.filter((_paper, index) => index !== added));
      return adjustedRand(
        strongest(without),
        all.filter((_topic, index) => index !== added),
      );
    });
    expect(likeness.reduce((sum, one) => sum + one, 0) / papers.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the topics of a small or odd corpus', () => {
  it('are none without papers', () => {
    expect(topicModel([])).toMatchObject({ topics: [], memberships: [], source: 'none' });
  });

  it('are none without text, and such papers belong to none beside others', () => {
    const silent = paper(['Ada Byron'], '2020', { title: '' });
    expect(topicModel([silent, silent])).toMatchObject({ topics: [], memberships: [[], []], source: 'none' });
    const model = topicModel([...reefs(4), silent]);
    expect(model.memberships.at(-1)).toEqual([]);
    expect(model.topics).toHaveLength(1);
  });

  it('is one for a single paper', () => {
    const model = topicModel([about('Bleaching of reefs', 'coral reefs')]);
    expect(model.topics.map(({ terms }) => terms[0])).toEqual(['coral reefs']);
    expect(model.memberships).toEqual([[{ topic: 0, share: 1 }]]);
  });

  it('never have a single paper when there are others to join', () => {
    const bridge = about('Reef forms', 'coral reefs', 'reef growth');
    const model = topicModel([...reefs(5), ...graphs(5), bridge]);
    expect(model.topics).toHaveLength(2);
    expect(strongest(model).at(-1)).toBe(strongest(model)[0]);
  });

  it('may be named like the properties of every object', () => {
    const odd = Array.from({ length: 5 }, (_, index) => about(`Part ${index}`, 'constructor', '__proto__', 'toString'));
    const model = topicModel([...odd, ...graphs(5)]);
    expect(adjustedRand(strongest(model), [0, 0, 0, 0, 0, 1, 1, 1, 1, 1])).toBe(1);
    expect(model.topics[strongest(model)[0]!]!.terms).toContain('constructor');
  });

  it('are found in titles without blanks', () => {
    const titles = [
      '珊瑚礁白化研究',
      '珊瑚礁白化与海洋酸化',
      '珊瑚礁与海洋酸化',
      '图论与生成树',
      '随机图论的生成树',
      '图论中的生成树',
    ];
    const model = topicModel(titles.map((title) => about(title)));
    expect(adjustedRand(strongest(model), [0, 0, 0, 1, 1, 1])).toBe(1);
  });

  it('are named as the papers write it, in lower case where a title capitalises all', () => {
    const titles = [
      'Neural Machine Translation of DNA',
      'On Neural Machine Translation With DNA',
      'DNA Storage',
      'DNA Storage Again',
    ];
    const labels = topicModel(titles.map((title) => about(title))).topics.map(({ label }) => label);
    expect(labels.join(' ')).toMatch(/DNA/);
    expect(labels.join(' ')).not.toMatch(/Neural|Storage/);
  });

  it('have shares that sum to at most 1, the strongest first, each of an existing topic', () => {
    const word = fc.constantFrom(
      'coral',
      'reefs',
      'graph',
      'trees',
      'DNA',
      'constructor',
      'été',
      '数据',
      'of',
      '4',
      '<b>',
    );
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    const somePaper = fc
      .record({ title: text, abstract: text, keywords: fc.array(text, { maxLength: 3 }), categories: fc.array(text) })
      .map((parts) => paper(['Ada Byron'], '2020', parts));
    fc.assert(
      fc.property(fc.array(somePaper, { maxLength: 40 }), (papers) => {
        const { topics, memberships } = topicModel(papers);
        expect(memberships).toHaveLength(papers.length);
        for (const shares of memberships.map((ofPaper) => ofPaper.map(({ share }) => share))) {
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-12);
          expect(shares).toEqual(shares.toSorted((one, other) => other - one));
          expect(shares.every((share) => share >= 0.0999)).toBe(true);
        }
        expect(memberships.flat().every(({ topic }) => topic in topics)).toBe(true);
        expect(topics.every(({ label, terms }) => label !== '' && terms.length > 0)).toBe(true);
      }),
    );
  });
});
