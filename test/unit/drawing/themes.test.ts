import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sheetThemes } from '../../../src/drawing/themes.ts';

const names = {
  background: 'background',
  ink: 'ink',
  muted: 'ink-muted',
  line: 'line',
  faint: 'line-strong',
  accent: 'accent',
} as const;

const read = (rules: string, name: string) => new RegExp(`--${name}: (#\\w+);`).exec(rules)?.[1];

it('pictures have the colours of the page, light and dark; those for print differ in their ground alone', () => {
  const tokens = readFileSync('src/ui/tokens.css', 'utf8');
  const [light, dark] = tokens.split(":root[data-theme='dark']");
  for (const [part, name] of Object.entries(names) as [keyof typeof names, string][]) {
    expect([part, sheetThemes.light[part], sheetThemes.dark[part]]).toEqual([
      part,
      read(light!, name),
      read(dark!, name),
    ]);
  }
  expect(sheetThemes.white).toEqual({ ...sheetThemes.light, background: '#ffffff' });
});
