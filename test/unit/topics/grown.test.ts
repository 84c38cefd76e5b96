import { beforeAll, describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/model/paper.ts';
import { topicsBeforeOf } from '../../../src/topics/topicModel.ts';
import { adjustedRand, groundOf, modelOf, planted, strongest, topicModel } from './support.ts';

const isNew = (paper: number) => paper % 10 === 3;

describe('topics of a corpus that has grown by a tenth', () => {
  let papers: readonly Paper[];
  beforeAll(async () => ({ papers } = await planted(1_000)));
  const grown = (wish = {}) => {
    const ground = groundOf(papers.filter((_, paper) => !isNew(paper)));
    const model = modelOf(ground, wish);
    return { old: model, now: topicModel(papers, wish, { before: topicsBeforeOf(ground, model) }) };
  };

  it('keep ids, names and colours', () => {
    const { old, now } = grown();
    const known = now.topics.flatMap((topic) => {
      const before = old.topics.find(({ id }) => id === topic.id);
      return before ? [{ topic, before }] : [];
    });
    expect(known.length).toBeGreaterThanOrEqual(0.9 * old.topics.length);
    expect(known.map(({ topic }) => topic.slot)).toEqual(known.map(({ before }) => before.slot));
    const named = known.filter(({ topic, before }) => topic.label.split(' · ')[0] === before.label.split(' · ')[0]);
    expect(named.length).toBeGreaterThanOrEqual(0.7 * known.length);
  });

  it('keep ids and colours in another number than the natural one', () => {
    // Fields as unlike as those planted join in another order as soon as a paper is added.
    for (const [granularity, least] of [
      [6, 0.6],
      [30, 0.8],
    ] as const) {
      const { old, now } = grown({ granularity });
      const known = now.topics.filter(({ id, slot }) => old.topics.some((one) => one.id === id && one.slot === slot));
      expect(now.topics).toHaveLength(granularity);
      expect(known.length).toBeGreaterThanOrEqual(least * granularity);
    }
  });

  it('keep their papers', () => {
    const { old, now } = grown();
    const stayed = strongest(now).filter((_, paper) => !isNew(paper));
    expect(adjustedRand(stayed, strongest(old))).toBeGreaterThanOrEqual(0.9);
  });

  it('still have done to them what the user did', () => {
    const [first, second, third] = modelOf(groundOf(papers.filter((_, paper) => !isNew(paper)))).topics;
    const { old, now } = grown({
      topicEdits: [
        { kind: 'merge', topic: second!.id, into: first!.id },
        { kind: 'hide', topic: third!.id },
      ],
    });
    expect(now.hidden.map(({ id }) => id)).toEqual(old.hidden.map(({ id }) => id));
    expect(now.remarks).toEqual(old.remarks);
  });

  it('are those of a new start where nothing is known again', async () => {
    const ground = groundOf(papers.slice(0, 300));
    const before = { ...topicsBeforeOf(ground, modelOf(ground)), paperKeys: 'none' };
    expect(topicModel(papers, {}, { before })).toEqual(topicModel(papers));
  });
});
