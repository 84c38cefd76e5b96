import type { Paper } from '../../../src/model/paper.ts';
import { drained } from '../../../src/lib/steps.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import type { TopicModel } from '../../../src/model/topic.ts';
import { readCorpus } from '../../../src/read/index.ts';
import { plantedCsv } from '../../../src/sources/planted.ts';
import { topicGroundSteps, topicModelOf } from '../../../src/topics/topicModel.ts';
import { paper } from '../../papers.ts';

/** The strongest topic of each paper, −1 without any. */
export const strongest = ({ memberships }: TopicModel): number[] => memberships.map(([first]) => first?.topic ?? -1);

/** The topics of papers nobody of whom is known. */
export function topicModel(
  papers: readonly Paper[],
  wish: Partial<Settings> = {},
  onProgress?: (share: number) => void,
): TopicModel {
  const settings = { ...defaultSettings, ...wish };
  const nobody = papers.map(() => []);
  return topicModelOf(drained(topicGroundSteps(papers, nobody, settings), onProgress), settings);
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
