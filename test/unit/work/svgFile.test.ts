import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { dayOf } from '../../../src/lib/calendar.ts';
import { noFilters } from '../../../src/model/filters.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { readCorpus } from '../../../src/read/index.ts';
import { mapSheet, svgFile, type MapFileWish } from '../../../src/work/svgFile.ts';
import { studyOf, type Study } from '../../../src/work/study.ts';
import { fileOf } from '../read/support.ts';

const around = { withLegend: true, withCaption: true, withStrip: false } as const;
const look = { theme: 'light', width: 900, height: 600, seen: undefined, today: 20_000, ...around } as const;

async function opened(name: string, text: string): Promise<Study> {
  return studyOf(await readCorpus([fileOf(text, name)]), defaultSettings, () => undefined);
}

const years = (from: number, to: number): Pick<MapFileWish, 'seen'> => ({
  seen: {
    window: { from: dayOf(from, 1, 1), to: dayOf(to, 12, 31), undated: false },
    filters: noFilters,
    hasTopicsOfWindow: false,
  },
});

const papers = opened(
  'reefs.csv',
  [
    'Title,Authors,Year',
    'Coral reefs in spring,"Roe, A; Lee, B",2001',
    'Reefs and tides,"Lee, B; Núñez, C",2005',
    'Tides of fog,"王, 小明; Roe, A",2009',
    'Fog,"שלום, דן <b>&",2010',
  ].join('\n'),
);

/** What the marks of a layer stand for, as an independent reader of XML finds it; and all text. */
function readOf(chunks: Iterable<string>): {
  readonly keys: Readonly<Record<string, string[]>>;
  readonly text: string[];
} {
  const parser = new SaxesParser();
  const [keys, groups, text]: [Record<string, string[]>, string[], string[]] = [{}, [], []];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    groups.push(name === 'g' ? (attributes['id'] ?? groups.at(-1)!) : (groups.at(-1) ?? ''));
    const key = attributes['data-of'];
    if (key !== undefined) (keys[groups.at(-1)!] ??= []).push(key);
  });
  parser.on('closetag', () => void groups.pop());
  parser.on('text', (piece) => void text.push(piece));
  for (const chunk of chunks) parser.write(chunk);
  parser.close();
  return { keys, text };
}

test('the map holds everybody, all ties, their names, a legend and a caption', async () => {
  const study = await papers;
  const { keys, text } = readOf(svgFile(study, look));
  const { authorCount, topicCount, tieCount, topicTieCount } = study.network.columns;
  expect(keys['nodes']).toHaveLength(authorCount + topicCount);
  expect(keys['ties']).toHaveLength(tieCount - topicTieCount);
  const words = text.join('\n');
  for (const name of ['reefs.csv', 'Núñez', '小明', 'All years, 2001–2010', '4 papers']) expect(words).toContain(name);
  for (const { label } of study.model.topics) expect(words).toContain(label);
});

test('a window leaves the ties of its papers, and who has none there is a faint dot without a name', async () => {
  const study = await papers;
  const { keys, text } = readOf(svgFile(study, { ...look, ...years(2005, 2005) }));
  const ofPeople = keys['ties']!.filter((key) => /^a\d+-a\d+$/.test(key));
  expect(ofPeople).toHaveLength(1);
  expect(text.join('\n')).toContain('Núñez');
  expect(text.join('\n')).not.toContain('小明');
  const nodes = mapSheet(study, { ...look, ...years(2005, 2005) }).layers.find(({ name }) => name === 'nodes')!;
  expect([...nodes.marks].filter(({ fill }) => fill === '#b4b6b2').length).toBeGreaterThan(1);
});

test('title, theme and size are as wished; what stands below the map makes the picture higher', async () => {
  const study = await papers;
  const sheet = mapSheet(study, { ...look, theme: 'dark', ownTitle: 'Reefs & "tides"' });
  expect([sheet.title, sheet.background, sheet.width]).toEqual(['Reefs & "tides"', '#14161a', 900]);
  expect(sheet.height).toBeGreaterThan(600);
  const clips = sheet.layers.filter(({ name }) => name === 'ties').map(({ clip }) => clip);
  expect(clips).toEqual([{ x: 0, y: 0, width: 900, height: 600 }]);
});

test('what is around the map is as wished, and the timeline shows its window', async () => {
  const study = await papers;
  const of = (wish: Partial<MapFileWish>) =>
    mapSheet(study, { ...look, ...years(2005, 2005), ...wish }).layers.map(({ name }) => name);
  expect(of({})).not.toContain('timeline');
  expect(of({ withStrip: true })).toEqual(expect.arrayContaining(['timeline', 'legend', 'caption']));
  const bare = mapSheet(study, { ...look, withLegend: false, withCaption: false });
  expect([bare.width, bare.height]).toEqual([900, 600]);
  const strip = mapSheet(study, { ...look, ...years(2005, 2005), withStrip: true }).layers.find(
    ({ name }) => name === 'timeline',
  )!;
  const words = [...strip.marks].flatMap((mark) => (mark.kind === 'words' ? [mark.text] : []));
  expect(words).toEqual(expect.arrayContaining(['papers a year', expect.stringMatching(/^2005/)]));
});

test('the same papers make the same file', async () => {
  expect([...svgFile(await papers, look)].join('')).toBe([...svgFile(await papers, look)].join(''));
});

test('a network without papers is coloured by its communities', async () => {
  const study = await opened('net.csv', 'Source,Target\na,b\nb,c\nd,e\n');
  const { keys, text } = readOf(svgFile(study, look));
  expect([keys['nodes']!.length, keys['ties']!.length]).toEqual([5, 3]);
  expect(text.join('\n')).toContain('Communities');
});
