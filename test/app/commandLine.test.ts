import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function coterie(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['dist/cli/main.js', ...args], { maxBuffer: 1 << 28 }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

interface Folder {
  readonly folder: string;
  /** Writes a file into it; its path. */
  readonly file: (name: string, text: string) => Promise<string>;
}

/** Runs in a folder of its own, which is gone then. */
const inFolder = (journey: (own: Folder) => Promise<void>) => async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'coterie-'));
  const file = async (name: string, text: string) => {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  };
  try {
    await journey({ folder, file });
  } finally {
    await rm(folder, { recursive: true });
  }
};

const profilePage = [
  'Ana Diaz\n\nLG\nh-index12\n2papers\n1,751citations\nNovelty47%\nAI Score56\n\n2 Papers\n',
  'LGMay 2, 2024Code\nOn the first thing\n\nAna Diaz, Bo Chen, Cy Moe et al.\n\nAn abstract.\n',
  'AIJan 7\nOn the second thing\n\nBo Chen, Cy Moe, Di Ray et al.\n\nAnother abstract.\n',
].join('\n');

test(
  'inspect reports what a profile page holds and what is wrong with it',
  inFolder(async ({ file }) => {
    const path = await file('page.txt', profilePage);
    await utimes(path, new Date('2025-06-01'), new Date('2025-06-01'));
    const { code, out } = await coterie('inspect', path, '--json');
    const report = JSON.parse(out);
    expect(code).toBe(0);
    expect(report.all).toEqual({
      papers: 2,
      authorSlots: 6,
      distinctNames: 4,
      people: 4,
      withoutAuthors: 0,
      withoutDate: 0,
      firstDay: '2024-05-02',
      lastDay: '2025-01-07',
      maxAuthors: 3,
      truncatedLists: 2,
    });
    expect(report.files[0]).toMatchObject({
      name: 'page.txt',
      format: 'profile',
      encoding: 'utf-8',
      records: { in: 2, accepted: 2, merged: 0, rejected: 0 },
    });
  }),
);

test(
  'build says the same numbers with and without the owner of a profile page',
  inFolder(async ({ folder, file }) => {
    const path = await file('page.txt', profilePage);
    const summary = async (...more: string[]) =>
      JSON.parse((await coterie('build', path, '-o', join(folder, 'page.json'), '--json', ...more)).out);
    expect(await summary()).toMatchObject({ papers: 2, authors: 4, ties: 5, totalWeight: 6, components: 1 });
    expect(await summary('--add-owner')).toMatchObject({ authors: 4, ties: 6, totalWeight: 9 });
    expect(await summary('--from', '2024', '--to', '2024-12')).toMatchObject({ papers: 1, authors: 3, ties: 3 });
  }),
);

test(
  'build adds whoever is said to own a list that does not tell it itself',
  inFolder(async ({ folder, file }) => {
    const rows = 'On Engines,Ann Lee et al.,2001\nOn Notes,Bo Chen; Ada Byron,2002\n';
    const path = await file('list.csv', `Title,Authors,Year\n${rows}`);
    const out = join(folder, 'list.json');
    const summary = async (...more: string[]) =>
      JSON.parse((await coterie('build', path, '-o', out, '--json', ...more)).out);
    expect(await summary('--add-owner')).toMatchObject({ authors: 3, ties: 1 });
    expect(await summary('--list-owner', 'Ada Byron')).toMatchObject({ authors: 3, ties: 2 });
    const { edges } = JSON.parse(await readFile(out, 'utf8')) as {
      edges: { attributes: { inferredPapers?: number } }[];
    };
    expect(edges.filter(({ attributes }) => attributes.inferredPapers === 1).length).toBeGreaterThan(0);
  }),
);

test(
  'build writes every output it is asked for, the same bytes each time',
  inFolder(async ({ folder, file }) => {
    const path = await file(
      'few.csv',
      'Title,Authors,Year\nOne,"Ana Diaz; Bo Chen",2001\nTwo,"Bo Chen; Cy Moe",2003\n',
    );
    const outputs = ['one.json', 'one.gexf', 'two.json', 'two.gexf'].map((name) => join(folder, name));
    await coterie('build', path, '-o', outputs[0]!, '-o', outputs[1]!);
    await coterie('build', path, '-o', outputs[2]!, '-o', outputs[3]!);
    const [json, gexf, againJson, againGexf] = await Promise.all(outputs.map((output) => readFile(output, 'utf8')));
    expect(JSON.parse(json!).edges.length).toBeGreaterThanOrEqual(2);
    expect(gexf).toContain('<gexf');
    expect([json, gexf]).toEqual([againJson, againGexf]);
  }),
);

