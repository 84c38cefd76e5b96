import { readFileSync } from 'node:fs';
import type { Paper } from '../../../src/model/paper.ts';
import { drained } from '../../../src/lib/steps.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import type { TopicModel, TopicsBefore } from '../../../src/model/topic.ts';
import { readCorpus } from '../../../src/read/index.ts';
import { plantedCsv } from '../../../src/sources/planted.ts';
import { topicGroundSteps, topicModelOf, type TopicGround } from '../../../src/topics/topicModel.ts';
import { paper } from '../../papers.ts';

/** The strongest topic of each paper, −1 without any. */
export const strongest = ({ memberships }: TopicModel): number[] => memberships.map(([first]) => first?.topic ?? -1);

interface Circumstances {
  readonly authorsOf?: readonly (readonly number[])[];
  readonly before?: TopicsBefore;
  readonly seed?: number;
  readonly onProgress?: (share: number) => void;
}

/** What topics are made of; nobody of the papers is known unless told. */
export function groundOf(
  papers: readonly Paper[],
  wish: Partial<Settings> = {},
  more: Circumstances = {},
): TopicGround {
  const authorsOf = more.authorsOf ?? papers.map(() => []);
  const settings = { ...defaultSettings, ...wish };
  return drained(topicGroundSteps(papers, authorsOf, settings, more.before, more.seed), more.onProgress);
}

export const modelOf = (ground: TopicGround, wish: Partial<Settings> = {}): TopicModel =>
  topicModelOf(ground, { ...defaultSettings, ...wish });

export const topicModel = (
  papers: readonly Paper[],
  wish: Partial<Settings> = {},
  more: Circumstances = {},
): TopicModel => modelOf(groundOf(papers, wish, more), wish);

/** The papers whose main topic it is. */
export const papersOf = (model: TopicModel, id: string): number[] =>
  strongest(model).flatMap((topic, index) => (model.topics[topic]?.id === id ? [index] : []));

/** Id, colour and name of each topic with its papers. */
export const identities = (model: TopicModel) =>
  model.topics.map(({ id, slot, label }) => ({ id, slot, label, papers: papersOf(model, id) }));

export async function ownPapers(): Promise<readonly Paper[]> {
  const bytes = new Uint8Array(readFileSync('data/brando-miranda/papers.csv'));
  return (await readCorpus([{ name: 'papers.csv', bytes, savedOn: 0 }])).papers;
}

export const about = (title: string, ...keywords: string[]): Paper => paper(['Ada Byron'], '2020', { title, keywords });

export const withoutKeywords = (papers: readonly Paper[]): Paper[] =>
  papers.map((one) => ({ ...one, keywords: [], categories: [] }));

/** The synthetic corpus, with the field that each paper was planted in. */
export async function planted(papers: number): Promise<{ papers: readonly Paper[]; fields: string[] }> {
  const text = [...plantedCsv({ papers, seed: 1 })].join('');
  const corpus = await readCorpus([{ name: 'planted.csv', bytes: new TextEncoder().encode(text), savedOn: 0 }]);
  const rows = text.trim().split('\n').slice(1);
  return { papers: corpus.papers, fields: rows.map((row) => row.split(',').at(-1)!) };
}

type Labels = readonly (string | number)[];

/** Adjusted Rand index: Hubert & Arabie, "Comparing partitions" (1985); 1 for equal partitions, 0 by chance. */
export function adjustedRand(one: Labels, other: Labels): number {
  const [inOne, inOther] = [pairsIn(one), pairsIn(other)];
  const inBoth = pairsIn(one.map((label, item) => `${label}|${other[item]}`));
  const byChance = (inOne * inOther) / ((one.length * (one.length - 1)) / 2);
  return (inBoth - byChance) / ((inOne + inOther) / 2 - byChance);
}

/** Number of pairs of items with the same label. */
function pairsIn(labels: Labels): number {
  const sizes = new Map<string | number, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

/** Normalised mutual information (Strehl & Ghosh 2002): 1 for equal partitions, 0 for independent ones. */
export function mutualInformation(one: Labels, other: Labels): number {
  const both = entropy(one.map((label, item) => `${label}|${other[item]}`));
  const [inOne, inOther] = [entropy(one), entropy(other)];
  return (inOne + inOther - both) / Math.sqrt(inOne * inOther);
}

function entropy(labels: Labels): number {
  const sizes = new Map<string | number, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum - (size / labels.length) * Math.log(size / labels.length), 0);
}
