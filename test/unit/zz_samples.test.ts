import { readFileSync, readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { test } from 'vitest';
import { readCorpus } from '../../src/read/index.ts';
import { studyOf } from '../../src/work/study.ts';
import { graphFile } from '../../src/work/graphFile.ts';
import { defaultSettings } from '../../src/model/settings.ts';
const dir = '/work/shared/samples/vosviewer/';
const cells = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r/g, '')
    .trimEnd()
    .split('\n')
    .map((line) =>
      line.split('\t').map((cell) => (/^".*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell)),
    );
const study = async (names: string[]) => {
  const files = names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(dir + name)), savedOn: 20000 }));
  const corpus = await readCorpus(files);
  return studyOf(corpus, defaultSettings, () => {});
};
mkdirSync('/tmp/w/rt', { recursive: true });
const out: string[] = [];
function diffCells(name: string, a: string[][], b: string[][]) {
  let diff = 0;
  const first: string[] = [];
  let numeric = 0;
  for (let i = 0; i < Math.max(a.length, b.length); i++)
    for (let j = 0; j < Math.max(a[i]?.length ?? 0, b[i]?.length ?? 0); j++) {
      const [x, y] = [a[i]?.[j], b[i]?.[j]];
      if (x === y) continue;
      if (x !== undefined && y !== undefined && x !== '' && Number(x) === Number(y)) {
        numeric++;
        continue;
      }
      diff++;
      if (first.length < 3) first.push(`${i},${j}: ${x} | ${y}`);
    }
  out.push(
    `${name}: rows ${a.length} → ${b.length}, cols ${a[0]?.length} → ${b[0]?.length}, differing cells ${diff}, numerically equal ${numeric} ${first.join(' ; ')}`,
  );
}
function diffJson(path: string, a: any, b: any, acc: string[]) {
  if (a === b) return;
  if (typeof a === 'object' && a && typeof b === 'object' && b) {
    for (const k of Object.keys(a)) diffJson(`${path}.${k}`, a[k], b[k], acc);
    for (const k of Object.keys(b)) if (!(k in a)) acc.push(`added ${path.replace(/\d+/g, '#')}.${k}`);
    if (Array.isArray(a) && a.length !== b.length) acc.push(`length ${path}`);
    if (!Array.isArray(a)) {
      const ka = Object.keys(a).join();
      const kb = Object.keys(b)
        .filter((k) => k in a)
        .join();
      if (ka !== kb) acc.push(`order ${path}`);
    }
    return;
  }
  acc.push(
    `changed ${path.replace(/\d+/g, '#')} ${JSON.stringify(a)?.slice(0, 50)} → ${JSON.stringify(b)?.slice(0, 50)}`,
  );
}
test('samples', async () => {
  for (const name of readdirSync(dir)) {
    const single = await study([name]);
    if (name.endsWith('map.txt')) {
      const text = [...graphFile(single, 'vosviewer-map', undefined)].join('');
      diffCells(name, cells(readFileSync(dir + name, 'utf8')), cells(text));
      writeFileSync('/tmp/w/rt/' + name, text);
    } else if (name.endsWith('network.txt')) {
      const text = [...graphFile(single, 'vosviewer-network', undefined)].join('');
      diffCells(name, cells(readFileSync(dir + name, 'utf8')), cells(text));
    } else {
      const raw = readFileSync(dir + name);
      const a = JSON.parse((name.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').replace(/^\uFEFF/, ''));
      if (single.network.kind === 'papers') {
        out.push(`${name}: read as papers ${single.papers.length}`);
        continue;
      }
      const text = [...graphFile(single, 'vosviewer-json', undefined)].join('');
      writeFileSync('/tmp/w/rt/' + name, text);
      const acc: string[] = [];
      diffJson('', a, JSON.parse(text), acc);
      const counts = new Map<string, number>();
      for (const x of acc) counts.set(x, (counts.get(x) ?? 0) + 1);
      out.push(
        `${name}: items ${a.network.items.length} links ${a.network.links.length}; ` +
          (acc.length === 0
            ? 'identical'
            : [...counts]
                .slice(0, 8)
                .map(([k, n]) => `${n}× ${k}`)
                .join('; ')),
      );
    }
  }
  for (const stem of [
    'Economics_journal_co-citation',
    'JOI_2007-2016_co-authorship',
    'QSS_SM_2020-2021_co-authorship',
  ]) {
    for (const order of [
      ['map', 'network'],
      ['network', 'map'],
    ]) {
      const pair = await study(order.map((part) => `vosviewer-online--${stem}_${part}.txt`));
      for (const part of ['map', 'network'] as const)
        diffCells(
          `${order} → ${stem} ${part}`,
          cells(readFileSync(`${dir}vosviewer-online--${stem}_${part}.txt`, 'utf8')),
          cells([...graphFile(pair, `vosviewer-${part}`, undefined)].join('')),
        );
    }
  }
  writeFileSync('/tmp/w/rt/out.txt', out.join('\n'));
}, 300_000);