test(
  'the map is drawn as SVG, in the theme and the size that are asked for, and the same twice',
  inFolder(async ({ folder, file }) => {
    const source = await file(
      'few.csv',
      'Title,Authors,Year\nOn reefs,"Roe, A; Lee, B",2001\nOn tides,"Lee, B; Poe, C",2004\n',
    );
    const outputs = ['light.svg', 'dark.svg', 'again.svg'].map((name) => join(folder, name));
    const wish = ['--theme', 'dark', '--size', '800x500', '--title', 'Reefs <&> tides'];
    for (const [output, options] of [
      [outputs[0]!, []],
      [outputs[1]!, wish],
      [outputs[2]!, wish],
    ] as const) {
      expect(await coterie('build', source, '-o', output, ...options)).toMatchObject({ code: 0 });
    }
    const [light, dark, again] = await Promise.all(outputs.map((output) => readFile(output, 'utf8')));
    expect(light).toMatch(/<svg [^>]*width="1600"/);
    expect(light).toContain('<title id="title">few.csv</title>');
    expect(dark).toMatch(/<svg [^>]*width="800"/);
    expect(dark).toContain('<title id="title">Reefs &lt;&amp;&gt; tides</title>');
    expect(dark).toContain('fill="#14161a"');
    expect(dark!.match(/data-of="a\d-a\d"/g)).toHaveLength(2);
    expect(dark).toBe(again);
    for (const size of ['800', '10x10', '800x', '-3x500']) {
      const { code, err } = await coterie('build', source, '-o', outputs[0]!, `--size=${size}`);
      expect([code, err]).toEqual([2, expect.stringContaining(`--size ${size} is no size of a map`)]);
    }
  }),
);

test(
  'a wrong option or file gets one sentence, exit code 2 and no output',
  inFolder(async ({ folder, file }) => {
    const few = await file('few.csv', 'Title,Authors,Year\nOne,"Ana Diaz; Bo Chen",2001\n');
    const noAuthors = await file('none.csv', 'a,b\n1,2\n');
    const out = join(folder, 'never.json');
    const wrong = [
      ['build', few, '-o', out, '--frobnicate'],
      ['build', few, '-o', out, '--counting', 'half'],
      ['build', few, '-o', out, '--from', '2019-13'],
      ['build', few, '-o', out, '--from', '2005', '--to', '2001'],
      ['build', few, '-o', out, '-o', join(folder, 'never.doc')],
      ['build', few, '-o', out, '--max-authors', 'many'],
      ['build', few, '-o', out, '--resolution', '0'],
      ['build', few, '-o', out, '--layout', 'round'],
      ['build', few, '-o', out, '--like', 'paper'],
      ['build', few, '-o', out, '--json-format', 'xml'],
      ['build', few, '-o', join(folder, 'never.txt')],
      ['build', few, '-o', out, '--thesaurus', few],
      ['build', few, '-o', out, '--only', join(folder, 'missing.txt')],
      ['build', few],
      ['build', join(folder, 'missing.csv'), '-o', out],
      ['build', noAuthors, '-o', out],
      ['build', few, '-o', join(folder, 'no such folder', 'x.json')],
      ['inspect', join(folder, 'missing.csv')],
      ['inspect', few, '--format', 'parchment'],
      ['sample', '--papers', 'some', '-o', join(folder, 'never.csv')],
      ['frobnicate'],
    ];
    for (const args of wrong) {
      const { code, out: printed, err } = await coterie(...args);
      expect([args, code]).toEqual([args, 2]);
      expect(printed).toBe('');
      expect(err).toMatch(/coterie: .+\.$/m);
      expect(err).not.toMatch(/\n\s+at /);
    }
    expect((await readdir(folder)).filter((name) => /never|part/.test(name))).toEqual([]);
  }),
);

