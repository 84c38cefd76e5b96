import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const licencesOf = (built: 'app' | 'cli') => readFile(`dist/${built}/licences/libraries.txt`, 'utf8');

test('the app has the licences of what is in it and in its workers beside it', async () => {
  const text = await licencesOf('app');
  for (const [, name] of [
    ['the page', 'preact'],
    ['the map', 'sigma'],
    ['films', 'mediabunny'],
    ['the reader of tables', 'papaparse'],
    ['the reader of workbooks', 'read-excel-file'],
    ['pictures as PDF', '@pdf-lib/fontkit'],
    ['their letters', 'dejavu-fonts-ttf'],
  ]) {
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+, https?://`, 'm'));
  }
  expect(text).toContain('Mozilla Public License Version 2.0');
  expect(text).toContain('Bitstream Vera Fonts Copyright');
  // Libraries that only build and test it are not in it.
  expect(text).not.toMatch(/^(?:vite|playwright|cytoscape|axe-core) /m);
});

test('the command line has those of what is in it', async () => {
  const text = await licencesOf('cli');
  expect(text).toMatch(/^papaparse \d/m);
  expect(text).not.toMatch(/^(?:preact|mediabunny) /m);
});
