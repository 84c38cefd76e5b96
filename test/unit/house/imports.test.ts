import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Which folders of `src` a folder may import from, beside itself and `lib`. The arrows run one way. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  model: [],
  read: ['model', 'texts'],
  people: ['model', 'texts'],
  topics: ['model', 'texts'],
  network: ['model', 'texts', 'people'],
  arrange: ['model', 'texts'],
  sources: ['model'],
  shift: ['model', 'texts', 'network'],
  drawing: ['model', 'texts', 'network', 'arrange'],
  session: ['model', 'texts'],
  storage: ['model', 'session'],
  export: ['model', 'texts', 'people', 'network', 'shift', 'drawing', 'session'],
  work: [
    'model',
    'texts',
    'read',
    'people',
    'topics',
    'network',
    'shift',
    'arrange',
    'sources',
    'drawing',
    'session',
    'export',
  ],
  state: ['model', 'texts', 'network', 'session', 'work'],
  view: ['model', 'texts', 'network', 'drawing'],
  texts: ['model'],
  actions: [
    'model',
    'texts',
    'people',
    'network',
    'arrange',
    'shift',
    'drawing',
    'session',
    'storage',
    'work',
    'state',
    'view',
    'export',
  ],
  ui: [
    'model',
    'texts',
    'people',
    'network',
    'shift',
    'arrange',
    'drawing',
    'session',
    'storage',
    'work',
    'state',
    'view',
    'export',
    'actions',
  ],
  viewer: [
    'model',
    'texts',
    'people',
    'network',
    'shift',
    'arrange',
    'drawing',
    'session',
    'work',
    'state',
    'view',
    'export',
    'actions',
    'ui',
  ],
  cli: ['model', 'texts', 'read', 'network', 'shift', 'sources', 'drawing', 'session', 'work', 'export'],
  build: [],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly what: string;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path));

function importsOf(file: string): Import[] {
  const text = readFileSync(`src/${file}`, 'utf8');
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)];
  return found.map(([, what]) => ({ file, from: file.split('/')[0]!, what: what! }));
}

/** The folder of `src` that a relative import leads to; undefined for packages and the project's own top level. */
function roomOf({ file, what }: Import): string | undefined {
  if (!what.startsWith('.')) return undefined;
  const { pathname } = new URL(what, `file:///src/${file}`);
  return pathname.startsWith('/src/') ? pathname.split('/')[2] : undefined;
}

const imports = sources.flatMap(importsOf);

test('every folder imports only from the folders before it', () => {
  const forbidden = imports.filter((one) => {
    const room = roomOf(one);
    if (room === undefined || room === one.from || room === 'lib') return false;
    return one.file.includes('/') && !allowed[one.from]?.includes(room);
  });
  expect(forbidden.map(({ file, what }) => `${file} → ${what}`)).toEqual([]);
});

test('only the view imports sigma', () => {
  const outside = imports.filter(({ from, what }) => from !== 'view' && /^sigma(\/|$)/.test(what));
  expect(outside).toEqual([]);
});

test('the core touches no page', () => {
  const core = new Set([
    'model',
    'lib',
    'read',
    'people',
    'topics',
    'network',
    'shift',
    'arrange',
    'sources',
    'drawing',
    'session',
  ]);
  const touching = sources.filter((file) => {
    const code = readFileSync(`src/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    return core.has(file.split('/')[0]!) && /\b(document|navigator|localStorage)\.\w|\bnew DOMParser\b/.test(code);
  });
  expect(touching).toEqual([]);
});

test('every folder of src says what belongs in it', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const silent = folders.filter(({ name }) => !readdirSync(`src/${name}`).includes('README.md'));
  expect(silent.map(({ name }) => name)).toEqual([]);
});
