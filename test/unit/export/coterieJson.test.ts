import { describe, expect, test } from 'vitest';
import type { GivenNetwork } from '../../../src/model/givenNetwork.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import { readCorpus } from '../../../src/read/index.ts';
import { graphFile } from '../../../src/work/graphFile.ts';
import { studyOf, type Study } from '../../../src/work/study.ts';
import { paper } from '../../papers.ts';
import { givenNetwork } from '../../randomNetworks.ts';
import { countIn, weightIn } from '../../../src/network/windowed.ts';
import { dateOf } from '../../papers.ts';
import { fileOf } from '../read/support.ts';

const nothing = () => undefined;
const records = { in: 1, accepted: 1, merged: 0, rejected: 0 };
const files = [{ name: 'few.csv', format: 'csv', encoding: 'utf-8', records, notices: [] }];

function studied(papers: readonly Paper[], changes: Partial<Settings> = {}, network?: GivenNetwork): Study {
  const corpus = { papers, records: papers, files, cutLists: [], lists: [], ...(network && { network }) };
  return studyOf(corpus, { ...defaultSettings, ...changes }, nothing);
}

async function again(study: Study): Promise<Study> {
  const text = [...graphFile(study, 'json', { seen: undefined, today: 20_000 })].join('');
  const corpus = await readCorpus([fileOf(text, 'saved.json')]);
  expect(corpus.files[0]).toMatchObject({ format: 'coterie-json' });
  expect(corpus.files[0]!.notices.filter(({ severity }) => severity !== 'info')).toEqual([]);
  return studyOf(corpus, defaultSettings, nothing);
}

/** Every tie with its number of records and its weight in a window, by the ids of its ends. */
function tiesOf({ network }: Study, from: string, to: string) {
  const { columns, authors } = network;
  const window = { from: dateOf(from).from, to: dateOf(to).to, undated: false };
  return Array.from({ length: columns.authorTieCount }, (_, tie) => [
    authors[columns.tieSource[tie]!]!.id,
    authors[columns.tieTarget[tie]!]!.id,
    countIn(columns.tiePapers, tie, window),
    weightIn(columns.tiePapers, tie, window, columns.paperTo),
  ]);
}

/** Distances of all pairs over the largest: what is left of places however they are moved and scaled. */
function shapeOf({ arrangement, network }: Study): number[] {
  const count = network.columns.authorCount;
  const at = (node: number) => [arrangement.positions[2 * node]!, arrangement.positions[2 * node + 1]!] as const;
  const distances = Array.from({ length: count * count }, (_, pair) => {
    const [[ax, ay], [bx, by]] = [at(Math.floor(pair / count)), at(pair % count)];
    return Math.hypot(ax - bx, ay - by);
  });
  const most = Math.max(...distances);
  return distances.map((distance) => distance / most);
}

const papers = [
  paper(['Ann Lee', 'Bob Ray'], '2001', { keywords: ['reefs'] }),
  paper(['Ann Lee', 'Bob Ray', 'Cyd Poe'], '2004-05', { keywords: ['reefs', 'fish'] }),
  paper(['Cyd Poe', 'Dot Orr'], '2004-05-17', { keywords: ['fish'] }),
  paper(['Dot Orr', 'Eve Kay']),
  paper(['Flo Zee'], '2002'),
];

describe('what Coterie saved opens again as a network', () => {
  test.each(['full', 'fractional'] as const)(
    'with the weight of every tie in every window (%s counting)',
    async (counting) => {
      const study = studied(papers, { counting });
      const saved = await again(study);
      for (const [from, to] of [
        ['1990', '2030'],
        ['2001', '2002'],
        ['2004-05-18', '2004-05-31'],
      ] as const) {
        expect(tiesOf(saved, from, to)).toEqual(tiesOf(study, from, to));
      }
    },
  );

  test('with places, communities and names, and without topics', async () => {
    const study = studied(papers);
    const saved = await again(study);
    expect(saved.network.topics).toEqual([]);
    expect(saved.network.authors.map(({ id, name }) => [id, name])).toEqual(
      study.network.authors.map(({ id, name }) => [id, name]),
    );
    const { authorCount } = study.network.columns;
    expect([...saved.arrangement.communities]).toEqual([...study.arrangement.communities.subarray(0, authorCount)]);
    const [before, after] = [shapeOf(study), shapeOf(saved)];
    before.forEach((distance, pair) => expect(after[pair]).toBeCloseTo(distance, 5));
  });

  test('a network too, with the dates of its links and what its file calls the communities', async () => {
    const given = givenNetwork(
      ['a', 'b', 'c', 'alone'],
      [
        ['a', 'b', 2, '2001'],
        ['b', 'a', 3, '2004-05'],
        ['c', 'b', 1.5],
      ],
    );
    const nodes = given.nodes.map((node, at) => ({ ...node, cluster: at > 1 ? 'red' : 'blue', x: at, y: at * at }));
    const study = studied([], {}, { ...given, nodes });
    const saved = await again(study);
    expect(tiesOf(saved, '2000', '2010')).toEqual(tiesOf(study, '2000', '2010'));
    expect(saved.givenArrangement.communityNames).toEqual(study.givenArrangement.communityNames);
    expect(saved.given.links.map(({ weight, date }) => [weight, date?.precision])).toEqual([
      [2, 'year'],
      [3, 'month'],
      [1.5, undefined],
    ]);
    const twice = await again(saved);
    expect(twice.arrangement).toEqual(saved.arrangement);
  });
});

test('what the file says of places and communities is found anew when that is wanted', () => {
  const given = givenNetwork(
    ['a', 'b', 'c', 'd'],
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  );
  const nodes = given.nodes.map((node, at) => ({ ...node, cluster: at % 2 === 0 ? 'even' : 'odd', x: at, y: 0 }));
  const kept = studied([], {}, { ...given, nodes });
  const anew = studied([], { keepGiven: false }, { ...given, nodes });
  expect([...kept.arrangement.communities]).toEqual([0, 1, 0, 1]);
  expect([...anew.arrangement.communities]).toEqual([0, 0, 1, 1]);
  expect(anew.givenArrangement.communityNames).toBe(undefined);
  expect(anew.arrangement.positions).not.toEqual(kept.arrangement.positions);
});

test('only the named items of a network are kept, by their ids or labels', () => {
  const given = givenNetwork(
    ['a', 'b', 'c'],
    [
      ['a', 'b', 2],
      ['b', 'c', 3],
    ],
  );
  const { network } = studied([], { only: ['a', 'Node b'] }, given);
  expect(network.authors.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(network.columns.tieCount).toBe(1);
  expect(studied([], { only: ['nobody'] }, given).network.columns.authorCount).toBe(0);
});
