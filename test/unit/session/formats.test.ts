import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drained } from '../../../src/lib/steps.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { listsSteps } from '../../../src/session/corpusLines.ts';
import { packSession, unpackSession } from '../../../src/session/pack.ts';
import { stateFrom, stateText } from '../../../src/session/state.ts';
import { formatIn, upgraded } from '../../../src/session/upgrades.ts';

/** Of every format that there has been. */
const fixtures = [1];
const fixture = (format: number) =>
  new Uint8Array(readFileSync(new URL(`fixtures/v${format}.coterie`, import.meta.url)));

describe('sessions of every format', () => {
  it.each(fixtures)('of format %i open as what they were', (format) => {
    const { told, state, corpus, places } = unpackSession(fixture(format));
    expect(told).toEqual([]);
    expect(state.settings).toEqual({ ...defaultSettings, seed: 5 });
    expect(state).toMatchObject({ title: 'se.csv', counts: { papers: 3, authors: 4, ties: 5 }, files: ['se.csv'] });
    const [list] = drained(listsSteps(corpus));
    expect(list!.papers.map(({ title }) => title)).toEqual(['On graphs', 'On maps', 'On ties']);
    expect(list!.report.records).toEqual({ in: 3, accepted: 3, merged: 0, rejected: 0 });
    expect(places!.keys).toHaveLength(4);
    expect(places!.positions).toHaveLength(8);
  });

  it('of the present format are saved as the same bytes', () => {
    const { told: _, ...session } = unpackSession(fixture(1));
    expect(packSession(session)).toEqual(fixture(1));
  });
});

describe('bringing a session up to date', () => {
  const steps = {
    1: (session: { readonly state: unknown }) => ({ ...session, state: [session.state, 2], parts: {} }),
    2: (session: { readonly state: unknown }) => ({ ...session, state: [session.state, 3], parts: {} }),
  };
  const first = { state: 'one', parts: {} };

  it('goes through all formats between', () => {
    expect(upgraded(first, 1, steps, 3).state).toEqual([['one', 2], 3]);
    expect(upgraded(first, 2, steps, 3).state).toEqual(['one', 3]);
    expect(upgraded(first, 3, steps, 3)).toBe(first);
  });

  it('is refused where a step is missing', () => {
    expect(() => upgraded(first, 1, { 2: steps[2] }, 3)).toThrow('It has the format 1, which this version');
  });

  it('says who made what is too new', () => {
    expect(() => formatIn(99, 'Coterie 9.1.0')).toThrow(/^It was made by Coterie 9\.1\.0 in a newer format \(99\)/);
    expect(() => formatIn('1', '')).toThrow('It does not say which format it has.');
  });
});

describe('the state of a session', () => {
  const { state } = unpackSession(fixture(1));
  const changed = (change: object) => JSON.stringify({ ...(JSON.parse(stateText(state)) as object), ...change });

  it('is the same when it is read', () => {
    expect(stateFrom(stateText(state))).toEqual({ state, told: [] });
  });

  it('keeps all that makes sense, and tells the rest', () => {
    const { state: read, told } = stateFrom(
      changed({
        title: 5,
        pins: [{ key: 'a:x', x: 'far', y: 0 }],
        colour: 'red',
        settings: { seed: -1, groups: true, fog: 1 },
      }),
    );
    expect(read).toEqual({ ...state, title: '', pins: [], settings: { ...defaultSettings, groups: true } });
    expect(told).toEqual([
      '“colour” means nothing to this version of Coterie and was left out.',
      '“title” is not what it must be and was left out.',
      '“pins” is not what it must be and was left out.',
      'The setting “seed” must be a whole number of at least 0, and is as usual.',
      '“fog” means nothing to this version of Coterie and was left out.',
    ]);
  });

  it.each(['', 'null', '[]', '{"format":0}', '{"__proto__":{"format":1}}', '"text"'])('is none in %s', (text) => {
    expect(() => stateFrom(text)).toThrow(/^It/);
  });

  it('takes nothing from the prototypes of objects', () => {
    const { state: read, told } = stateFrom(
      '{"format":1,"constructor":1,"__proto__":{"title":"x"},"settings":{"toString":1}}',
    );
    expect(read.title).toBe('');
    expect(told).toContain('“constructor” means nothing to this version of Coterie and was left out.');
    expect(told).toContain('“toString” means nothing to this version of Coterie and was left out.');
  });
});