test(
  'build writes the files of VOSviewer, as VOSviewer would count, and reads them back as they are',
  inFolder(async ({ folder, file }) => {
    const rows = [
      'One,"Ana Diaz; Bo Chen",2001',
      'Two,"Bo Chen; Ana Diaz; Cy Moe",2003',
      'Three,"Ana Diaz; Al Fry",2004',
    ];
    const path = await file('vos.csv', `Title,Authors,Year\n${rows.join('\n')}\n`);
    const [map, network, json] = ['vos_map.txt', 'vos_network.txt', 'vos.json'].map((name) => join(folder, name));
    const outputs = ['-o', map!, '-o', network!, '-o', json!, '--json-format', 'vosviewer'];
    const { code, out } = await coterie('build', path, ...outputs, '--like', 'vosviewer', '--json');
    expect([code, JSON.parse(out)]).toMatchObject([0, { authors: 2, ties: 1, totalWeight: 2 }]);
    const written = await readFile(map!, 'utf8');
    expect(written).toMatch(
      /^\uFEFFid\tlabel\tx\ty\tcluster\tweight<Links>\t.*\n1\tAna Diaz\t.*\n2\tBo Chen\t[^\n]*\n$/,
    );
    expect(await readFile(network!, 'utf8')).toBe('1\t2\t2\n');
    expect(JSON.parse(await readFile(json!, 'utf8')).network.links).toEqual([
      { source_id: 1, target_id: 2, strength: 2, paper_dates: '2001; 2003' },
    ]);
    const again = join(folder, 'again_map.txt');
    await coterie('build', map!, network!, '-o', again);
    expect(await readFile(again, 'utf8')).toBe(written);
  }),
);

test(
  'an option wins over the program whose settings are taken',
  inFolder(async ({ folder, file }) => {
    const path = await file('few.csv', 'Title,Authors,Year\nOne,"Ana Diaz; Bo Chen",2001\nTwo,"Cy Moe; Di Ray",2003\n');
    const count = async (...more: string[]) =>
      JSON.parse(
        (await coterie('build', path, '-o', join(folder, 'x.json'), '--json', '--like', 'vosviewer', ...more)).out,
      );
    expect(await count('--min-papers', '1')).toMatchObject({ authors: 2 });
    expect(await count('--min-papers', '1', '--no-largest-component')).toMatchObject({ authors: 4 });
  }),
);

test(
  'a thesaurus joins and leaves out names, and says how many',
  inFolder(async ({ folder, file }) => {
    const path = await file(
      'few.csv',
      'Title,Authors,Year\nOne,"Ana Diaz; B Chen; Xi Zed",2001\nTwo,"Bo Chen; Cy Moe",2003\n',
    );
    const names = await file('names.txt', 'label\treplace by\nB Chen\tBo Chen\nxi zed\t\n');
    const { out, err } = await coterie('build', path, '-o', join(folder, 'x.json'), '--json', '--thesaurus', names);
    expect(JSON.parse(out)).toMatchObject({ authors: 3, ties: 2 });
    expect(err).toContain('The thesaurus left out 1 name');
  }),
);

const wang = [
  'Title,Authors,Year',
  'One,"Li Wang; Ana Diaz",2001',
  'Two,"Li Wang; A. Diaz",2002',
  '=Three,Li Wang,2003',
  '',
].join('\n');

const log = JSON.stringify([
  { kind: 'split', of: 'people', mentions: [{ paper: 'one 2001', name: 'Li Wang' }] },
  {
    kind: 'merge',
    of: 'people',
    one: { paper: 'one 2001', name: 'Ana Diaz' },
    other: { paper: 'two 2002', name: 'A. Diaz' },
  },
  { kind: 'split', of: 'people', mentions: [{ paper: 'ten 1999', name: 'Li Wang' }] },
]);

