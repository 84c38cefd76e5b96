import { entries } from 'bibtex-parse';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { onOneLine } from '../../../src/export/papers/onOneLine.ts';
import { unguarded } from '../../../src/lib/csv.ts';
import { wellFormed } from '../../../src/lib/wellFormed.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { paperLink } from '../../../src/model/paperLink.ts';
import { nodeLabel } from '../../../src/network/network.ts';
import { readCorpus } from '../../../src/read/index.ts';
import { sheetThemes } from '../../../src/drawing/themes.ts';
import { graphFile, type TextFormat } from '../../../src/work/graphFile.ts';
import { pageFile } from '../../../src/work/pageFile.ts';
import { peopleFile } from '../../../src/work/peopleFile.ts';
import { studyOf, type Study } from '../../../src/work/study.ts';
import { svgFile } from '../../../src/work/svgFile.ts';
import { writtenFile, type WrittenFormat } from '../../../src/work/writtenFile.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { hostileCorpus, hostileSettings } from '../../hostileCorpus.ts';
import { hostileFiles } from '../../hostileFiles.ts';
import { payloads } from '../../payloads.ts';
import { fileOf } from '../read/support.ts';

const study = studyOf(hostileCorpus, hostileSettings, () => undefined);
const wish = { seen: undefined, today: dayOf(2026, 11, 27) };

/** What is read of files of two sources, in settings that show as much of it as they can. */
const read = await readCorpus(
  hostileFiles.map(({ name, text }) => fileOf(text, name)),
  undefined,
  { isOn: false, keptApart: [] },
);
const readStudy = studyOf(
  read,
  { ...defaultSettings, identity: 'verbatim', groups: true, topics: 'keywords' },
  () => undefined,
);
const studies = [
  ['papers with every payload in every field', study],
  ['files of OpenAlex and in CSL-JSON', readStudy],
] as const;

const graphOf = (of: Study, format: TextFormat, rawCells = false): string =>
  [...graphFile(of, format, { ...wish, rawCells })].join('');
const graph = (format: TextFormat): string => graphOf(study, format);
const writingOf = async (of: Study, format: WrittenFormat): Promise<string> =>
  [...(await writtenFile(of, format, wish))].join('');

const labelsOf = ({ network }: Study): string[] =>
  Array.from({ length: network.columns.authorCount + network.columns.topicCount }, (_, node) =>
    nodeLabel(network, node),
  );
const labels = labelsOf(study);

test('there are five hundred, each different, and each is the name of somebody, the title of a paper and more', () => {
  expect(new Set(payloads.map(({ text }) => text)).size).toBe(500);
  const { papers } = hostileCorpus;
  for (const of of [
    ({ title }: Paper) => title,
    ({ abstract }: Paper) => abstract,
    ({ venue }: Paper) => venue,
    ({ keywords }: Paper) => keywords[0],
    ({ ids }: Paper) => ids.arxiv,
    ({ slots }: Paper) => slots[0]!.raw,
    ({ slots }: Paper) => slots[0]!.orcid,
    ({ slots }: Paper) => slots[1]!.family,
    ({ slots }: Paper) => slots[0]!.affiliations![0]!.name,
  ]) {
    expect(new Set(papers.map(of)).size).toBe(500);
  }
});

test('of files of two sources each record is read, and institutions, topics and keywords come from it', () => {
  for (const { report } of read.lists) {
    expect(report.records).toMatchObject({ in: 500, accepted: 500, rejected: 0 });
  }
  const { papers } = read;
  const texts = new Set(papers.flatMap(({ slots }) => slots.flatMap(({ affiliations = [] }) => affiliations)));
  expect(texts.size).toBeGreaterThan(500);
  expect(new Set(papers.flatMap(({ classes }) => classes ?? []).flatMap(({ names }) => names)).size).toBeGreaterThan(
    200,
  );
  expect(new Set(papers.flatMap(({ keywords }) => keywords)).size).toBeGreaterThan(400);
});

interface Parsed {
  readonly elements: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly texts: readonly string[];
}

