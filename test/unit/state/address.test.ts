import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/calendar.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import { measures } from '../../../src/model/measure.ts';
import {
  differInSteps,
  fragmentOf,
  restoredFrom,
  standardView,
  viewOf,
  withStepsOf,
  written,
  type AddressedView,
} from '../../../src/state/address.ts';
import { rounded } from '../../../src/state/addressFields.ts';
import { unusual } from '../../../src/state/addressedSettings.ts';

const odd = fc.string({ unit: 'grapheme', maxLength: 12 });
const oddNames = fc.array(odd, { maxLength: 3 });
const mention = fc.record({ paper: odd, name: odd });
const amount = fc.option(fc.oneof(fc.nat(500), fc.double({ min: 0, max: 1e6, noNaN: true }).map(Math.abs)), {
  nil: null,
});
const ranges = fc
  .tuple(amount, amount)
  .map(([one, other]) => (one !== null && other !== null && one > other ? [other, one] : [one, other]))
  .map(([from, to]) => ({ from: from!, to: to! }));
const groupList = fc.uniqueArray(fc.nat(400), { maxLength: 4 }).map((list) => list.sort((one, other) => one - other));
const coordinate = fc.double({ min: -1e4, max: 1e4, noNaN: true });

const someSettings: fc.Arbitrary<Partial<Settings>> = fc
  .record<Partial<Settings>, never>({
    network: fc.constantFrom('authors', 'institutions', 'keywords'),
    identity: fc.constantFrom('safe', 'verbatim'),
    maxAuthors: fc.option(fc.integer({ min: 1, max: 99 }), { nil: null }),
    rollUp: fc.boolean(),
    normalisation: fc.constantFrom('none', 'association'),
    resolution: fc.integer({ min: 1, max: 4000 }).map((hundredths) => hundredths / 100),
    granularity: fc.option(fc.integer({ min: 1, max: 50 }), { nil: null }),
    classScheme: fc.option(fc.constantFrom('MeSH headings', 'arXiv categories'), { nil: null }),
    stopTerms: oddNames,
    synonyms: fc.array(fc.tuple(odd, odd), { maxLength: 2 }),
    decisions: fc.array(
      fc.record({
        kind: fc.constant('merge' as const),
        of: fc.constant('people' as const),
        one: mention,
        other: mention,
      }),
      {
        maxLength: 2,
      },
    ),
  })
  .map((change) => unusual({ ...defaultSettings, ...change }));

const views: fc.Arbitrary<AddressedView> = fc.record({
  papers: fc.oneof(
    fc.constant(undefined),
    fc.constant({ kind: 'example' as const, example: 'planted' as const }),
    fc.record({
      kind: fc.constant('own' as const),
      tag: fc.constantFrom('b2c3d4', '99999z'),
      count: fc.nat(9_999_999),
      title: odd,
    }),
  ),
  settings: someSettings,
  from: fc.option(fc.integer({ min: -800_000, max: 3_000_000 }), { nil: undefined }),
  to: fc.option(fc.integer({ min: -800_000, max: 3_000_000 }), { nil: undefined }),
  undated: fc.boolean(),
  text: odd,
  venue: oddNames,
  language: oddNames,
  type: oddNames,
  institution: oddNames,
  country: oddNames,
  each: ranges,
  degree: ranges,
  weight: ranges,
  hideTopics: oddNames,
  hideCommunities: groupList,
  people: fc.option(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }), { maxLength: 3 }), {
    nil: null,
  }),
  select: oddNames,
  tie: fc.oneof(fc.constant([]), fc.tuple(odd, odd)),
  view: fc.constantFrom('map', 'table', 'flow', 'diagram', 'bursts', 'changes'),
  nodes: fc.constantFrom('both', 'authors', 'topics'),
  colour: fc.constantFrom(undefined, 'topic', 'community', 'first', ...measures),
  ties: fc.constantFrom('people', 'topic', 'mean'),
  size: fc.constantFrom('window', ...measures),
  over: fc.constantFrom('all', 'window'),
  scale: fc.constantFrom('root', 'rank'),
  mainTopics: fc.constantFrom('all', 'window'),
  curved: fc.boolean(),
  faint: fc.boolean(),
  fading: fc.integer({ min: 0, max: 200 }).map((hundredths) => hundredths / 100),
  names: fc.integer({ min: 0, max: 200 }).map((hundredths) => hundredths / 100),
  ground: fc.constantFrom('plain', 'density', 'communities'),
  periods: fc.constantFrom('years', 'papers', 'own'),
  periodCount: fc.integer({ min: 2, max: 9 }),
  cuts: fc.array(fc.integer({ min: -500, max: 3000 }), { maxLength: 4 }),
  play: fc.constantFrom('sliding', 'growing', 'single'),
  step: fc.integer({ min: 1, max: 100 }),
  speed: fc.integer({ min: 1, max: 300 }).map((tenths) => tenths / 10),
  loop: fc.boolean(),
  at: fc.option(
    fc.record({ x: coordinate, y: coordinate, width: fc.double({ min: 1e-3, max: 1e4, noNaN: true }) }).map(rounded),
    { nil: undefined },
  ),
});

