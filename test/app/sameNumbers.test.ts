import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantedCsv } from '../../src/sources/planted.ts';
import { networkSamples, paperSamples, papersInSample } from '../unit/read/formats/allCases.ts';
import {
  countsOpen,
  dialog,
  launchBrowser,
  patience,
  saved as savedBy,
  savedGraph,
  settled,
  turnToSaving,
  visit,
  withoutView,
} from './page.ts';

const run = promisify(execFile);

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coterie-'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** Opens a file in a page until it is laid out: told by its name, for the example has numbers of its own. */
async function open(page: Page, path: string): Promise<void> {
  await page.locator('#open-files').setInputFiles(path);
  await page.locator('.corpus-title', { hasText: basename(path) }).waitFor();
  await settled(page);
}

const bibtex = `@article{a, title={On {\\"o}re}, author={Ana D{\\'\\i}az and Chen, Bo and {Some Consortium}}, year=2001, month=may}
@article{b, title={On maps}, author={Bo Chen and Ana D{\\'\\i}az and others}, year=2004}
@misc{c, title={On time}, author={Di Ray and Bo Chen}}
`;

/** Two columns and nobody who wrote them. */
const topicsOnly = `Title,Abstract
Coral reefs under heat,Coral reefs bleach when the water is warm
Bleaching of coral reefs,Warm water makes coral reefs bleach
Coral growth on reefs,Reefs grow by coral larvae
Graph layouts for maps,Force directed layouts draw graphs as maps
Drawing large graphs,Layouts of large graphs need force directed methods
Maps of graphs,Graphs are drawn as maps with layouts
`;

/** As the page calls them, and how the names of their files end. */
const formats = [
  ['json', 'json'],
  ['gexf', 'gexf'],
  ['topics', 'topics.csv'],
  ['papers', 'papers.csv'],
] as const;

/** What a file of vectors says of itself, and what stands around its map; where lines end depends on the letters. */
function saidIn(svg: string): readonly string[] {
  const layers = svg.matchAll(/<g id="(?:legend|caption)">\n([^]*?)<\/g>\n(?=<g id|<\/svg)/g);
  const texts = [...layers].map(([, marks]) =>
    [...marks!.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text).join(' '),
  );
  return [/<title[^]*<\/desc>/.exec(svg)![0], ...texts];
}

/** Of what is open, as the page saves it in vectors at first. */
async function savedVectors(page: Page): Promise<string> {
  await turnToSaving(page, 'Picture');
  await dialog(page).getByRole('radio', { name: 'SVG' }).check();
  return savedBy(page, /^Save picture$/);
}

test('page and command line write the same bytes, captions and legends', { timeout: 300_000 }, async () => {
  const { page } = await visit(browser);
  const inputs = {
    'few.bib': bibtex,
    'topics.csv': topicsOnly,
    'planted.csv': [...plantedCsv({ papers: 600, seed: 3 })].join(''),
  };
  for (const [name, text] of Object.entries(inputs)) {
    const path = join(folder, name);
    await writeFile(path, text);
    const endings = [...formats.map(([, ending]) => ending), 'svg'];
    const targets = endings.flatMap((ending) => ['-o', `${path}.${ending}`]);
    await Promise.all([run(process.execPath, ['dist/cli/main.js', 'build', path, ...targets]), open(page, path)]);
    for (const [format, ending] of formats) {
      // Three titles make no topics, and so the page offers no table of them.
      if (format === 'topics' && name === 'few.bib') continue;
      const download = await savedGraph(page, format);
      const written = await readFile(`${path}.${ending}`, 'utf8');
      expect(withoutView(download) === withoutView(written), `${name} as ${ending}`).toBe(true);
    }
    const drawn = saidIn(await readFile(`${path}.svg`, 'utf8'));
    expect(drawn.join('\n')).toMatch(/Size: papers.*\n.*Full counting/s);
    expect(saidIn(await savedVectors(page)), `${name} as svg`).toEqual(drawn);
  }
  await page.context().close();
});

/** Writes files beside each other; their paths, in the order of the samples. */
const writtenSamples = (samples: readonly { readonly format: string; readonly text: string }[]): Promise<string[]> =>
  Promise.all(
    samples.map(async ({ format, text }, at) => {
      const path = join(folder, `${at}.${format}.txt`);
      await writeFile(path, text);
      return path;
    }),
  );

test('the page and the command line write the same bytes of papers in every format', async () => {
  const { page } = await visit(browser);
  const samples = paperSamples();
  const paths = await writtenSamples(samples);
  const [json, papers] = ['all.json', 'all.papers.csv'].map((name) => join(folder, name));
  const opened = async () => {
    await page.locator('#open-files').setInputFiles(paths);
    // Nothing is refused, and nothing taken for the same: what is read of each file can be seen in what is written.
    const all = papersInSample * samples.length;
    await expect.poll(async () => (await countsOpen(page))?.papers, patience).toBe(all);
    await settled(page);
  };
  const build = ['dist/cli/main.js', 'build', ...paths, '-o', json!, '-o', papers!];
  await Promise.all([run(process.execPath, build), opened()]);
  expect(withoutView(await savedGraph(page, 'json')) === withoutView(await readFile(json!, 'utf8'))).toBe(true);
  expect((await savedGraph(page, 'papers')) === (await readFile(papers!, 'utf8'))).toBe(true);
  await page.context().close();
});

test('the page and the command line write the same bytes of networks in every format', async () => {
  const { page } = await visit(browser);
  const samples = networkSamples();
  for (const [at, path] of (await writtenSamples(samples)).entries()) {
    const build = ['dist/cli/main.js', 'build', path, '-o', `${path}.json`];
    await Promise.all([run(process.execPath, build), open(page, path)]);
    const [download, written] = [await savedGraph(page, 'json'), await readFile(`${path}.json`, 'utf8')];
    expect(withoutView(download) === withoutView(written), samples[at]!.format).toBe(true);
  }
  await page.context().close();
});