/** What a reader of XML that is not ours finds; it throws at the first sign that is out of place. */
function parsedXml(text: string): Parsed {
  const parser = new SaxesParser({ xmlns: true });
  const [elements, attributeNames, texts] = [new Set<string>(), new Set<string>(), [] as string[]];
  parser.on('error', (error) => {
    throw error;
  });
  for (const event of ['doctype', 'cdata', 'comment'] as const) {
    parser.on(event, (found) => {
      throw new Error(`${event}: ${found}`);
    });
  }
  parser.on('processinginstruction', ({ target }) => {
    throw new Error(target);
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.add(name);
    for (const attribute of Object.values(attributes)) {
      attributeNames.add(attribute.name);
      texts.push(attribute.value);
    }
  });
  parser.on('text', (found) => texts.push(found));
  parser.write(text).close();
  return { elements, attributes: attributeNames, texts };
}

/** Attributes that run, or lead somewhere. */
const live = ({ attributes }: Parsed): string[] =>
  [...attributes].filter((name) => /^on|^xlink|^href$|^src$|^style$/i.test(name));

/** What XML cannot hold is left out. */
const inXml = (text: string): string => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

describe.each(studies)('XML of %s', (_, of) => {
  test('GEXF and GraphML are well formed, have their own elements alone, and every name as it is', () => {
    const known = {
      gexf: 'gexf meta title viz:shape creator description keywords graph attributes attribute nodes node attvalues attvalue viz:color viz:position viz:size spells spell edges edge lastmodifieddate options default',
      graphml: 'graphml graph key node edge data desc default',
    };
    for (const format of ['gexf', 'graphml'] as const) {
      const parsed = parsedXml(graphOf(of, format));
      const { elements, texts } = parsed;
      expect(live(parsed)).toEqual([]);
      const unknown = [...elements].filter(
        (name) => !known[format].split(' ').includes(name) && !name.startsWith('coterie:'),
      );
      expect([format, unknown]).toEqual([format, []]);
      const found = new Set(['', ...texts]);
      expect(labelsOf(of).filter((label) => !found.has(inXml(label)))).toEqual([]);
    }
  });

  test('SVG is well formed and holds nothing but shapes and texts', () => {
    for (const theme of ['light', 'dark'] as const) {
      expect(sheetThemes[theme]).toBeDefined();
      const text = [
        ...svgFile(of, {
          ...wish,
          theme,
          width: 1600,
          height: 1000,
          withLegend: true,
          withCaption: true,
          withStrip: true,
        }),
      ].join('');
      const parsed = parsedXml(text);
      const { elements } = parsed;
      expect(live(parsed)).toEqual([]);
      const known = 'svg title desc metadata g rect circle path text clipPath image coterie:carried'.split(' ');
      expect([...elements].filter((name) => !known.includes(name))).toEqual([]);
    }
  });
});

describe.each(studies)('JSON of %s', (_, of) => {
  const pathOf: Readonly<Record<string, (file: never) => string[]>> = {
    json: ({ nodes: all }: { nodes: { attributes: { label: string } }[] }) =>
      all.map(({ attributes }) => attributes.label),
    graphology: ({ nodes: all }: { nodes: { attributes: { label: string } }[] }) =>
      all.map(({ attributes }) => attributes.label),
    cytoscape: ({ elements }: { elements: { nodes: { data: { name: string } }[] } }) =>
      elements.nodes.map(({ data }) => data.name),
  };

  test.each(Object.keys(pathOf))('%s has every name to the last letter', (format) => {
    const file = JSON.parse(graphOf(of, format as TextFormat)) as never;
    expect(pathOf[format]!(file).map(wellFormed)).toEqual(labelsOf(of).map(wellFormed));
    expect(Object.hasOwn(Object.prototype, 'coteriePwned')).toBe(false);
  });

  test('VOSviewer’s descriptions, which are HTML, have no element but paragraphs', () => {
    const file = JSON.parse(graphOf(of, 'vosviewer-json')) as {
      network: { items: unknown[] };
      info: { description: string };
    };
    expect(file.network.items).toHaveLength(of.network.columns.authorCount);
    expect([...file.info.description.matchAll(/<[^>]*>?/g)].map(([tag]) => tag)).toSatisfy((tags: string[]) =>
      tags.every((tag) => tag === '<p>' || tag === '</p>'),
    );
  });

  test('decisions are JSON that says the same decisions', () => {
    const text = [...peopleFile(study, 'decisions').chunks].join('');
    expect(JSON.stringify(JSON.parse(text))).toContain(JSON.stringify(payloads[9]!.text).slice(1, -1));
  });
});

