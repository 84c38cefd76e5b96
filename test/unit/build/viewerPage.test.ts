import { createHash } from 'node:crypto';
import viewer from 'virtual:viewer';
import { expect, test } from 'vitest';

const partOf = (pattern: RegExp): string => {
  const found = [...viewer.matchAll(pattern)];
  expect(found).toHaveLength(1);
  return found[0]![1]!;
};
const script = partOf(/<script type="module">([\s\S]*?)<\/script>/g);
const style = partOf(/<style>([\s\S]*?)<\/style>/g);
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the page that shows a map has less than 400 kB of code', () => {
  expect(Buffer.byteLength(script) + Buffer.byteLength(style)).toBeLessThan(400_000);
});

test('its policy lets its one script and its one style run, and nothing be asked for', () => {
  const policy = partOf(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g);
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(viewer.indexOf('Content-Security-Policy')).toBeLessThan(viewer.indexOf('<script'));
});

test('it is one file: it names no other, and nothing of a development server', () => {
  const rest = viewer.replace(script, '').replace(style, '');
  expect(rest).not.toMatch(/\b(src|href)=/);
  expect(style).not.toMatch(/@import|url\(/);
  expect(script).not.toMatch(/<\/script|<!--|jsxDEV|import\.meta\.hot/);
});
