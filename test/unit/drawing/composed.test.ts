import { array, assert, constant, constantFrom, double, integer, option, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeSheet, compose, type Page, type SheetParts } from '../../../src/drawing/composed.ts';
import type { LegendEntry, LegendSection } from '../../../src/drawing/legend.ts';
import { paperOf, papers, pixelsOf, type PaperName } from '../../../src/drawing/pages.ts';
import type { Box, Mark, MeasureText } from '../../../src/drawing/sheet.ts';
import { sheetThemes } from '../../../src/drawing/themes.ts';
import { boxOf, overlap } from './boxes.ts';
import { stripOf } from './strips.ts';

const plain: MeasureText = (text, size) => 0.55 * size * text.length;

const entryOf = (label: string, shape: LegendEntry['shape'] = 'disc'): LegendEntry => ({
  label,
  colour: '#0b4eb6',
  shape,
});

const names = (labels: readonly string[]): LegendSection => ({
  title: 'Topics',
  kind: 'names',
  entries: labels.map((label) => entryOf(label)),
});

const partsOf = (changes: Partial<SheetParts> = {}): SheetParts => ({
  title: 'Reefs',
  description: 'Reefs and graphs',
  font: 'sans-serif',
  theme: sheetThemes.light,
  isTransparent: false,
  page: { kind: 'map', width: 900, height: 600 },
  legend: [names(['coral reefs', 'graph theory', 'wine'])],
  caption: ['Reefs', '2001 to 2020 · 40 papers', 'Full counting'],
  strip: stripOf(),
  ...changes,
});

const paperPage = (name: PaperName, isLandscape: boolean, seen = { width: 900, height: 600 }): Page => {
  const { width, height } = paperOf(name, isLandscape);
  return { kind: 'paper', width: pixelsOf(width), height: pixelsOf(height), seen };
};

const texts = array(string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 14 });
const shapes = constantFrom<LegendEntry['shape']>('disc', 'line', 'circle', 'star', 'square');
const sections = array(
  record({
    title: string({ maxLength: 60 }),
    kind: constantFrom('names' as const, 'scale' as const),
    entries: array(
      record({
        label: string({ unit: 'grapheme', maxLength: 60 }),
        shape: shapes,
        colour: constant('#0b4eb6'),
        count: option(integer({ min: 0 }), { nil: undefined }),
      }),
      { maxLength: 30 },
    ),
  }),
  { maxLength: 4 },
);
const sides = { width: integer({ min: 1, max: 3000 }), height: integer({ min: 1, max: 2000 }) };
const pages = constantFrom<Page['kind']>('map', 'paper').chain((kind) =>
  kind === 'map'
    ? record({ kind: constant('map' as const), ...sides })
    : record({
        name: constantFrom(...(Object.keys(papers) as PaperName[])),
        isLandscape: constantFrom(true, false),
        ...sides,
      }).map(({ name, isLandscape, width, height }) => paperPage(name, isLandscape, { width, height })),
);
/** Every letter has a width of its own, from a tenth to nearly twice the size. */
const measures = double({ min: 0.1, max: 1.9, noNaN: true }).map(
  (base): MeasureText =>
    (text, size) =>
      Array.from(text).reduce((sum, letter) => sum + size * (0.1 + ((letter.codePointAt(0)! * base) % 1)), 0),
);

