import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/model/settings.ts';
import { allTime } from '../../../src/network/allTime.ts';
import { summarise } from '../../../src/network/summary.ts';
import { readCorpus } from '../../../src/read/index.ts';
import { graphFile, type TextFormat } from '../../../src/work/graphFile.ts';
import { studyOf } from '../../../src/work/study.ts';
import { fileOf } from './support.ts';

/** The weight of the tie 1–2 and the place of the node 1, as they stand in a file; all else is as it should be. */
interface Numbers {
  readonly weight: string;
  readonly x: string;
  readonly y: string;
}

type Place = readonly [id: number, x: string, y: string];

const placesOf = ({ x, y }: Numbers): readonly Place[] => [
  [1, x, y],
  [2, '1', '0'],
  [3, '0', '2'],
  [4, '3', '3'],
];
const tiesOf = ({ weight }: Numbers): readonly (readonly [number, number, string])[] => [
  [1, 2, weight],
  [2, 3, '2'],
  [3, 4, '1.5'],
];

const joined = <Item>(items: readonly Item[], print: (item: Item) => string, between = '\n') =>
  items.map(print).join(between);

/** How each format writes such a network: files by name. Numbers in JSON stand bare. */
const formats: Readonly<Record<string, (numbers: Numbers) => Readonly<Record<string, string>>>> = {
  GEXF: (numbers) => ({
    'a.gexf': `<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"><graph><nodes>
${joined(placesOf(numbers), ([id, x, y]) => `<node id="${id}"><viz:position x="${x}" y="${y}"/></node>`)}
</nodes><edges>
${joined(tiesOf(numbers), ([from, to, weight]) => `<edge source="${from}" target="${to}" weight="${weight}"/>`)}
</edges></graph></gexf>`,
  }),
  GraphML: (numbers) => ({
    'a.graphml': `<graphml><key id="x" for="node" attr.name="x"/><key id="y" for="node" attr.name="y"/><key id="w" for="edge" attr.name="weight"/><graph>
${joined(placesOf(numbers), ([id, x, y]) => `<node id="${id}"><data key="x">${x}</data><data key="y">${y}</data></node>`)}
${joined(tiesOf(numbers), ([from, to, weight]) => `<edge source="${from}" target="${to}"><data key="w">${weight}</data></edge>`)}
</graph></graphml>`,
  }),
  Pajek: (numbers) => ({
    'a.net': `*Vertices 4\n${joined(placesOf(numbers), ([id, x, y]) => `${id} "n${id}" ${x} ${y}`)}\n*Edges\n${joined(tiesOf(numbers), (tie) => tie.join(' '))}\n`,
  }),
  GML: (numbers) => ({
    'a.gml': `graph [
${joined(placesOf(numbers), ([id, x, y]) => `node [ id ${id} graphics [ x ${x} y ${y} ] ]`)}
${joined(tiesOf(numbers), ([from, to, weight]) => `edge [ source ${from} target ${to} weight ${weight} ]`)}
]`,
  }),
  'node-link JSON': (numbers) => ({
    'a.json': `{"nodes": [
${joined(placesOf(numbers), ([id, x, y]) => `{"id": "${id}", "x": ${x}, "y": ${y}}`, ',\n')}
], "links": [
${joined(tiesOf(numbers), ([from, to, weight]) => `{"source": "${from}", "target": "${to}", "weight": ${weight}}`, ',\n')}
]}`,
  }),
  'VOSviewer’s map and network': (numbers) => ({
    'map.txt': `id\tlabel\tx\ty\tweight<A>\n${joined(placesOf(numbers), ([id, x, y]) => `${id}\tn${id}\t${x}\t${y}\t1`)}\n`,
    'network.txt': `${joined(tiesOf(numbers), (tie) => tie.join('\t'))}\n`,
  }),
  'VOSviewer’s JSON': (numbers) => ({
    'a.json': `{"network": {"items": [
${joined(placesOf(numbers), ([id, x, y]) => `{"id": ${id}, "label": "n${id}", "x": ${x}, "y": ${y}}`, ',\n')}
], "links": [
${joined(tiesOf(numbers), ([from, to, weight]) => `{"source_id": ${from}, "target_id": ${to}, "strength": ${weight}}`, ',\n')}
]}}`,
  }),
  'Gephi’s tables': (numbers) => ({
    'nodes.csv': `Id,Label,x,y\n${joined(placesOf(numbers), ([id, x, y]) => `${id},n${id},${x},${y}`)}\n`,
    'edges.csv': `Source,Target,Weight\n${joined(tiesOf(numbers), (tie) => tie.join(','))}\n`,
  }),
};

