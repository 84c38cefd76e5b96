import { describe, expect, it } from 'vitest';
import { gexfOf } from '../../../src/export/gexf.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { hostileTexts, snapshotOf } from '../../unit/export/tinySnapshot.ts';

const gexf = 'http://gexf.net/1.3';
const viz = 'http://gexf.net/1.3/viz';

function parsed(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

const all = (document: Document, name: string): Element[] => [...document.getElementsByTagNameNS(gexf, name)];
const valueOf = (element: Element, name: string): string | null | undefined =>
  element.querySelector(`attvalue[for="${name}"]`)?.getAttribute('value');

describe('GEXF in the parser of the browser', () => {
  it('has the nodes and ties with their places, colours, spells and values', () => {
    const days: [number, number] = [dayOf(2001, 1, 1), dayOf(2001, 12, 31)];
    const document = parsed(gexfOf(snapshotOf([{ authors: ['ada', 'bo'], days, topics: { reefs: 0.5 } }])));
    const [ada, , reefs] = all(document, 'node');
    expect(document.documentElement.namespaceURI).toBe(gexf);
    expect(all(document, 'graph')[0]!.getAttribute('mode')).toBe('dynamic');
    expect([ada!.getAttribute('id'), ada!.getAttribute('label')]).toEqual(['a:ada', 'ada']);
    expect(ada!.getElementsByTagNameNS(viz, 'color')[0]!.getAttribute('g')).toBe('114');
    expect(ada!.getElementsByTagNameNS(viz, 'position')[0]!.getAttribute('x')).toBe('0');
    expect(ada!.getElementsByTagNameNS(viz, 'size')[0]!.getAttribute('value')).toBe('8');
    expect(valueOf(ada!, 'mainTopic')).toBe('t:reefs');
    expect(valueOf(reefs!, 'kind')).toBe('topic');
    const edges = all(document, 'edge');
    expect(edges.map((edge) => edge.getAttribute('weight'))).toEqual(['1', '0.5', '0.5']);
    expect(edges[0]!.querySelector('spell')!.getAttribute('start')).toBe('2001-01-01');
    expect(edges[0]!.querySelector('spell')!.getAttribute('end')).toBe('2001-12-31');
  });

  it('keeps hostile names as text: nothing of them becomes an element, and every edge finds its ends', () => {
    const authors = [...hostileTexts];
    const document = parsed(gexfOf(snapshotOf([{ authors, title: hostileTexts[2] }], { title: hostileTexts[2] })));
    const ids = all(document, 'node').map((node) => node.getAttribute('id'));
    const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
    const labels = all(document, 'node').map((node) => node.getAttribute('label'));
    expect(new Set(labels)).toEqual(new Set(authors.map((name) => name.replace(illegal, ''))));
    expect(document.querySelectorAll('script').length).toBe(0);
    const [description] = all(document, 'description').map(({ textContent }) => textContent);
    expect(description!.slice(0, hostileTexts[2].length + 1)).toBe(`${hostileTexts[2]}.`);
    expect(new Set(ids).size).toBe(authors.length);
    for (const edge of all(document, 'edge')) {
      expect(ids).toContain(edge.getAttribute('source'));
      expect(ids).toContain(edge.getAttribute('target'));
    }
  });
});
