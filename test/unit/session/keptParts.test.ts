import { array, assert, boolean, float, integer, property, record, sample, string, type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/model/settings.ts';
import type { TopicsBefore } from '../../../src/model/topic.ts';
import { partsOf, sessionFrom, type KeptContent, type Parts } from '../../../src/session/keptParts.ts';
import { sessionFormat, type Session, type SessionPlaces } from '../../../src/session/session.ts';
import { stateText } from '../../../src/session/state.ts';

const state: Session['state'] = {
  format: sessionFormat,
  generator: 'Coterie 0.1.0',
  title: 'few.csv',
  savedOn: '2026-11-27',
  fingerprint: 'abc',
  counts: { papers: 3, authors: 2, ties: 1 },
  files: ['few.csv'],
  settings: defaultSettings,
  view: 'from=2003',
  paper: '',
  shapes: false,
  pins: [],
  selections: [],
};

const places: Arbitrary<SessionPlaces> = record({
  keys: array(string({ unit: 'binary' }), { minLength: 1, maxLength: 20 }),
  communityCount: integer({ min: 1, max: 5 }),
  seed: float({ noNaN: true, noDefaultInfinity: true }),
}).map(({ keys, communityCount, seed }) => ({
  keys,
  positions: Float32Array.from({ length: 2 * keys.length }, (_, at) => seed / (at + 1)),
  communities: Int32Array.from(keys.slice(1), (_, at) => (at % (communityCount + 1)) - 1),
  communityCount,
  communitySlots: Uint8Array.from({ length: communityCount }, (_, at) => at),
}));

const topics: TopicsBefore = {
  paperKeys: 'one\ntwo',
  topics: [{ id: 'maps', slot: 2 }],
  mainTopics: Int32Array.of(0, -1),
  kind: 'keywords',
  groups: Int32Array.of(-1, 0),
};

const keptAs = (parts: Parts): KeptContent => ({ state: stateText(state), parts, corpus: Uint8Array.of(1, 2) });

describe('what is kept of a session', () => {
  test('is what it was, to the last bit, whatever its nodes are called', () => {
    assert(
      property(places, boolean(), (placed, hasTopics) => {
        const session = { places: placed, topicsBefore: hasTopics ? topics : undefined };
        const parts = structuredClone(partsOf(session));
        expect(sessionFrom(keptAs(parts))).toEqual({ state, corpus: Uint8Array.of(1, 2), ...session });
      }),
      { numRuns: 300 },
    );
  });

  test('is a copy: what lies in larger memory is kept without the rest of it', () => {
    const positions = new Float32Array([9, 9, 1, 2, 9]).subarray(2, 4);
    const [communities, communitySlots] = [Int32Array.of(0), Uint8Array.of(3, 7)];
    const parts = partsOf({
      places: { keys: ['a'], positions, communities, communityCount: 1, communitySlots },
      topicsBefore: undefined,
    });
    expect(sessionFrom(keptAs(parts)).places).toMatchObject({ positions, communitySlots: Uint8Array.of(3) });
  });

  test.each(['keys', 'positions', 'communities'])('is placed anew when its %s do not fit, or are missing', (name) => {
    const [placed] = sample(places, 1) as [SessionPlaces];
    const parts = partsOf({ places: placed, topicsBefore: undefined });
    for (const misfit of [Uint8Array.of(91, 93, 32, 32), Uint8Array.of(1, 2, 3)])
      expect(sessionFrom(keptAs({ ...parts, [name]: misfit })).places).toBe(undefined);
    const { [name]: _, ...others } = parts;
    expect(sessionFrom(keptAs(others)).places).toBe(undefined);
  });

  test('that says nothing that can be understood is told with the reason', () => {
    expect(() => sessionFrom({ ...keptAs({}), state: '{"format":' })).toThrow(/cannot be read/);
  });
});
