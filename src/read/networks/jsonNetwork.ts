import type { OnShare, SourceText } from '../contract.ts';
import { findInLists, type JsonFinds } from '../json/jsonLists.ts';
import type { JsonPath } from '../json/jsonRecords.ts';
import { parseJson } from '../json/jsonRepair.ts';
import { isObject, type JsonObject, type JsonValue } from '../json/jsonValues.ts';
import { lineCounter } from '../text/lineCounter.ts';
import type { NetworkBuilder } from './networkBuilder.ts';
import { setField, type Fields } from './networkFields.ts';
import { quoted } from '../../texts/quoted.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** One object of a list of nodes or ties. */
export interface NetworkRecord {
  readonly value: JsonObject;
  readonly line: number;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
  /** Names of the ends where it is a tie. */
  readonly ends: readonly [JsonValue, JsonValue] | undefined;
}

const again = say.networks.exportAgain;
const pairs = [
  ['source', 'target'],
  ['source_id', 'target_id'],
  ['from', 'to'],
] as const;
/** Where programs put what they know of a node or a tie. */
const inner = ['attributes', 'data', 'position', 'properties', 'metadata'];

const own = (value: JsonObject, key: string): JsonValue | undefined =>
  Object.hasOwn(value, key) ? value[key] : undefined;

function endsOf(value: JsonObject): NetworkRecord['ends'] {
  const data = own(value, 'data');
  const holder = isObject(data) ? data : value;
  const isNode = ['id', 'key'].some((key) => Object.hasOwn(holder, key));
  for (const [first, second] of pairs) {
    const ends = [own(holder, first), own(holder, second)] as const;
    const count = ends.filter((end) => end !== undefined).length;
    // A node may have a source of its own, such as a database.
    if (count === 2 || (count === 1 && !isNode)) return [ends[0] ?? '', ends[1] ?? ''];
  }
  return undefined;
}

/** Numbers that JSON does not know become texts, so that they are seen and refused where a number is needed. */
const oddNumber = /(:\s{0,9})(-?\b(?:NaN|Infinity)\b)(?=\s{0,9}[,}])/g;

function parsed(slice: string): { readonly value: JsonValue | undefined; readonly isMended: boolean } {
  const { value, isMended } = parseJson(slice);
  if (!isMended || !/NaN|Infinity/.test(slice)) return { value, isMended };
  return { value: parseJson(slice.replaceAll(oddNumber, '$1"$2"')).value ?? value, isMended };
}

/** Text of what can be text; numbers beyond all bounds stay visible. */
export const plainOf = (value: JsonValue | undefined): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

export function jsonFields(value: JsonObject): Fields {
  const fields: Fields = new Map();
  const nested = inner.map((key) => own(value, key)).filter((found) => found !== undefined);
  for (const holder of [value, ...nested]) {
    if (isObject(holder)) for (const [name, found] of Object.entries(holder)) setField(fields, name, plainOf(found));
  }
  return fields;
}

function report({ broken, odd }: JsonFinds, text: string, builder: NetworkBuilder): void {
  const lineOf = lineCounter(text);
  for (const { at, reason } of broken) {
    const start = quoted(text.slice(at, at + 200));
    const message = say.json.broken(start, reason);
    builder.reject('json-broken-record', lineOf(at), message, again);
  }
  const lineOfOdd = lineCounter(text);
  for (const { at, reason, isEnd } of odd) {
    const message = isEnd ? say.json.cut(reason) : say.json.between(reason);
    builder.notices.warning(isEnd ? 'json-cut' : 'json-repaired', lineOfOdd(at), message, again);
  }
}

/** Finds nodes and ties under the paths, whatever list they stand in; what is broken goes to the builder. */
export function jsonNetworkRecords(
  { text }: SourceText,
  paths: readonly JsonPath[],
  builder: NetworkBuilder,
  onShare?: OnShare,
): NetworkRecord[] {
  const found = findInLists(text, paths);
  report(found, text, builder);
  const lineOf = lineCounter(text);
  const records: NetworkRecord[] = [];
  for (const { from, to } of found.records) {
    if (records.length % 1000 === 0) onShare?.(from / text.length);
    const slice = text.slice(from, to);
    const { value, isMended } = parsed(slice);
    const line = lineOf(from);
    if (!isObject(value)) {
      const message = say.networks.neither(slice);
      builder.reject('json-no-record', line, message, again);
    } else {
      if (isMended) {
        builder.notices.warning('json-repaired', line, say.json.repaired(slice));
      }
      records.push({ value, line, from, to, ends: endsOf(value) });
    }
  }
  return records;
}

/** What is left of the file without its records; undefined where that is no JSON. */
export function documentAround(text: string, records: readonly NetworkRecord[]): JsonObject | undefined {
  const parts: string[] = [];
  let end = 0;
  for (const [at, { from, to }] of records.entries()) {
    const between = text.slice(end, from);
    // Between two records of one list stands a comma alone.
    if (at === 0 || !/^\s*,\s*$/.test(between)) parts.push(between);
    end = to;
  }
  const { value } = parseJson([...parts, text.slice(end)].join(''));
  return isObject(value) ? value : undefined;
}