test(
  'decisions from a file are played, those about other papers are counted, and all are written again',
  inFolder(async ({ folder, file }) => {
    const papers = await file('wang.csv', wang);
    const [table, decisions, json] = ['wang.people.csv', 'wang.decisions.json', 'wang.json'].map((n) =>
      join(folder, n),
    );
    const args = ['-o', table!, '-o', decisions!, '-o', json!, '--identity', 'names'];
    const { code, err } = await coterie('build', papers, ...args, '--decisions', await file('log.json', log));
    expect(code).toBe(0);
    expect(err).toContain('1 of 3 decisions is about a paper or a name that is not in these files.');
    const rows = (await readFile(table!, 'utf8')).slice(1).trim().split('\r\n');
    expect(rows[0]).toBe('paper,position,name,person,person name,rule,title,file,line,inferred');
    const cells = rows.slice(1).map((row) => row.split(','));
    expect(cells.map(([, position, name, , , rule]) => [position, name, rule])).toEqual([
      ['1', 'Li Wang', 'decision'],
      ['2', 'Ana Diaz', 'decision'],
      ['1', 'Li Wang', 'first'],
      ['2', 'A. Diaz', 'first'],
      ['1', 'Li Wang', 'equal full name'],
    ]);
    expect(cells.map(([, , , person]) => person!.replace(/#.*/, '#'))).toEqual([
      'li wang #',
      'a diaz',
      'li wang',
      'a diaz',
      'li wang',
    ]);
    expect(cells[4]!.slice(6)).toEqual([`"'=Three"`, 'wang.csv', '4', 'no']);
    expect(JSON.parse(await readFile(decisions!, 'utf8')).coterie.decisions).toEqual(JSON.parse(log));
    const caption = '3 decisions by hand (1 merge, 2 splits)';
    expect(JSON.parse(await readFile(json!, 'utf8')).coterie.caption.join(' ')).toContain(caption);
    for (const saved of [decisions!, json!]) {
      const again = join(folder, 'again.people.csv');
      await coterie('build', papers, '-o', again, '--identity', 'names', '--decisions', saved);
      expect(await readFile(again, 'utf8')).toBe(await readFile(table!, 'utf8'));
    }
  }),
);

test(
  'the people of a corpus are written as a thesaurus that gives them again',
  inFolder(async ({ folder, file }) => {
    const papers = await file(
      'diaz.csv',
      'Title,Authors,Year\nOne,Ana Diaz,2001\nTwo,A. Diaz,2002\nThree,Bo Chen,2003\n',
    );
    const merge = JSON.stringify([{ ...JSON.parse(log)[1] }]);
    const thesaurus = join(folder, 'diaz_thesaurus.txt');
    await coterie('build', papers, '-o', thesaurus, '--decisions', await file('merge.json', merge));
    expect(await readFile(thesaurus, 'utf8')).toBe('label\treplace by\nA. Diaz\tAna Diaz\n');
    const args = ['--json', '-o', join(folder, 'd.json'), '--identity', 'verbatim', '--thesaurus', thesaurus];
    expect(JSON.parse((await coterie('build', papers, ...args)).out)).toMatchObject({ authors: 2 });
  }),
);

test(
  'what cannot be said of people is refused with its reason',
  inFolder(async ({ folder, file }) => {
    const papers = await file('wang.csv', wang);
    const table = ['build', papers, '-o', join(folder, 'never.people.csv')];
    const network = await coterie(...table, '--network', 'keywords');
    expect(network).toMatchObject({ code: 2, out: '' });
    expect(network.err).toContain(
      'this is a network of keywords, and there are no people in it. Use --network authors.',
    );
    const thesaurus = await file('names.txt', 'label\treplace by\nA. Diaz\tAna Diaz\n');
    expect((await coterie(...table, '--decisions', thesaurus)).err).toContain('is a thesaurus');
    const cut = await file('cut.json', log.slice(0, 40));
    expect((await coterie(...table, '--decisions', cut)).err).toContain('is no JSON, or was cut off.');
    expect((await coterie(...table, '--identity', 'wild')).err).toContain('verbatim, names, initials, safe');
    expect((await readdir(folder)).filter((name) => /never|part/.test(name))).toEqual([]);
  }),
);

test(
  'sample writes as many papers as asked, the same for the same seed',
  inFolder(async ({ folder }) => {
    const [one, two, three] = ['one.csv', 'two.csv', 'three.csv'].map((name) => join(folder, name));
    await coterie('sample', '--papers', '500', '-o', one!);
    await coterie('sample', '--papers', '500', '-o', two!);
    await coterie('sample', '--papers', '500', '--seed', '2', '-o', three!);
    expect(await readFile(one!, 'utf8')).toBe(await readFile(two!, 'utf8'));
    expect(await readFile(one!, 'utf8')).not.toBe(await readFile(three!, 'utf8'));
    const { all } = JSON.parse((await coterie('inspect', one!, '--json')).out);
    expect(all.papers).toBe(500);
  }),
);

test('help and version answer on standard output', async () => {
  expect((await coterie('--help')).out).toContain('coterie build');
  expect((await coterie('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

const reefsAndGraphs = [
  'Title,Abstract',
  'Coral reefs under heat,Coral reefs bleach when the water is warm',
  'Bleaching of coral reefs,Warm water makes coral reefs bleach',
  'Coral growth on reefs,Reefs grow by coral larvae',
  'Graph layouts for maps,Force directed layouts draw graphs as maps',
  'Drawing large graphs,Layouts of large graphs need force directed methods',
  'Maps of graphs,Graphs are drawn as maps with layouts',
  '',
].join('\n');

const linesIn = async (path: string) => (await readFile(path, 'utf8')).trimEnd().split('\r\n');

test(
  'build gives topics of two columns without authors, and tables of them',
  inFolder(async ({ folder, file }) => {
    const path = await file('two.csv', reefsAndGraphs);
    const [topics, papers] = [join(folder, 'two.topics.csv'), join(folder, 'two.papers.csv')];
    const { code, out, err } = await coterie('build', path, '-o', topics, '-o', papers);
    expect([code, out]).toEqual([0, expect.stringContaining('topics: 2')]);
    expect(err).toContain('No paper has authors');
    expect(await linesIn(topics)).toHaveLength(3);
    expect(await linesIn(papers)).toHaveLength(7);
  }),
);

test(
  'topics are told what they are made of, and edited by files',
  inFolder(async ({ folder, file }) => {
    const path = await file('edited.csv', reefsAndGraphs);
    const [topics, json] = [join(folder, 'edited.topics.csv'), join(folder, 'edited.json')];
    await coterie('build', path, '-o', topics);
    const id = (await linesIn(topics))[1]!.split(',')[0]!;
    const edits = await file('edits.json', JSON.stringify([{ kind: 'rename', topic: id, label: 'Under water' }]));
    const stop = await file('stop.txt', 'warm\n');
    const synonyms = await file('synonyms.csv', 'graphs,networks\n');
    const told = ['--stop-terms', stop, '--synonyms', synonyms, '--granularity', '2', '--topics', 'computed'];
    await coterie('build', path, '-o', json, '--topic-edits', edits, ...told);
    expect(JSON.parse(await readFile(json, 'utf8')).coterie.settings).toMatchObject({
      granularity: 2,
      stopTerms: ['warm'],
      synonyms: [['graphs', 'networks']],
      topicEdits: [{ kind: 'rename', topic: id, label: 'Under water' }],
    });
    // What Coterie has saved can be told again.
    await coterie('build', path, '-o', topics, '--topic-edits', json);
    expect((await linesIn(topics)).join('\n')).toContain('Under water');
  }),
);

test(
  'what cannot be said of topics is refused with its reason',
  inFolder(async ({ folder, file }) => {
    const path = await file('refused.csv', reefsAndGraphs);
    const refused = async (...args: string[]) => {
      const { code, err } = await coterie('build', path, '-o', join(folder, 'x.topics.csv'), ...args);
      return [code, err.trim()];
    };
    expect(await refused('--topics', 'guessed')).toEqual([2, expect.stringContaining('computed, keywords, curated')]);
    expect(await refused('--class-scheme', 'mesh')).toEqual([2, expect.stringContaining('MeSH headings')]);
    expect(await refused('--topic-edits', await file('bad.json', '[{"kind":"hide"}]'))).toEqual([
      2,
      expect.stringContaining('must be a list of changes to topics'),
    ]);
    expect(await refused('--synonyms', await file('bad.csv', 'one\n'))).toEqual([2, expect.stringContaining('line 1')]);
    const network = await file('edges.csv', 'Source,Target,Weight\na,b,1\nb,c,2\n');
    const { code, err } = await coterie('build', network, '-o', join(folder, 'n.topics.csv'));
    expect([code, err]).toEqual([2, expect.stringContaining('has no topics')]);
  }),
);
