import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import type { Layer, Mark, Sheet } from '../../../src/drawing/sheet.ts';
import { svgChunks } from '../../../src/export/svg.ts';
import { carriedNamespace } from '../../../src/session/carriedForms.ts';
import { hostileTexts } from './tinySnapshot.ts';

/** An element as an independent reader of XML sees it. */
interface Element {
  readonly name: string;
  /** Of its own, over those of the groups around it. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The id of the layer it is in. */
  readonly layer: string | undefined;
  text: string;
}

/** Throws where the text is no well-formed XML. */
function elementsOf(svg: string): Element[] {
  const parser = new SaxesParser({ xmlns: true });
  const [found, open]: [Element[], Element[]] = [[], []];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const above = open.at(-1);
    const own = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]));
    const isGroup = above?.name === 'g';
    const layer = above?.layer ?? (name === 'g' ? own['id'] : undefined);
    const element = { name, attributes: isGroup ? { ...above.attributes, ...own } : own, layer, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(svg).close();
  return found;
}

const sheetOf = (layers: readonly Layer[], change: Partial<Sheet> = {}): Sheet => ({
  width: 400,
  height: 300,
  background: '#ffffff',
  title: 'A map',
  description: 'Of a network.',
  font: "'A & B', sans-serif",
  layers,
  ...change,
});

const svgOf = (sheet: Sheet, carried?: string): string => [...svgChunks(sheet, { carried })].join('');

const place = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const length = fc.double({ min: 0, max: 500, noNaN: true });
const hue = fc.constantFrom('#000000', '#1f5fa8', '#FFaa00');
const opacity = fc.constantFrom(undefined, 0, 0.004, 0.5, 1);
const stroke = fc.record({ colour: hue, width: length });
const point = fc.tuple(place, place);
const of = fc.constantFrom(undefined, 'a1', 'a1-t3', '"><script>');
const box = { x: place, y: place, width: length, height: length };
const someMark = fc
  .oneof(
    fc.record({ kind: fc.constant('disc'), x: place, y: place, radius: length, fill: hue, opacity, of }),
    fc.record({ kind: fc.constant('rectangle'), ...box, corner: length, fill: hue, stroke, opacity, of }),
    fc.record({ kind: fc.constant('polygon'), points: fc.array(place, { minLength: 6, maxLength: 6 }), stroke, of }),
    fc.record({
      kind: fc.constant('curve'),
      from: point,
      to: point,
      by: fc.option(point, { nil: undefined }),
      stroke,
      opacity,
      of,
    }),
    fc.record({
      kind: fc.constant('words'),
      text: fc.constantFrom(...hostileTexts),
      x: place,
      y: place,
      size: length,
      weight: fc.constantFrom(400, 700),
      anchor: fc.constantFrom('start', 'middle', 'end'),
      direction: fc.constantFrom('ltr', 'rtl'),
      fill: hue,
      halo: fc.option(stroke, { nil: undefined }),
      opacity,
    }),
  )
  .map((mark) => JSON.parse(JSON.stringify(mark)) as Mark);

const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const elementOf = { disc: 'circle', rectangle: 'rect', polygon: 'path', curve: 'path', words: 'text', raster: 'image' };

it('any sheet is well-formed, with one element to a mark that says what it stands for', () => {
  fc.assert(
    fc.property(fc.array(someMark, { maxLength: 30 }), (marks) => {
      const drawn = elementsOf(svgOf(sheetOf([{ name: 'nodes', marks }]))).filter(
        ({ name, layer }) => layer === 'nodes' && name !== 'g',
      );
      expect(drawn.map(({ name, attributes }) => [name, attributes['data-of']])).toEqual(
        marks.map(({ kind, of: what }) => [elementOf[kind], what]),
      );
      for (const [at, mark] of marks.entries()) {
        const { attributes, text } = drawn[at]!;
        if (mark.kind === 'words') expect(text).toBe(mark.text.replace(illegal, ''));
        expect(attributes['stroke'] ?? attributes['fill']).toBe(
          mark.kind === 'words' ? (mark.halo?.colour ?? mark.fill) : (mark.stroke?.colour ?? mark.fill),
        );
        const numbers = ['x', 'y', 'r', 'd', 'stroke-width'].flatMap(
          (name) => attributes[name]?.match(/-?[\d.]+/g) ?? [],
        );
        for (const number of numbers) expect(number).toMatch(/^-?(\d+(\.\d{1,2})?|\.\d{1,2})$/);
      }
    }),
  );
});

const pale = (opacityOfIt: number): Mark => ({
  kind: 'curve',
  from: [0, 0],
  to: [10, 20],
  stroke: { colour: '#1f5fa8', width: 1.5 },
  opacity: opacityOfIt,
});

