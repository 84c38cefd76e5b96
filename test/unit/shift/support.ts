import type { Membership, TopicModel, Vocabulary } from '../../../src/model/topic.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { networkOf } from '../../../src/network/networkOf.ts';
import { identify } from '../../../src/people/identify.ts';
import type { ShiftSource } from '../../../src/shift/source.ts';
import { noTopics, paper, topicNamed } from '../../papers.ts';

/** A paper by its authors, its date, its topics (`A` or `A 0.6, B 0.4`) and the terms that it says. */
export interface Said {
  readonly by?: readonly string[];
  readonly when?: string | undefined;
  readonly on?: string;
  readonly says?: readonly string[];
}

/** Topics and terms are numbered in the order of the alphabet. */
export function sourceOf(said: readonly Said[]): ShiftSource {
  const papers = said.map(({ by = [], when }) => paper(by, when));
  const shares = said.map(({ on = '' }) => on.split(', ').filter(Boolean).map(shareOf));
  const names = sorted(shares.flat().map(([name]) => name));
  const memberships = shares.map((list) =>
    list
      .map(([name, share]): Membership => ({ topic: names.indexOf(name), share }))
      .sort((a, b) => b.share - a.share || a.topic - b.topic),
  );
  return sourceFrom(papers, {
    topics: names.map((name) => topicNamed(name)),
    memberships,
    vocabulary: vocabularyOf(said.map(({ says = [] }) => says)),
  });
}

function sourceFrom(
  papers: readonly Paper[],
  parts: Pick<TopicModel, 'topics' | 'memberships' | 'vocabulary'>,
): ShiftSource {
  const model: TopicModel = { ...noTopics(papers), ...parts };
  return { model, network: networkOf(papers, identify(papers, 'names'), model, defaultSettings) };
}

const shareOf = (text: string): readonly [string, number] => {
  const [name, share = '1'] = text.split(' ');
  return [name!, Number(share)];
};

const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort();

function vocabularyOf(says: readonly (readonly string[])[]): Vocabulary {
  const terms = sorted(says.flat());
  const lists = terms.map((term) => says.flatMap((said, index) => (said.includes(term) ? [index] : [])));
  const offsets = Uint32Array.from([0, ...lists.map(({ length }) => length)]);
  for (let term = 0; term < terms.length; term++) offsets[term + 1]! += offsets[term]!;
  return { terms, offsets, papers: Uint32Array.from(lists.flat()) };
}
