import { beforeAll, describe, expect, it } from 'vitest';
import type { TopicModel } from '../../../src/model/topic.ts';
import type { TopicGround } from '../../../src/topics/topicModel.ts';
import { groundOf, identities, modelOf, planted } from './support.ts';

describe('topics in another number', () => {
  let ground: TopicGround;
  let natural: TopicModel;
  const at = (granularity: number) => modelOf(ground, { granularity });
  beforeAll(async () => {
    ground = groundOf((await planted(1_000)).papers);
    natural = modelOf(ground);
  });

  it('are as many as are wished for, within what is possible', () => {
    const { fewest, most, chosen } = natural.granularity;
    expect(natural.topics).toHaveLength(chosen);
    expect(chosen).toBe(natural.granularity.natural);
    for (const count of [fewest, 7, most]) expect(at(count).topics).toHaveLength(count);
    expect(at(0).topics).toHaveLength(fewest);
    expect(at(1_000).topics).toHaveLength(most);
    expect(most).toBeGreaterThan(natural.granularity.natural);
  });

  it('are the same but for one that falls into two, whose larger part keeps id and colour', () => {
    let before = identities(at(2));
    for (let count = 3; count <= natural.granularity.most; count++) {
      const after = identities(at(count));
      const same = new Set(after.map((one) => JSON.stringify(one)));
      const [split, ...others] = before.filter((one) => !same.has(JSON.stringify(one)));
      expect(others).toEqual([]);
      const parts = after.filter(({ papers }) => papers.some((paper) => split!.papers.includes(paper)));
      expect(parts).toHaveLength(2);
      expect(new Set(parts.flatMap(({ papers }) => papers))).toEqual(new Set(split!.papers));
      const [larger, smaller] = parts.sort((one, other) => other.papers.length - one.papers.length);
      const keeper =
        larger!.papers.length === smaller!.papers.length ? parts.find(({ id }) => id === split!.id)! : larger!;
      expect([keeper.id, keeper.slot]).toEqual([split!.id, split!.slot]);
      before = after;
    }
  });

  it('are named unlike each other, under ids of their own', () => {
    for (const count of [5, 12, natural.granularity.most]) {
      const { topics } = at(count);
      expect(new Set(topics.map(({ label }) => label)).size).toBe(count);
      expect(new Set(topics.map(({ id }) => id)).size).toBe(count);
    }
  });

  it('have the ten hues for the largest ten of the natural number, and grey for all others', () => {
    expect(natural.topics.map(({ slot }) => slot)).toEqual(natural.topics.map((_, topic) => Math.min(topic, 10)));
  });
});
