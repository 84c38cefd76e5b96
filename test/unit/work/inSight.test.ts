import { beforeAll, expect, test } from 'vitest';
import { drained } from '../../../src/lib/steps.ts';
import { noFilters, type Filters, type Sight } from '../../../src/model/filters.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { answerFor } from '../../../src/work/answers.ts';
import { textSteps } from '../../../src/work/paperText.ts';
import type { QuestionName, Questions } from '../../../src/work/protocol.ts';
import { ranks } from '../../../src/work/ranks.ts';
import { studyOf, type Study } from '../../../src/work/study.ts';
import { Turns } from '../../../src/work/turns.ts';
import { dateOf, paper } from '../../papers.ts';

const papers: readonly Paper[] = [
  paper(['Ana Berg', 'Bo Card'], '2001', { title: 'Réefs at night', venue: 'Acta', language: 'en' }),
  paper(['Ana Berg', 'Cy Dunn'], '2005', { abstract: 'Of tides and coral reefs.', venue: 'Ocean Letters' }),
  paper(['Bo Card', 'Cy Dunn', 'Di Eck'], '2010', { keywords: ['coral'], venue: 'Ocean Letters', language: 'de' }),
  paper(['Ed Fox'], '2015', { title: 'Alone', venue: 'Acta', language: 'en' }),
];

let study: Study;
beforeAll(() => {
  const records = { in: 4, accepted: 4, merged: 0, rejected: 0 };
  const files = [{ name: 'four.csv', format: 'csv', encoding: 'utf-8', records, notices: [] }];
  const corpus = { papers, records: papers, mergedRecords: [], files, cutLists: [], lists: [] };
  study = studyOf(corpus, { ...defaultSettings, identity: 'verbatim' }, () => undefined);
});

const ask = async <Name extends QuestionName>(name: Name, argument: Questions[Name][0]): Promise<Questions[Name][1]> =>
  (await answerFor(study, name, argument)) as Questions[Name][1];

const window = { from: dateOf('2000').from, to: dateOf('2012').to, undated: true };
const sightOf = (change: Partial<Filters>): Sight => ({ window, filters: { ...noFilters, ...change } });
const kept = (facet: keyof Filters['kept'], ...values: string[]): Partial<Filters> => ({
  kept: { ...noFilters.kept, [facet]: values },
});
const nameOf = (node: number) => study.network.authors[node]!.name;

test('papers are found by the starts of their words in title, abstract, keywords and venue', () => {
  const found = (text: string) => [...(drained(textSteps(papers, text)) ?? [])];
  expect(found('reef')).toEqual([1, 1, 0, 0]);
  expect(found('coral OCEAN')).toEqual([0, 1, 1, 0]);
  expect(found('eefs')).toEqual([0, 0, 0, 0]);
  expect(drained(textSteps(papers, ' – '))).toBe(undefined);
});

test('what filters of papers leave is told once, and later without its lists', async () => {
  const sight = sightOf(kept('venue', 'Acta'));
  const first = await ask('sift', { sight, withPapers: true });
  expect([...first.passing!]).toEqual([1, 0, 0, 1]);
  expect(first.lists!.tiePapers.starts).toHaveLength(1);
  const again = await ask('sift', { sight, withPapers: false });
  expect([again.passing, again.lists]).toEqual([undefined, undefined]);
  // Copies: what is transferred to the page is not what is kept.
  const other = await ask('sift', { sight, withPapers: true });
  expect(other.lists!.tiePapers.starts).not.toBe(first.lists!.tiePapers.starts);
});

test('the summary of a window counts what is visible, and says where the rest is', async () => {
  const counts = await ask('summary', sightOf({ ...kept('venue', 'Ocean Letters') }));
  expect(counts).toMatchObject({ papers: 2, authors: 4, ties: 4, components: 1, isolates: 0, totalWeight: 4 });
  expect(counts.sides.records).toMatchObject({ inside: 2, filtered: 1, after: 1 });
  expect(counts.sides.authors).toMatchObject({ inside: 4, filtered: 0, after: 1 });
  expect(counts.sides.ties).toMatchObject({ inside: 4, filtered: 1 });
});

test('hidden authors take their ties and the papers of nobody else with them', async () => {
  const only = study.network.authors.flatMap(({ name }, node) =>
    name === 'Ana Berg' || name === 'Bo Card' ? [node] : [],
  );
  const counts = await ask('summary', sightOf({ only }));
  expect(counts).toMatchObject({ papers: 3, authors: 2, ties: 1, totalWeight: 1 });
  const leaders = await ask('leaders', { of: 'authors', sight: sightOf({ only }), most: 9 });
  expect(leaders.map(({ item, score }) => [nameOf(item), score])).toEqual([
    ['Ana Berg', 2],
    ['Bo Card', 2],
  ]);
  const measures = await ask('corpusMeasures', sightOf({ only }));
  expect(measures).toMatchObject({ records: 3, density: 1 });
});

test('histograms are counted as long as they are wanted', async () => {
  const wish = { sight: sightOf(kept('venue', 'Acta')), most: 8 };
  const { facets } = await ask('facets', wish);
  expect(facets.venue).toMatchObject({ hidden: 2, total: 2 });
  const asked = new Turns().askedBy({ rank: ranks.beside, isWanted: () => false, onProgress: () => undefined });
  await expect(answerFor(study, 'facets', wish, asked)).rejects.toMatchObject({ name: 'AbortError' });
});

test('a hidden community keeps its count in the legend', async () => {
  const all = await ask('summary', sightOf({}));
  const hidden = await ask('summary', sightOf({ hiddenCommunities: [0] }));
  expect(hidden.authorsByCommunity).toEqual(all.authorsByCommunity);
  expect(hidden.authors).toBe(all.authors - all.authorsByCommunity[0]!);
});

test('a file of what is seen has visible authors and ties alone, passing papers alone, and says by which filters', async () => {
  const seen = sightOf({
    ...kept('venue', 'Acta', 'Ocean Letters'),
    ranges: { ...noFilters.ranges, papers: { from: 2, to: null } },
  });
  const file = await ask('graphFile', { format: 'json', seen, today: 20_000 });
  const json = JSON.parse(await file.text());
  const labels = json.nodes.map(({ attributes }: { attributes: { label: string } }) => attributes.label);
  expect(labels.filter((label: string) => label.includes(' ')).sort()).toEqual(['Ana Berg', 'Bo Card', 'Cy Dunn']);
  expect(json.coterie.filters).toEqual(seen.filters);
  expect(json.coterie.counts).toMatchObject({ papers: 3, authors: 3, coauthorTies: 3 });
  expect(json.coterie.caption).toContain('Filtered: venue Acta or Ocean Letters; papers of each author at least 2');
  const whole = await ask('graphFile', { format: 'json', seen: sightOf({}), today: 20_000 });
  expect(await whole.text()).not.toContain('Filtered');
});