describe('the address', () => {
  it('holds only what is not standard, as shortly as it can be said', () => {
    expect(fragmentOf(standardView)).toBe('');
    const view: AddressedView = {
      ...standardView,
      from: dayOf(2001, 1, 1),
      to: dayOf(2005, 6, 30),
      undated: false,
      play: 'growing',
      step: 2,
      speed: 4,
      loop: true,
      nodes: 'topics',
    };
    expect(fragmentOf(view)).toBe(
      '#v=2&from=2001&to=2005-06&undated=off&nodes=topics&play=growing&step=2&speed=4&loop',
    );
    expect(fragmentOf({ ...standardView, to: dayOf(2005, 6, 29) })).toBe('#v=2&to=2005-06-29');
  });

  it('can be read by people: settings, filters, selection and camera', () => {
    const view: AddressedView = {
      ...standardView,
      papers: { kind: 'own', tag: 'b2c3d4', count: 1234, title: 'my papers.bib' },
      settings: { identity: 'verbatim', resolution: 1.2, maxAuthors: null, groups: true, stopTerms: ['a b', 'c'] },
      venue: ['Nature', 'Ties, & more'],
      degree: { from: 2, to: null },
      hideCommunities: [0, 2],
      select: ['Ana Diaz', 'Bo Berg~2'],
      at: { x: 1.5, y: -20, width: 310 },
    };
    expect(fragmentOf(view)).toBe(
      '#v=2&papers=b2c3d4:1234:my+papers.bib&venue=Nature,Ties%2C+%26+more&degree=2-&hideCommunities=1,3' +
        '&select=Ana+Diaz,Bo+Berg~2&at=1.5,-20,310&identity=verbatim&resolution=1.2&maxAuthors=none&groups=on' +
        '&stopTerms=%5B%22a+b%22%2C%22c%22%5D',
    );
  });

  it('is read again as it was written, whatever letters names are made of', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(viewOf(fragmentOf(view))).toEqual({ view, ignored: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('stands in the address bar letter by letter', () => {
    fc.assert(
      fc.property(views, (view) => {
        const fragment = fragmentOf(view);
        expect(new URL(`http://localhost/${fragment}`).hash).toBe(fragment);
      }),
    );
  });

  it('stays short: lists that do not fit are left out, and named', () => {
    const stopTerms = Array.from({ length: 900 }, (_, at) => `word number ${at}`);
    const select = Array.from({ length: 60 }, (_, at) => `Somebody of the name of ${at}`);
    const { fragment, leftOut } = written({ ...standardView, select, settings: { stopTerms, seed: 3 } });
    expect(fragment.length).toBeLessThan(8000);
    expect(leftOut).toEqual(['stopTerms']);
    expect(viewOf(fragment).view).toEqual({ ...standardView, select, settings: { seed: 3 } });
  });

  it('names as many of the selected as fit', () => {
    const select = Array.from({ length: 900 }, (_, at) => `Somebody of the name of ${at}`);
    const { fragment, leftOut } = written({ ...standardView, select, text: 'maps' });
    const read = viewOf(fragment).view;
    expect(leftOut).toEqual(['select']);
    expect(read.text).toBe('maps');
    expect(read.select.length).toBeGreaterThan(100);
    expect(read.select).toEqual(select.slice(0, read.select.length));
    expect(fragment.length).toBeLessThanOrEqual(8000);
  });

  it('can be typed in any order, with a year for its first or its last day', () => {
    const { view } = viewOf('#loop&to=2005&from=2001-02&v=2');
    expect(view).toEqual({ ...standardView, from: dayOf(2001, 2, 1), to: dayOf(2005, 12, 31), loop: true });
  });

  it('leaves out what means nothing, and says which parts those are', () => {
    const wrong = [
      'from=soon',
      'to=2005-13',
      'play=fast',
      'step=-1',
      'speed=0',
      'loop=maybe',
      'undated=on',
      'identity=names-of-mine',
      'resolution=-1',
      'stopTerms=%5B1%5D',
      'degree=many',
      'degree2=5-2',
      'hideCommunities=0',
      'at=1,2',
      'papers=mine',
      '__proto__=1',
    ];
    expect(viewOf(`#v=2&${wrong.join('&')}&hue=3`)).toEqual({ view: standardView, ignored: [...wrong, 'hue=3'] });
    expect(viewOf('#v=2&from=%E0%A4%A').ignored).toEqual(['from=%E0%A4%A']);
  });

  it('of the first version is read as it was meant then', () => {
    const { view, ignored } = viewOf('#v=1&from=2001&to=2005-06&undated=off&play=growing&step=2&loop&nodes=topics');
    expect(view).toEqual({
      ...standardView,
      from: dayOf(2001, 1, 1),
      to: dayOf(2005, 6, 30),
      undated: false,
      play: 'growing',
      step: 2,
      loop: true,
      nodes: 'topics',
    });
    expect(ignored).toEqual([]);
    expect(viewOf('#v=1&venue=Nature').ignored).toEqual(['venue=Nature']);
  });

  it('of another version is not read, and one of another page is none', () => {
    expect(viewOf('#v=3&from=2001')).toEqual({
      view: standardView,
      ignored: [],
      problem: 'The address was made by another version of Coterie (v=3) and could not be read.',
    });
    expect(viewOf('#chapter-2')).toEqual({ view: standardView, ignored: [] });
    expect(viewOf('')).toEqual({ view: standardView, ignored: [] });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, parts) => {
        expect(viewOf(`#v=2&${parts.join('&')}`).view).toBeDefined();
        expect(viewOf(text).view).toBeDefined();
        expect(fragmentOf({ ...standardView, text: '\uD800 half a letter' })).toBeDefined();
      }),
    );
  });
});

describe('a step of the history', () => {
  const later = { ...standardView, from: dayOf(2001, 1, 1) };

  it('is the window and the filters, not how it plays or what is selected', () => {
    expect(differInSteps(standardView, later)).toBe(true);
    expect(differInSteps(standardView, { ...standardView, undated: false })).toBe(true);
    expect(differInSteps(standardView, { ...standardView, venue: ['Nature'] })).toBe(true);
    expect(differInSteps(standardView, { ...standardView, speed: 5, loop: true, select: ['Ana Diaz'] })).toBe(false);
    const playing = { ...standardView, speed: 5 };
    expect(withStepsOf(playing, { ...later, speed: 9 })).toEqual({ ...playing, from: dayOf(2001, 1, 1) });
  });

  it('brings back the selection and the colours with it, not how it plays, where the camera is or the settings', () => {
    const before: AddressedView = { ...later, select: ['Ana Diaz'], colour: 'first' };
    const now: AddressedView = {
      ...standardView,
      speed: 5,
      at: { x: 1, y: 2, width: 3 },
      settings: { identity: 'verbatim' },
    };
    expect(restoredFrom(now, before)).toEqual({ ...before, speed: 5, at: now.at, settings: now.settings });
  });
});
