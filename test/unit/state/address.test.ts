import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/calendar.ts';
import {
  differInSteps,
  fragmentOf,
  standardView,
  viewOf,
  withStepsOf,
  type AddressedView,
} from '../../../src/state/address.ts';

const views: fc.Arbitrary<AddressedView> = fc.record({
  from: fc.option(fc.integer({ min: -800_000, max: 3_000_000 }), { nil: undefined }),
  to: fc.option(fc.integer({ min: -800_000, max: 3_000_000 }), { nil: undefined }),
  undated: fc.boolean(),
  play: fc.constantFrom('sliding', 'growing', 'single'),
  step: fc.integer({ min: 1, max: 100 }),
  speed: fc.integer({ min: 1, max: 300 }).map((tenths) => tenths / 10),
  loop: fc.boolean(),
  nodes: fc.constantFrom('both', 'authors', 'topics'),
});

describe('the address', () => {
  it('holds only what is not standard, as shortly as it can be said', () => {
    expect(fragmentOf(standardView)).toBe('');
    expect(
      fragmentOf({
        from: dayOf(2001, 1, 1),
        to: dayOf(2005, 6, 30),
        undated: false,
        play: 'growing',
        step: 2,
        speed: 4,
        loop: true,
        nodes: 'topics',
      }),
    ).toBe('#v=1&from=2001&to=2005-06&undated=off&play=growing&step=2&speed=4&loop&nodes=topics');
    expect(fragmentOf({ ...standardView, to: dayOf(2005, 6, 29) })).toBe('#v=1&to=2005-06-29');
  });

  it('is read again as it was written', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(viewOf(fragmentOf(view))).toEqual({ view, ignored: [] });
      }),
    );
  });

  it('can be typed in any order, with a year for its first or its last day', () => {
    const { view } = viewOf('#loop&to=2005&from=2001-02&v=1');
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
      '__proto__=1',
    ];
    expect(viewOf(`#v=1&${wrong.join('&')}&hue=3`)).toEqual({ view: standardView, ignored: [...wrong, 'hue=3'] });
    expect(viewOf('#v=1&from=%E0%A4%A').ignored).toEqual(['from=%E0%A4%A']);
  });

  it('of another version is not read, and one of another page is none', () => {
    expect(viewOf('#v=2&from=2001')).toEqual({
      view: standardView,
      ignored: [],
      problem: 'The address was made by another version of Coterie (v=2) and could not be read.',
    });
    expect(viewOf('#chapter-2')).toEqual({ view: standardView, ignored: [] });
    expect(viewOf('')).toEqual({ view: standardView, ignored: [] });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, parts) => {
        expect(viewOf(`#v=1&${parts.join('&')}`).view).toBeDefined();
        expect(viewOf(text).view).toBeDefined();
      }),
    );
  });
});

describe('a step of the history', () => {
  it('is the window, not how it plays', () => {
    const later = { ...standardView, from: dayOf(2001, 1, 1) };
    expect(differInSteps(standardView, later)).toBe(true);
    expect(differInSteps(standardView, { ...standardView, undated: false })).toBe(true);
    expect(differInSteps(standardView, { ...standardView, speed: 5, loop: true })).toBe(false);
    const playing = { ...standardView, speed: 5 };
    expect(withStepsOf(playing, { ...later, speed: 9 })).toEqual({ ...playing, from: dayOf(2001, 1, 1) });
  });
});