async function studied(files: Readonly<Record<string, string>>) {
  const corpus = await readCorpus(Object.entries(files).map(([name, text]) => fileOf(text, name)));
  const study = studyOf(corpus, defaultSettings, () => undefined);
  const notices = corpus.files.flatMap((file) => file.notices);
  return { study, complaints: notices.filter(({ severity }) => severity !== 'info') };
}

type Studied = Awaited<ReturnType<typeof studied>>['study'];

function expectFinite(study: Studied): void {
  const { arrangement, network, given, records } = study;
  expect([...arrangement.positions].every(Number.isFinite)).toBe(true);
  expect(arrangement.positions.length).toBe(8);
  const weights = [...network.columns.tiePapers.undatedWeights, ...network.columns.nodePapers.undatedWeights];
  expect(weights.every((weight) => Number.isFinite(weight) && weight >= 0)).toBe(true);
  expect(given.links.every(({ weight }) => Number.isFinite(weight) && weight > 0)).toBe(true);
  expect(Number.isFinite(summarise(network, arrangement, records, allTime).totalWeight)).toBe(true);
  for (const format of [
    'json',
    'gexf',
    'vosviewer-map',
    'vosviewer-network',
    'vosviewer-json',
  ] satisfies TextFormat[]) {
    expect([...graphFile(study, format, { seen: undefined, today: 20_000 })].join('')).not.toMatch(
      /NaN|Infinity|1e\+?308|1e999/,
    );
  }
}

const sound: Numbers = { weight: '3', x: '0', y: '0' };

describe.each(Object.entries(formats))('numbers that are none in %s', (_, print) => {
  test('sound numbers pass without a word', async () => {
    const { study, complaints } = await studied(print(sound));
    expect(complaints).toEqual([]);
    expectFinite(study);
  });

  test.each(['NaN', 'Infinity', '-Infinity', '-1', '0', '1e308', '1e999', '-1e308', '5e-324'])(
    'a weight of %s is mended or left out, with file, line and reason',
    async (weight) => {
      const { study, complaints } = await studied(print({ ...sound, weight }));
      expectFinite(study);
      const about = complaints.filter(({ code }) => code.startsWith('tie-weight'));
      expect(about).toHaveLength(1);
      expect(about[0]!.line).toBeGreaterThan(0);
      expect(about[0]!.file).toMatch(/^(?:a|network|edges)\./);
      expect(about[0]!.message).toContain('weight');
    },
  );

  test.each(['NaN', 'Infinity', '-Infinity', '1e308', '-1e308', '1e999'])(
    'a place at %s is no place, with file, line and reason',
    async (x) => {
      const { study, complaints } = await studied(print({ ...sound, x }));
      expectFinite(study);
      const about = complaints.filter(({ code }) => code === 'node-position');
      expect(about).toHaveLength(1);
      expect(about[0]!.line).toBeGreaterThan(0);
      expect(about[0]!.message).toContain('position');
    },
  );

  test('nodes that all stand on one spot are placed anew, with a word', async () => {
    const files = print({ weight: '3', x: '7', y: '7' });
    const flat = Object.entries(files).map(([name, text]) => [name, onOneSpot(text)] as const);
    const { study, complaints } = await studied(Object.fromEntries(flat));
    expectFinite(study);
    expect(complaints.map(({ code }) => code)).toContain('node-positions-same');
    const { positions } = study.arrangement;
    const spots = new Set([0, 1, 2, 3].map((node) => `${positions[2 * node]} ${positions[2 * node + 1]}`));
    expect(spots.size).toBe(4);
  });
});

/** Every pair of places as it is written above, moved to 7, 7. */
function onOneSpot(text: string): string {
  const pairs = [
    ['1', '0'],
    ['0', '2'],
    ['3', '3'],
  ];
  return pairs.reduce(
    (moved, [x, y]) =>
      moved
        .replace(`x="${x}" y="${y}"`, 'x="7" y="7"')
        .replace(`>${x}</data><data key="y">${y}<`, '>7</data><data key="y">7<')
        .replace(`" ${x} ${y}\n`, '" 7 7\n')
        .replace(`x ${x} y ${y} `, 'x 7 y 7 ')
        .replace(`"x": ${x}, "y": ${y}`, '"x": 7, "y": 7')
        .replace(new RegExp(`(n[234])([\\t,])${x}[\\t,]${y}(?=[\\t\\n])`), '$1$27$27'),
    text,
  );
}
