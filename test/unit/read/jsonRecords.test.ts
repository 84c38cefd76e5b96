import { expect, test } from 'vitest';
import { findJsonRecords, type JsonPath } from '../../../src/read/json/jsonRecords.ts';

const paths: readonly JsonPath[] = [['results'], ['message', 'items'], ['message'], ['data', 'citedPaper'], ['data']];

/** What is found, in its order: records as they stand, broken ones behind `!`, oddities behind `?`. */
function found(text: string): string[] {
  const told: string[] = [];
  findJsonRecords(text, paths, {
    onRecord: (from, to) => told.push(text.slice(from, to)),
    onBroken: (from, { reason }) => told.push(`!${text.slice(from, from + 8)}: ${reason}`),
    onOdd: (_, { reason }) => told.push(`?${reason}`),
  });
  return told;
}

const a = '{"id":"a","t":[{"id":1}]}';
const b = '{"id":"b","t":"x"}';
const c = '{"id":"c","t":{}}';

test.each([
  ['one record', a, [a]],
  ['a list', `[${a}, ${b}]`, [a, b]],
  ['a list with null', `[${a},null]`, [a, 'null']],
  ['one record a line', `${a}\n${b}\n`, [a, b]],
  ['records one after the other', `${a}${b} ${c}`, [a, b, c]],
  ['an envelope', `{"meta":{"n":2},"results":[${a},${b}],"group_by":[]}`, [a, b]],
  ['an envelope without records', '{"meta":{},"results":[]}', []],
  ['a nested envelope', `{"status":"ok","message":{"facets":{},"items":[${a}]}}`, [a]],
  ['an envelope around one record', `{"status":"ok","message":${a}}`, [a]],
  ['a list of envelopes', `[{"results":[${a}]},{"results":[${b}]}]`, [a, b]],
  ['envelopes one a line', `{"results":[${a}]}\n{"results":[${b}]}`, [a, b]],
  ['lists in a list', `[[${a}],[${b}]]`, [a, b]],
  ['records inside the items of a list', `{"data":[{"n":1,"citedPaper":${a}},{"citedPaper":${b}}]}`, [a, b]],
  ['items without the expected record', `{"data":[{"citedPaper":null}]}`, ['{"citedPaper":null}']],
])('finds %s', (_, text, records) => {
  expect(found(text)).toEqual(records);
});

test.each([
  ['a quotation mark is missing', '{"id":"b,"t":"x"}'],
  ['the last brace is missing', '{"id":"b","t":"x"'],
  ['the first brace is missing', '"id":"b","t":"x"}'],
  ['it is cut in a list', '{"id":"b","t":[{"n":1},{'],
  ['it is cut in a text', '{"id":"b","t":"x'],
  ['a colon is missing', '{"id":"b","t" "x"}'],
])('loses one record alone when %s', (_, broken) => {
  const layouts: ((records: string[]) => string)[] = [
    (records) => records.join('\n'),
    (records) => `[\n${records.join(',\n')}\n]`,
    (records) => `{"results":[${records.join(',\n')}]}`,
    (records) => `{"results":[${records.join(',')}],"x":1}`,
  ];
  for (const layout of layouts)
    for (const at of [0, 1, 2]) {
      const records = [a, b, c];
      records[at] = broken;
      const told = found(layout(records));
      expect(told.filter((one) => one.startsWith('{'))).toEqual(records.filter((record) => record !== broken));
      expect(told.filter((one) => one.startsWith('!'))).toHaveLength(1);
    }
});

test('keeps the whole records of a cut file', () => {
  const whole = `{"results":[${a},${b},${c}]}`;
  for (let length = 1; length < whole.length - 1; length++) {
    const told = found(whole.slice(0, length));
    const kept = [a, b, c].filter((record) => whole.slice(0, length).includes(record));
    expect(told.filter((one) => one.startsWith('{"id'))).toEqual(kept);
    expect(
      told.some((one) => /^[!?]/.test(one)),
      whole.slice(0, length),
    ).toBe(true);
  }
});

test('finds the records of an envelope with a broken head', () => {
  expect(found(`{"meta":{"n":,,2},"results":[${a},${b}]}`)).toEqual(['!{"meta":: a value is missing', a, b]);
});

test('takes no part of a record for a record', () => {
  const papers = `{"data":[\n{"id":"p","t":"x","refs":[{"id":"q","t":"y"}]},\n{"id":"r","t":"x\n]}`;
  expect(found(papers).filter((one) => one.startsWith('{'))).toEqual([
    '{"id":"p","t":"x","refs":[{"id":"q","t":"y"}]}',
  ]);
});

test('goes over hostile texts in linear time', () => {
  const length = 300_000;
  const units = [
    '[',
    '{"id":',
    '{"id":"a","t":[',
    '{',
    '"',
    '\\"',
    '{"',
    ',',
    '}',
    ']',
    '{"results":[',
    ' ',
    '\n{',
    '-',
    ':',
  ];
  for (const unit of units)
    for (const head of ['', '[{"id":"a","t":1},\n'])
      expect(Array.isArray(found(head + unit.repeat(length / unit.length)))).toBe(true);
});