const isFormula = (cell: string): boolean => /^[\s\p{Cc}\p{Cf}"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(cell);
const isNumber = (cell: string): boolean => /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(cell);
const rowsOf = (text: string): string[][] => {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
};

describe.each(studies)('tables of %s', (_, of) => {
  const graphTables = ['nodes-csv', 'edges-csv', 'topics-csv', 'papers-csv'] as const;
  test('have as many cells in each row as in the first, and no formula, cut at whatever separator', async () => {
    const all = [
      ...graphTables.map((format) => [format, graphOf(of, format)] as const),
      ['authors', await writingOf(of, 'authors-csv')] as const,
      ['ties', await writingOf(of, 'ties-csv')] as const,
      ['people', [...peopleFile(of, 'people-csv').chunks].join('')] as const,
    ];
    for (const [name, text] of all) {
      const rows = rowsOf(text);
      expect([name, rows.length > 20, new Set(rows.map(({ length }) => length)).size]).toEqual([name, true, 1]);
      expect([name, rows.flat().filter((cell) => isFormula(cell) && !isNumber(cell))]).toEqual([name, []]);
      const cut = text.replace(/^\uFEFF/, '').split(/[;|\t\r\n]+/);
      expect([name, cut.filter((cell) => isFormula(cell) && !isNumber(cell.split(',')[0]!))]).toEqual([name, []]);
    }
  });

  test('give every name back without the apostrophe', () => {
    const [head, ...rows] = rowsOf(graphOf(of, 'nodes-csv'));
    const at = head!.indexOf('Label');
    expect(rows.map((row) => unguarded(row[at]!))).toEqual(labelsOf(of));
  });

  test('VOSviewer’s map and network have a line for each item and link, and the same cells in each', () => {
    const [head, ...items] = graphOf(of, 'vosviewer-map').trimEnd().split('\n');
    expect(items).toHaveLength(of.network.columns.authorCount);
    const cells = new Set([head!, ...items].map((item) => item.split('\t').length));
    expect(cells.size).toBe(1);
    const links = graphOf(of, 'vosviewer-network').trimEnd().split('\n');
    expect(links.filter((link) => !/^\d+\t\d+\t[\d.]+$/.test(link))).toEqual([]);
  });

  test('a thesaurus has two cells in each line', () => {
    const text = [...peopleFile(of, 'thesaurus').chunks].join('');
    for (const line of text.trimEnd().split('\n')) expect(line.split('\t')).toHaveLength(2);
  });
});

test('Pajek’s lines are what they are in the grammar, whatever the names', () => {
  const lines = graph('pajek-project')
    .replace(/^\uFEFF/, '')
    .split('\r\n');
  const commands = lines.filter((line) => line.startsWith('*')).map((line) => line.split(' ')[0]);
  expect(commands).toEqual([
    '*Network',
    '*Vertices',
    '*Edges',
    '*Partition',
    '*Vertices',
    '*Partition',
    '*Vertices',
    '*Vector',
    '*Vertices',
  ]);
  const [first, last] = [lines.findIndex((line) => line.startsWith('*Vertices')), lines.indexOf('*Edges')];
  const vertices = lines.slice(first + 1, last);
  expect(vertices).toHaveLength(labels.length);
  for (const line of vertices)
    expect(line).toMatch(/^\d+ "[^"\p{Cc}]*" [\d.-]+ [\d.-]+ 0\.5 (?:ellipse|diamond)(?: ic \w+)? \[[\d,*-]+\]$/u);
});

describe.each(studies)('lists of references of %s', (_, of) => {
  const { papers } = of;

  test('BibTeX has one entry for each paper, no command but those for signs, and is read again', async () => {
    const text = await writingOf(of, 'bibtex');
    expect(entries(text)).toHaveLength(papers.length);
    expect(text.match(/^@/gm)).toHaveLength(papers.length + 1);
    const commands = new Set(text.match(/\\(?:[a-z]+|.)/gi));
    const known = /^\\(?:textbackslash|textasciitilde|textasciicircum|textbraceleft|textbraceright|[&%#_${}])$/;
    expect([...commands].filter((command) => !known.test(command))).toEqual([]);
    const again = await readCorpus([fileOf(text, 'papers.bib')], undefined, { isOn: false, keptApart: [] });
    expect(again.papers).toHaveLength(papers.length);
  });

  test('RIS has one record for each paper, and only lines that begin with a tag', async () => {
    const lines = (await writingOf(of, 'ris')).split('\r\n');
    expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z\d] {2}- [^\p{Cc}]*$/u.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('ER  -'))).toHaveLength(papers.length);
    expect(lines.filter((line) => line.startsWith('TY  -'))).toHaveLength(papers.length);
  });

  test('CSL-JSON has the titles and the names', async () => {
    const items = JSON.parse(await writingOf(of, 'csl-json')) as { title: string }[];
    expect(items.map(({ title }) => title ?? '')).toEqual(papers.map(({ title }) => onOneLine(title)));
  });
});

