import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { gexfChunks, gexfOf } from '../../../src/export/gexf.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { hostileTexts, snapshotOf } from './tinySnapshot.ts';
import type { TinyPaper } from './tinyNetwork.ts';

const year = (from: number): [number, number] => [dayOf(from, 1, 1), dayOf(from, 12, 31)];
const midMarch = (of: number): [number, number] => [dayOf(of, 3, 15), dayOf(of, 3, 15)];
const elements = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`<${name}[ >](?:[^<]*?/>|[^]*?</${name}>)`, 'g'))].map(([match]) => match);
const spells = (text: string): string[] =>
  [...text.matchAll(/<spell start="(.*?)" end="(.*?)"\/>/g)].map((match) => `${match[1]!}…${match[2]!}`);

const papers: TinyPaper[] = [
  { authors: ['ada', 'bo'], days: year(2001), topics: { reefs: 1 } },
  { authors: ['ada', 'bo'], days: [dayOf(2001, 6, 1), dayOf(2002, 1, 15)] },
  { authors: ['ada', 'bo'], days: [dayOf(2005, 3, 4), dayOf(2005, 3, 4)] },
  { authors: ['ada', 'cy'] },
];

const date = /^-?\d{4,}-\d\d-\d\d$/;
const decimal = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;
const value = { value: decimal };

/** What the grammar of GEXF 1.3 allows of what is written: for each element its parent, and its attributes. */
const grammar: Readonly<Record<string, { readonly in: string; readonly has: Readonly<Record<string, RegExp>> }>> = {
  gexf: { in: '', has: { xmlns: /gexf/, 'xmlns:viz': /gexf/, version: /^1\.3$/ } },
  meta: { in: 'gexf', has: { lastmodifieddate: date } },
  creator: { in: 'meta', has: {} },
  description: { in: 'meta', has: {} },
  graph: {
    in: 'gexf',
    has: { defaultedgetype: /^undirected$/, mode: /^dynamic$/, timeformat: /^date$/, timerepresentation: /^interval$/ },
  },
  attributes: { in: 'graph', has: { class: /^(?:node|edge)$/ } },
  attribute: { in: 'attributes', has: { id: /./, title: /./, type: /^(?:string|integer|double)$/ } },
  nodes: { in: 'graph', has: {} },
  node: { in: 'nodes', has: { id: /./, label: /^/ } },
  edges: { in: 'graph', has: {} },
  edge: { in: 'edges', has: { id: /./, source: /./, target: /./, weight: decimal } },
  attvalues: { in: 'node edge', has: {} },
  attvalue: { in: 'attvalues', has: { for: /./, value: /^/ } },
  spells: { in: 'node edge', has: {} },
  spell: { in: 'spells', has: { start: date, end: date } },
  'viz:color': { in: 'node', has: { r: /^\d{1,3}$/, g: /^\d{1,3}$/, b: /^\d{1,3}$/ } },
  'viz:position': { in: 'node', has: { x: decimal, y: decimal, z: decimal } },
  'viz:size': { in: 'node', has: value },
  'viz:shape': { in: 'node', has: { value: /^(?:disc|diamond)$/ } },
};

