import type { OnShare, Reader, Reading, SourceText } from '../contract.ts';
import { decodeEntities } from '../text/entities.ts';
import { gmlTokens, type GmlToken } from './gmlTokens.ts';
import { networkBuilder, type NetworkBuilder } from './networkBuilder.ts';
import { nodeFrom, setField, tieFrom, type Fields } from './networkFields.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** Tokens with a look at the next one. */
interface Tokens {
  peek(ahead?: number): GmlToken | undefined;
  next(): GmlToken | undefined;
}

function tokensOf(text: string): Tokens {
  const source = gmlTokens(text);
  const ahead: GmlToken[] = [];
  const peek = (distance = 0) => {
    while (ahead.length <= distance) {
      const { value, done } = source.next();
      if (done) return undefined;
      ahead.push(value);
    }
    return ahead[distance];
  };
  return {
    peek,
    next() {
      peek();
      return ahead.shift();
    },
  };
}

const isRecordKey = (token: GmlToken | undefined) => token?.is === 'word' && /^(?:node|edge)$/i.test(token.text);

/** `node [` or `edge [` begins a record wherever it stands. */
const beginsRecord = (tokens: Tokens, distance = 0) =>
  isRecordKey(tokens.peek(distance)) && tokens.peek(distance + 1)?.is === '[';

interface List {
  readonly fields: Fields;
  readonly problem: string | undefined;
}

/** Only the position is taken out of lists within records. */
const inner = new Set(['x', 'y']);

/** The pairs up to the closing bracket; a list that is never closed ends where the next record begins. */
function readList(tokens: Tokens): List {
  const fields: Fields = new Map();
  let problem: string | undefined;
  for (let depth = 1; depth > 0;) {
    if (beginsRecord(tokens) || !tokens.peek()) return { fields, problem: problem ?? say.networks.bracketOpen };
    const key = tokens.next()!;
    if (key.is === ']') depth--;
    else if (key.is !== 'word') {
      problem ??= say.networks.noKey(key.text);
      if (key.is === '[') depth++;
    } else if (tokens.peek()?.is === '[') {
      tokens.next();
      depth++;
    } else if (tokens.peek()?.is === ']' || beginsRecord(tokens)) problem ??= say.networks.noValue(key.text);
    else {
      const value = tokens.next();
      if (value?.isCut) problem ??= say.networks.quoteAlone;
      if (depth === 1 || inner.has(key.text)) setField(fields, key.text, decodeEntities(value?.text ?? ''));
    }
  }
  return { fields, problem };
}

function addRecord(kind: string, { fields, problem }: List, line: number, builder: NetworkBuilder): void {
  const isNode = kind === 'node';
  if (isNode) builder.node(nodeFrom(fields.get('id') ?? '', fields, line));
  else builder.tie(tieFrom(fields.get('source') ?? '', fields.get('target') ?? '', fields, line));
  if (problem) {
    const message = say.networks.damaged(isNode, line, problem);
    builder.notices.warning('gml-repaired', line, message);
  }
}

const isGraph = ({ is, text }: GmlToken) => is === 'word' && text.toLowerCase() === 'graph';

const isValue = (tokens: Tokens) =>
  tokens.peek()?.is === 'string' || (tokens.peek()?.is === 'word' && !isRecordKey(tokens.peek()));

/** What stands among the records: settings of the graph, and the remains of damaged records. */
function readOther(token: GmlToken, tokens: Tokens, builder: NetworkBuilder): void {
  const isList = tokens.peek()?.is === '[';
  if (isGraph(token) && isList) tokens.next();
  else if (isRecordKey(token)) {
    const message = say.networks.noBracket(token.text);
    builder.reject('gml-broken', token.line, message);
  } else if (token.is === '[' || (token.is === 'word' && isList)) {
    if (token.is === 'word') tokens.next();
    const { fields } = readList(tokens);
    if (!fields.has('id') && !fields.has('source')) return;
    const message = say.networks.strayRecord(token.text, token.line);
    builder.reject('gml-broken', token.line, message);
  } else if (token.is === 'word' && isValue(tokens)) {
    const value = tokens.next();
    if (token.text === 'directed' && value?.text === '1') builder.setDirected();
  }
}

function read(source: SourceText, onShare?: OnShare): Reading {
  const builder = networkBuilder(source.name, 'added');
  const tokens = tokensOf(source.text);
  // A record of a network takes some forty letters.
  const expected = source.text.length / 40;
  let [count, depth, last] = [0, 0, 0];
  while (tokens.peek()) {
    const token = tokens.next()!;
    if (isRecordKey(token) && tokens.peek()?.is === '[') {
      tokens.next();
      addRecord(token.text.toLowerCase(), readList(tokens), token.line, builder);
      last = token.line;
      if (++count % 1000 === 0) onShare?.(Math.min(0.99, count / expected));
    } else {
      if (token.is === ']') depth--;
      else if (isGraph(token)) depth++;
      readOther(token, tokens, builder);
    }
  }
  if (depth > 0) {
    const message = say.networks.lastBracket;
    builder.notices.warning('gml-cut', last, message, say.reading.cut);
  }
  return builder.finish();
}

const isRemark = (line: string) => /^\s*(?:#.*|(?:creator|version|comment|label)\b.*)?$/i.test(line);

/** `graph [` within the first lines, after remarks about the file. */
function recognise(head: string): number {
  const start = head.slice(0, 8000);
  const found = /(?:^|\n)[ \t]*graph[ \t\n]{0,20}\[/i.exec(start);
  if (!found) return 0;
  return start.slice(0, found.index).split('\n').every(isRemark) ? 0.95 : 0;
}

/**
 * GML, the Graph Modelling Language. Weights stand under `weight` or `value`; ties are dated by keys such as `year` or
 * `date`. Records are found by their keys, so that a lost bracket costs one record.
 */
export const gml: Reader = { format: 'gml', label: texts.formats.gml, recognise, read };