test.each(studies)(
  'of %s the methods are as many paragraphs as without, and in Markdown no markup or link is of the data',
  async (_, of) => {
    const [text, markdown] = [await writingOf(of, 'methods-text'), await writingOf(of, 'methods-markdown')];
    expect(text.split('\n\n').length).toBe(markdown.split('\n\n').length);
    const body = markdown.split('### References')[0]!;
    expect(body).not.toMatch(/(?<!\\)[<>`*]/);
    expect(body).not.toMatch(/(?<!\\)\](?:\(|\[|:)/);
    for (const line of body.split('\n')) expect(line).toMatch(/^(?:## How this map was made|\S.*|)$/);
    expect(body.split('\n').filter((line) => line !== '').length).toBe(body.split('\n\n').filter(Boolean).length);
    expect(entries(await writingOf(of, 'methods-bibtex')).length).toBeGreaterThan(3);
  },
);

const tags = (html: string): string[] => html.match(/<[/!?a-z][^\s>]*/gi) ?? [];

describe('the page by itself', () => {
  const viewer = '<!doctype html><html><head><title>x</title></head><body></body></html>';
  const view = {
    theme: 'auto',
    window: undefined,
    hiddenTopics: [],
    colourBy: 'topic',
    selection: undefined,
    camera: undefined,
  } as const;
  const pageOf = (of: Study, title: string): string =>
    [...pageFile(of, { ...wish, title, viewer, withAbstracts: true, view, carried: title })].join('');
  const known = tags(
    viewer.replace('</body>', '<script type="application/json"></script><carried hidden></carried></body>'),
  );

  test.each(studies)('has no tag of %s in it', (_, of) => {
    expect(tags(pageOf(of, payloads[0]!.text))).toEqual(known);
  });

  test('has no tag of its title, nor of what it carries', () => {
    const papers = hostileCorpus.papers.slice(0, 1);
    const corpus = { ...hostileCorpus, papers, records: papers, cutLists: [] };
    const small = studyOf(corpus, { ...hostileSettings, decisions: [], topicEdits: [] }, () => undefined);
    for (const { text } of payloads) expect([text, tags(pageOf(small, text))]).toEqual([text, known]);
  });
});

test('links of papers lead to three hosts, whatever the identifiers', () => {
  for (const { text } of payloads) {
    for (const ids of [{ doi: text }, { arxiv: text }, { pmid: text }]) {
      const { protocol, host } = new URL(paperLink(ids)!);
      expect([text, protocol, host]).toEqual([
        text,
        'https:',
        expect.stringMatching(/^(?:doi|arxiv|pubmed\.ncbi\.nlm\.nih)\.(?:org|gov)$/),
      ]);
    }
  }
});
