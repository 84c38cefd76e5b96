import { beforeAll, describe, expect, it } from 'vitest';
import type { TopicEdit, TopicModel } from '../../../src/model/topic.ts';
import type { TopicGround } from '../../../src/topics/topicModel.ts';
import { groundOf, identities, modelOf, papersOf, planted } from './support.ts';

const shareIn = ({ topics, memberships }: TopicModel, paper: number, wanted: readonly string[]) =>
  memberships[paper]!.reduce((sum, { topic, share }) => (wanted.includes(topics[topic]!.id) ? sum + share : sum), 0);

describe('what the user does to topics', () => {
  let ground: TopicGround;
  let plain: TopicModel;
  let ids: string[];
  const after = (...topicEdits: TopicEdit[]) => modelOf(ground, { topicEdits });
  beforeAll(async () => {
    ground = groundOf((await planted(600)).papers);
    plain = modelOf(ground);
    ids = plain.topics.map(({ id }) => id);
  });

  it('renames one and leaves all else', () => {
    const { topics, memberships } = after({ kind: 'rename', topic: ids[2]!, label: ' Reefs ' });
    expect(topics[2]).toEqual({ ...plain.topics[2], label: 'Reefs', labelFrom: 'user' });
    expect(topics.toSpliced(2, 1)).toEqual(plain.topics.toSpliced(2, 1));
    expect(memberships).toEqual(plain.memberships);
  });

  it('merges two, whose papers and shares add up', () => {
    const merged = after({ kind: 'merge', topic: ids[3]!, into: ids[5]! });
    expect(merged.topics.map(({ id }) => id)).not.toContain(ids[3]);
    expect(papersOf(merged, ids[5]!)).toEqual(
      [...papersOf(plain, ids[3]!), ...papersOf(plain, ids[5]!)].sort((one, other) => one - other),
    );
    for (const paper of papersOf(plain, ids[3]!)) {
      expect(shareIn(merged, paper, [ids[5]!])).toBeGreaterThanOrEqual(shareIn(plain, paper, [ids[3]!, ids[5]!]) - 0.1);
    }
  });

  it('takes a merge back by a split', () => {
    const back = after({ kind: 'merge', topic: ids[3]!, into: ids[5]! }, { kind: 'split', topic: ids[5]! });
    expect(identities(back)).toEqual(identities(plain));
  });

  it('splits one into two, the larger of which keeps the id', () => {
    const fewer = modelOf(ground, { granularity: 5 });
    const { id } = fewer.topics[0]!;
    const split = modelOf(ground, { granularity: 5, topicEdits: [{ kind: 'split', topic: id }] });
    expect(split.topics).toHaveLength(6);
    const parts = split.topics.filter((one) => one.id === id || fewer.topics.every((other) => other.id !== one.id));
    const papers = parts.flatMap((part) => papersOf(split, part.id));
    expect(papers.sort((one, other) => one - other)).toEqual(papersOf(fewer, id));
    expect(papersOf(split, id).length * 2).toBeGreaterThanOrEqual(papers.length);
  });

  it('hides one, whose papers go to their other topics or to none', () => {
    const hidden = after({ kind: 'hide', topic: ids[0]! });
    expect(hidden.hidden.map(({ id }) => id)).toEqual([ids[0]]);
    expect(hidden.topics).toEqual(plain.topics.slice(1));
    for (const [paper, own] of plain.memberships.entries()) {
      const others = own.flatMap(({ topic }) => (topic === 0 ? [] : [plain.topics[topic]!.id]));
      expect(hidden.memberships[paper]!.map(({ topic }) => hidden.topics[topic]!.id)).toEqual(others);
    }
    expect(hidden.quality.papersWithoutTopic).toBeGreaterThan(plain.quality.papersWithoutTopic);
  });

  it('is done in order, and told where a topic is not there', () => {
    const edits: TopicEdit[] = [
      { kind: 'merge', topic: ids[1]!, into: ids[0]! },
      { kind: 'rename', topic: ids[0]!, label: 'Both' },
      { kind: 'hide', topic: ids[1]! },
      { kind: 'merge', topic: ids[0]!, into: ids[0]! },
    ];
    const model = after(...edits);
    expect(model.topics.map(({ label }) => label)).toContain('Both');
    expect(model.hidden).toEqual([]);
    expect(model.remarks.join()).toContain(`2 changes are to topics that are not there now (${ids[1]}, ${ids[0]})`);
  });

  it('is told to wait where the topic to merge into is not there', () => {
    const { remarks } = after({ kind: 'merge', topic: ids[0]!, into: 'lost-topic' });
    expect(remarks.join()).toContain('One change is to topics that are not there now (lost-topic), and waits');
  });

  it('splits no topic that is as fine as topics get, and says so', () => {
    const { most } = plain.granularity;
    const finest = modelOf(ground, { granularity: most });
    const { id, label } = finest.topics[0]!;
    const same = modelOf(ground, { granularity: most, topicEdits: [{ kind: 'split', topic: id }] });
    expect(identities(same)).toEqual(identities(finest));
    expect(same.remarks.join()).toContain(`“${label}” is as fine as topics get`);
  });
});
