import viewer from 'virtual:viewer';
import { expect, test } from 'vitest';
import type { Library } from '../../../src/build/library.ts';
import { noticesIn } from '../../../src/build/licences.ts';
import { noticesOf } from '../../../src/build/notices.ts';

const at = (path: string) => `${process.cwd()}/node_modules/${path}`;

const library = (name: string, text: string | undefined, licence = 'MIT'): Library => ({
  name,
  version: '1.0.0',
  licence,
  authors: ['Ann Ode', 'Cy Moe'],
  source: `https://example.org/${name}`,
  text,
});

test('a licence of several libraries stands once, with the copyright and the source of each', () => {
  const one = library('one', 'The MIT License (MIT)\n\nCopyright (c) 2020 Ann Ode\n\nDo as you\nlike, "as is".');
  const two = library('two', 'Copyright 2021 Bo Lind\nDo as you like,\r\n“as is”.');
  expect(noticesOf([one, two])).toBe(
    'MIT\n\n' +
      'one 1.0.0, https://example.org/one\n  Copyright (c) 2020 Ann Ode\n' +
      'two 1.0.0, https://example.org/two\n  Copyright 2021 Bo Lind\n\n' +
      'Do as you\nlike, "as is".',
  );
});

test('a library that only names its licence is under the words of another, and one that nobody has words for stops the build', () => {
  const bare = library('bare', undefined);
  expect(noticesOf([bare, library('one', 'Copyright Bo Lind\nDo as you like.')])).toBe(
    'MIT\n\none 1.0.0, https://example.org/one\n  Copyright Bo Lind\n' +
      'bare 1.0.0, https://example.org/bare\n  Copyright (c) Ann Ode, Cy Moe\n\nDo as you like.',
  );
  expect(() => noticesOf([library('bare', undefined, 'ISC')])).toThrow('bare 1.0.0 comes without the text');
});

test('the page by itself carries the notices of what is in it', () => {
  const [, notices] = /<!--\n([\s\S]*?)-->/.exec(viewer)!;
  for (const sign of [
    'coterie 0.1.0',
    'Copyright (c) 2026 The Coterie authors',
    'preact 1',
    'Copyright (c) 2015-present Jason Miller',
    'sigma 3',
    'd3-array 3',
    'Permission is hereby granted, free of charge',
    'Permission to use, copy, modify',
  ]) {
    expect(notices).toContain(sign);
  }
  expect(notices).not.toContain('mediabunny');
});

test('modules are traced to their library, whatever they are asked for', () => {
  const notices = noticesIn([
    at('mediabunny/dist/modules/src/index.js'),
    at('fflate/esm/browser.js?for-workbooks'),
    '\0rolldown/runtime.js',
    `${process.cwd()}/src/main.ts`,
  ]);
  expect(notices).toMatch(/^mediabunny [\d.]+, https:\/\/github\.com\/Vanilagy\/mediabunny$/m);
  expect(notices).toMatch(/^fflate [\d.]+, /m);
  expect(notices).toContain('Mozilla Public License Version 2.0');
  expect(notices.match(/^\S+ \d+\.\d+\.\d+.*$/gm)).toHaveLength(3);
});