it('an opacity of a mark is the same in a group and alone', () => {
  const marks = [0.3, 0.3, 0.3, 0.004, 1].map(pale);
  const lines = elementsOf(svgOf(sheetOf([{ name: 'ties', marks }]))).filter(({ name }) => name === 'path');
  expect(lines.map(({ attributes }) => attributes['stroke-opacity'] ?? attributes['opacity'] ?? '1')).toEqual([
    '.3',
    '.3',
    '.3',
    '.004',
    '1',
  ]);
});

it('of two inks the opacity is that of the whole, so that one does not shine through the other', () => {
  const mark: Mark = {
    kind: 'disc',
    x: 5,
    y: 6,
    radius: 3,
    fill: '#1f5fa8',
    stroke: { colour: '#ffffff', width: 1 },
    opacity: 0.16,
  };
  const [dot, other] = elementsOf(svgOf(sheetOf([{ name: 'nodes', marks: [mark, mark] }]))).filter(
    ({ name }) => name === 'circle',
  );
  for (const one of [dot, other]) {
    expect(one!.attributes['opacity']).toBe('.16');
    expect(one!.attributes['fill-opacity'] ?? one!.attributes['stroke-opacity']).toBeUndefined();
  }
});

it('title, description, letters and what is carried come back as they were, whatever they hold', () => {
  for (const text of hostileTexts) {
    const sheet = sheetOf([], { title: text, description: text });
    const elements = elementsOf(svgOf(sheet, JSON.stringify({ text })));
    const textOf = (name: string) => elements.find((element) => element.name === name)!.text;
    expect([textOf('title'), textOf('desc')]).toEqual([text.replace(illegal, ''), text.replace(illegal, '')]);
    expect(JSON.parse(textOf('coterie:carried'))).toEqual({ text: text.replace(/[\ufffe\uffff]/g, '') });
    expect(elements[0]!.attributes['font-family']).toBe(sheet.font);
  }
  expect(svgOf(sheetOf([]), '{}')).toContain(carriedNamespace);
  expect(svgOf(sheetOf([]))).not.toContain('metadata');
});

it('runs nothing and asks for nothing', () => {
  const words = hostileTexts.map((text): Mark => ({
    kind: 'words',
    text,
    x: 1,
    y: 2,
    size: 12,
    weight: 400,
    anchor: 'start',
    direction: 'ltr',
    fill: '#000000',
    of: text,
  }));
  const disc: Mark = { kind: 'disc', x: 1, y: 1, radius: 1, fill: '"/><script>alert(1)</script>' };
  const png: Mark = { kind: 'raster', x: 0, y: 0, width: 9, height: 9, png: Uint8Array.of(137, 80, 78, 71, 255, 0) };
  const elements = elementsOf(svgOf(sheetOf([{ name: '"><script>', marks: [...words, disc, png] }])));
  expect(new Set(elements.map(({ name }) => name))).toEqual(
    new Set(['svg', 'title', 'desc', 'rect', 'g', 'text', 'circle', 'image']),
  );
  for (const { attributes } of elements) {
    for (const [name, value] of Object.entries(attributes)) {
      expect(name).not.toMatch(/^on|style/);
      if (name.endsWith('href')) expect(value).toBe('data:image/png;base64,iVBOR/8A');
    }
  }
});

it('a line to the left says so, and letters have their border under them', () => {
  const marks: Mark[] = [
    {
      kind: 'words',
      text: 'שלום',
      x: 10,
      y: 20,
      size: 20,
      weight: 600,
      anchor: 'end',
      direction: 'rtl',
      fill: '#000000',
      halo: { colour: '#ffffff', width: 3 },
    },
  ];
  const name = elementsOf(svgOf(sheetOf([{ name: 'names', marks }]))).find((element) => element.name === 'text')!;
  expect(name.attributes).toMatchObject({
    x: '10',
    y: '27',
    direction: 'rtl',
    'unicode-bidi': 'embed',
    'text-anchor': 'end',
    'font-weight': '600',
    'paint-order': 'stroke',
    'stroke-width': '3',
  });
});

it('what is clipped alike shares one clip', () => {
  const clip = { x: 0, y: 0, width: 100, height: 50 };
  const marks: Mark[] = [{ kind: 'disc', x: 1, y: 1, radius: 1, fill: '#000000' }];
  const elements = elementsOf(svgOf(sheetOf(['ties', 'nodes'].map((name) => ({ name, clip, marks })))));
  expect(elements.filter(({ name }) => name === 'clipPath')).toHaveLength(1);
  const groups = elements.filter(({ name }) => name === 'g').map(({ attributes }) => attributes['clip-path']);
  expect(groups).toEqual(['url(#clip-1)', 'url(#clip-1)']);
});