describe('a picture', () => {
  it('has nothing beyond its page, and nothing over anything else, whatever its texts, sizes and letters', () => {
    assert(
      property(
        pages,
        option(sections, { nil: undefined }),
        option(texts, { nil: undefined }),
        constantFrom(true, false),
        measures,
        (page, legend, caption, withStrip, measure) => {
          const { width, height, map, around } = compose(
            partsOf({ page, legend, caption, strip: withStrip ? stripOf() : undefined }),
            measure,
          );
          const whole = { x: 0, y: 0, width, height };
          expect(isWithin(map, whole)).toBe(true);
          const boxes = around.flatMap(({ name, marks }) =>
            [...marks].map((mark) => ({ name, mark, box: boxOf(mark, measure) })),
          );
          expect(boxes.filter(({ box }) => !isWithin(box, whole) || overlap(box, map))).toEqual([]);
          const words = boxes.filter(({ mark }) => mark.kind === 'words');
          const crossing = words.flatMap((one, at) =>
            words.slice(at + 1).flatMap((other) => (overlap(one.box, other.box) ? [[one, other]] : [])),
          );
          expect(crossing).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);

  it('leaves no word of its legend and its caption out', () => {
    assert(
      property(pages, texts, texts, measures, (page, labels, caption, measure) => {
        const { around } = compose(partsOf({ page, legend: [names(labels)], caption, strip: undefined }), measure);
        const drawn = around
          .flatMap(({ marks }) => Array.from(marks))
          .flatMap((mark) => (mark.kind === 'words' ? [mark.text] : []));
        const meant = [...(labels.length > 0 ? ['Topics', ...labels] : []), ...caption];
        expect(lettersIn(drawn).length).toBe(lettersIn(meant).length);
      }),
    );
  });

  it('grows below a map that keeps its size', () => {
    const { width, height, map } = compose(partsOf(), plain);
    expect([width, map]).toEqual([900, { x: 0, y: 0, width: 900, height: 600 }]);
    expect(height).toBeGreaterThan(750);
    const bare = compose(partsOf({ legend: undefined, caption: undefined, strip: undefined }), plain);
    expect(bare).toEqual({ width: 900, height: 600, map: { x: 0, y: 0, width: 900, height: 600 }, around: [] });
  });

  it('on paper is as large as the paper, and gives the map what the rest leaves', () => {
    const page = paperPage('a4', true);
    const all = compose(partsOf({ page }), plain);
    const alone = compose(partsOf({ page, legend: undefined, caption: undefined, strip: undefined }), plain);
    expect([all.width, all.height].map(Math.round)).toEqual([1123, 794]);
    expect(all.map.height).toBeLessThan(alone.map.height);
    expect(all.map.height).toBeGreaterThan(0.5 * all.height);
  });

  it('sets letters smaller before a caption without end takes the page from the map', () => {
    const page = paperPage('a5', false);
    const caption = Array.from({ length: 60 }, (_, at) => `Left out, number ${at}: ${'more and more '.repeat(8)}`);
    const { map, height, around } = compose(partsOf({ page, caption }), plain);
    expect(map.height).toBeGreaterThanOrEqual(0.25 * height);
    const size = (name: string) => around.find((layer) => layer.name === name)!.marks;
    const smallest = [...size('caption')].flatMap((mark) => (mark.kind === 'words' ? [mark.size] : []));
    expect(Math.min(...smallest)).toBeLessThan(7);
  });

  it('on wide paper has its legend beside the map where the map gains by it', () => {
    const page = paperPage('a4', true, { width: 700, height: 700 });
    const { map, around } = compose(
      partsOf({ page, legend: [names(Array.from({ length: 11 }, (_, at) => `topic ${at}`))] }),
      plain,
    );
    const [first] = around.find(({ name }) => name === 'legend')!.marks;
    expect(boxOf(first!, plain).x).toBeGreaterThan(map.x + map.width);
  });

  it('has the marks of its map in its box, and cuts off what goes beyond', () => {
    const page = paperPage('letter', false);
    const disc: Mark = { kind: 'disc', x: 5, y: 7, radius: 1, fill: '#000000' };
    const curve: Mark = {
      kind: 'curve',
      from: [0, 0],
      to: [2, 2],
      by: [1, 0],
      stroke: { colour: '#000000', width: 1 },
    };
    const { layers, background } = composeSheet(partsOf({ page, isTransparent: true }), plain, () => [
      { name: 'nodes', marks: [disc, curve] },
    ]);
    const { map } = compose(partsOf({ page }), plain);
    expect(background).toBeUndefined();
    expect(layers[0]!.clip).toEqual(map);
    expect([...layers[0]!.marks]).toEqual([
      { ...disc, x: 5 + map.x, y: 7 + map.y },
      { ...curve, from: [map.x, map.y], to: [2 + map.x, 2 + map.y], by: [1 + map.x, map.y] },
    ]);
  });
});

const lettersIn = (lines: readonly string[]): string => lines.join('').replaceAll(/\s/gu, '');

function isWithin(box: Box, whole: Box): boolean {
  const dust = 1e-6;
  return (
    box.x >= whole.x - dust &&
    box.y >= whole.y - dust &&
    box.x + box.width <= whole.x + whole.width + dust &&
    box.y + box.height <= whole.y + whole.height + dust
  );
}