describe('GEXF', () => {
  it('has no element, attribute or value that its grammar does not know', () => {
    const [open, found]: [string[], Set<string>] = [[], new Set()];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }) => {
      found.add(name);
      const rule = grammar[name];
      expect(rule?.in.split(' '), name).toContain(open.at(-1) ?? '');
      for (const [attribute, text] of Object.entries(attributes)) {
        expect(text, `${attribute} of ${name}`).toMatch(rule!.has[attribute] ?? /^(?!)/);
      }
      open.push(name);
    });
    parser.on('closetag', () => void open.pop());
    parser.write(gexfOf(snapshotOf(papers, { carried: '{}' }))).close();
    expect([...found].toSorted()).toEqual(Object.keys(grammar).toSorted());
  });

  it('declares itself dynamic, and every attribute it uses', () => {
    const text = gexfOf(snapshotOf(papers));
    expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<gexf [^>]*version="1.3">/);
    expect(text).toContain('mode="dynamic" timeformat="date"');
    const declared = new Set([...text.matchAll(/<attribute id="(\w+)"/g)].map((match) => match[1]));
    for (const [, used] of text.matchAll(/<attvalue for="(\w+)"/g)) expect(declared).toContain(used);
  });

  it('joins the overlapping and adjoining dates of a tie into spells', () => {
    const [first] = elements(gexfOf(snapshotOf(papers)), 'edge');
    expect(first).toContain('id="a:ada|a:bo" source="a:ada" target="a:bo" weight="3"');
    expect(spells(first!)).toEqual(['2001-01-01…2002-01-15', '2005-03-04…2005-03-04']);
  });

  it('gives no spell to what has no dated paper, and counts the undated', () => {
    const edge = elements(gexfOf(snapshotOf(papers)), 'edge').find((element) => element.includes('a:ada|a:cy'))!;
    expect(spells(edge)).toEqual([]);
    expect(edge).toContain('<attvalue for="undatedPapers" value="1"/>');
  });

  it('has colour, position, size and community of the nodes', () => {
    const [ada] = elements(gexfOf(snapshotOf(papers)), 'node');
    expect(ada).toContain('<viz:color r="0" g="114" b="178"/>');
    expect(ada).toContain('<viz:position x="0" y="-0.25" z="0"/>');
    expect(ada).toContain('<viz:size value="12"/>');
    expect(ada).toContain('<attvalue for="community" value="0"/>');
    expect(ada).toContain('<attvalue for="firstDay" value="2001-01-01"/>');
  });

  it('holds what a window holds', () => {
    const window = { from: dayOf(2005, 1, 1), to: dayOf(2005, 12, 31), undated: false };
    const text = gexfOf(snapshotOf(papers, { window }));
    expect(elements(text, 'node').length).toBe(2);
    expect(elements(text, 'edge').map(spells)).toEqual([['2005-03-04…2005-03-04']]);
  });

  it('comes in pieces, so that a large graph is never one string', () => {
    expect([...gexfChunks(snapshotOf(papers))].length).toBeGreaterThan(10);
  });

  it('writes finite numbers only', () => {
    const snapshot = snapshotOf([{ authors: ['ada', 'bo'], topics: { odd: Infinity } }]);
    snapshot.arrangement!.positions.fill(Number.NaN);
    const text = gexfOf(snapshot);
    expect(text).not.toMatch(/NaN|Infinity/);
    expect(text).not.toContain('viz:position');
  });

  it('writes years beyond four digits as XML Schema does', () => {
    const text = gexfOf(
      snapshotOf([
        { authors: ['ada'], days: midMarch(-44) },
        { authors: ['ada'], days: midMarch(12345) },
      ]),
    );
    expect(spells(text)).toEqual(['-0044-03-15…-0044-03-15', '12345-03-15…12345-03-15']);
  });

  it('stays one well-nested document, without a character that XML cannot hold, whatever the names are', () => {
    const name = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', minLength: 1 }));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 5 }), name, (authors, title) => {
        const text = gexfOf(snapshotOf([{ authors, title, topics: { [title]: 1 } }], { title }));
        expect(text).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
        expect(unbalanced(text)).toEqual([]);
        const ids = [...text.matchAll(/<node id="([^"]*)"/g)].map((match) => match[1]);
        expect(new Set(ids).size).toBe(authors.length + 1);
        expect(elements(text, 'edge').length).toBe((authors.length * (authors.length + 1)) / 2);
      }),
    );
  });
});

/** Tags that are not closed where they should be, and ampersands that begin no reference. */
function unbalanced(text: string): string[] {
  const open: string[] = [];
  const wrong = [...text.matchAll(/&(?!(?:amp|lt|gt|quot|#\d+);)/g)].map(({ index }) => text.slice(index, index + 20));
  for (const [tag, closing, name, empty] of text.matchAll(/<(\/?)([\w:]+)(?: [\w:]+="[^"<]*")*(\/?)>/g)) {
    if (empty) continue;
    if (!closing) open.push(name!);
    else if (open.pop() !== name) wrong.push(tag);
  }
  return [...wrong, ...open];
}
