import { expect, test } from 'vitest';
import { decisionsChunks } from '../../../src/export/decisions.ts';
import type { Decision } from '../../../src/model/identity.ts';
import { readDecisions } from '../../../src/read/decisions.ts';

const mention = (paper: string, name: string) => ({ paper, name });
const log: Decision[] = [
  { kind: 'merge', of: 'people', one: mention('10.1/a', 'Ann Ash'), other: mention('on reefs 2001', 'A. Ash') },
  { kind: 'split', of: 'people', mentions: [mention('10.1/a', 'Li Wang'), mention('10.1/b', 'Wang, "L"')] },
  { kind: 'apart', of: 'institutions', one: mention('10.1/a', 'Årø'), other: mention('10.1/b', '王力') },
];

const reading = (text: string) => readDecisions('log.json', new TextEncoder().encode(text));
const faults = (text: string) => {
  const { decisions, notices } = reading(text);
  expect(decisions).toBeUndefined();
  return notices.map(({ message, hint }) => `${message} ${hint ?? ''}`);
};

test('a log is read back as it was written, with a decision on each line', () => {
  const text = [...decisionsChunks(log)].join('');
  expect(reading(text)).toEqual({ decisions: log, notices: [] });
  expect(text.split('\n')).toHaveLength(log.length + 2);
  expect([...decisionsChunks(reading(text).decisions!)].join('')).toBe(text);
});

test('an empty log is a log', () => {
  expect(reading([...decisionsChunks([])].join('')).decisions).toEqual([]);
});

test('a file that carries settings brings the decisions among them', () => {
  const saved = { coterie: { format: 1, settings: { identity: 'safe', decisions: log } }, nodes: [] };
  expect(reading(JSON.stringify(saved)).decisions).toEqual(log);
});

test('a network that was saved before there were decisions has an empty log', () => {
  expect(reading('{"coterie":{"format":1,"settings":{"identity":"safe"}}}').decisions).toEqual([]);
});

test('a bare list of decisions is a log, and what stands beside their fields is dropped', () => {
  expect(reading(JSON.stringify(log.map((decision) => ({ ...decision, note: 'mine' })))).decisions).toEqual(log);
});

test('what is no log is told with the file, what it is, and what to do', () => {
  expect(faults('')[0]).toMatch(/“log.json” is empty\. Choose a file of decisions/);
  expect(faults('{"coterie":{"decisions":[')[0]).toMatch(/is no JSON, or was cut off\. Choose/);
  expect(faults('{"nodes":[]}')[0]).toMatch(/holds no decisions about who is who\. Choose/);
  expect(faults('null')[0]).toMatch(/holds no decisions/);
  expect(faults('{"coterie":{"format":2,"decisions":[]}}')[0]).toMatch(/later version of Coterie\. Use/);
  expect(faults('label\treplace by\nA\tB\n')[0]).toMatch(/is a thesaurus.*Choose it as the thesaurus/);
});

test('one wrong decision makes the log wrong, and is quoted with its number', () => {
  const wrong = [...log, { kind: 'merge', of: 'people', one: mention('10.1/a', 'Ann Ash') }];
  expect(faults(JSON.stringify(wrong))[0]).toMatch(/Decision 4 of “log.json” is none: “\{"kind":"merge"/);
});
