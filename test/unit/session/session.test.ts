import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { drained } from '../../../src/lib/steps.ts';
import { corpusSteps, listsSteps } from '../../../src/session/corpusLines.ts';
import { packSession, unpackSession } from '../../../src/session/pack.ts';
import { SessionTrouble } from '../../../src/session/trouble.ts';
import { expectEqual } from '../../expectEqual.ts';
import { randomLists, randomSessions } from '../../randomSessions.ts';

/** The smallest of some with all parts. */
const session = fc
  .sample(
    randomSessions.filter(({ places, topicsBefore }) => places !== undefined && topicsBefore !== undefined),
    { numRuns: 20, seed: 7 },
  )
  .toSorted((one, other) => one.corpus.length - other.corpus.length)[0]!;
const packed = packSession(session);

function troubleOf(open: () => unknown): string {
  try {
    open();
  } catch (error) {
    expect(error).toBeInstanceOf(SessionTrouble);
    return (error as Error).message;
  }
  return '';
}

describe('a session', () => {
  it('is the same when it is opened, and the same bytes when it is saved again', () => {
    fc.assert(
      fc.property(randomSessions, (kept) => {
        const bytes = packSession(kept);
        const { told, ...read } = unpackSession(bytes);
        expectEqual(told, []);
        expectEqual({ ...read, corpus: '' }, { ...kept, corpus: '' });
        expectEqual(Buffer.compare(read.corpus, kept.corpus), 0);
        expectEqual(Buffer.compare(packSession(read), bytes), 0);
      }),
      { numRuns: 1000 },
    );
  }, 120_000);

  it('lists its parts with their checksums', () => {
    const manifest = JSON.parse(strFromU8(unzipSync(packed)['manifest.json']!)) as { parts: unknown[] };
    expect(manifest).toMatchObject({ coterie: 'session', format: 1, generator: 'Coterie 0.1.0' });
    expect(manifest.parts.length).toBe(Object.keys(unzipSync(packed)).length - 1);
  });

  it('is refused with a sentence wherever a bit of it is wrong', () => {
    const wrong = packed.slice();
    for (let at = 0; at < wrong.length; at++) {
      wrong[at]! ^= 1 << (at % 8);
      expect(
        troubleOf(() => unpackSession(wrong)),
        `byte ${at}`,
      ).toMatch(/^[A-Z].*\.$/s);
      wrong[at] = packed[at]!;
    }
    expect(unpackSession(wrong).state).toEqual(session.state);
  });

  it('is refused with a sentence wherever it is cut', () => {
    for (let length = 0; length < packed.length; length++)
      expect(
        troubleOf(() => unpackSession(packed.slice(0, length))),
        `${length} bytes`,
      ).toMatch(/^[A-Z].*\.$/s);
    expect(troubleOf(() => unpackSession(packed.slice(0, -5)))).toMatch(/end is missing/);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('@article{one, title = {Fog}}')],
    ['another archive', Uint8Array.of(0x50, 0x4b, 5, 6, ...new Uint8Array(18))],
  ])('is not %s', (_, bytes) => {
    expect(troubleOf(() => unpackSession(bytes))).toBe('It is not a session of Coterie.');
  });
});

describe('the list of papers of a session', () => {
  it('is what was read, and the same bytes when it is written again', () => {
    fc.assert(
      fc.property(randomLists, (lists) => {
        const bytes = drained(corpusSteps(lists));
        const read = drained(listsSteps(bytes));
        expectEqual(read, lists);
        expectEqual(drained(corpusSteps(read)), bytes);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('is the same in as many pieces as it takes', () => {
    const [list] = fc.sample(
      randomLists.filter(([first]) => (first?.papers.length ?? 0) > 3),
      { numRuns: 1, seed: 3 },
    )[0]!;
    const long = {
      ...list!,
      papers: Array.from({ length: 20_000 }, (_, at) => ({ ...list!.papers[at % 3]!, title: `Title ${at} é 𝒜` })),
    };
    expectEqual(drained(listsSteps(drained(corpusSteps([long])))), [long]);
  });
});
