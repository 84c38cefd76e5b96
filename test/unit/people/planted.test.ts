import { describe, expect, test, vi } from 'vitest';
import type { IdentityRule } from '../../../src/model/identity.ts';
import { identify } from '../../../src/people/identify.ts';
import { certainNosBroken } from '../../namesakes/certainNo.ts';
import { plantedKinds, type PlantedKind } from '../../namesakes/kinds.ts';
import { bCubed, pairScore, scoreByName } from '../../namesakes/metrics.ts';
import { plantedNamesakes, type NamesakesOptions, type PlantedNamesakes } from '../../namesakes/plantedNamesakes.ts';

vi.setConfig({ testTimeout: 120_000 });

/** All that is told of a rule on a corpus. */
function judged(corpus: PlantedNamesakes, rule: IdentityRule) {
  const slots = identify(corpus.papers, rule).slots!;
  const { truth, names } = corpus;
  return {
    pairs: pairScore(slots.authors, truth),
    macro: scoreByName(slots.authors, truth, names),
    /** Of names that several people have. */
    ambiguous: scoreByName(slots.authors, truth, names, { leastPeople: 2 }),
    bCubed: bCubed(slots.authors, truth),
    broken: certainNosBroken(corpus, slots),
  };
}

const planted = (kinds: readonly PlantedKind[], options: Partial<NamesakesOptions> = {}): PlantedNamesakes =>
  plantedNamesakes({ papers: 1000, seed: 1, kinds, ...options });

describe('papers of namesakes', () => {
  test('are the same for the same seed and others for another', () => {
    expect(planted(plantedKinds, { papers: 200 })).toEqual(planted(plantedKinds, { papers: 200 }));
    expect(planted(plantedKinds, { papers: 200, seed: 2 })).not.toEqual(planted(plantedKinds, { papers: 200 }));
  });

  test('have exactly one person at every position, and nobody and no name twice on a paper', () => {
    const { papers, truth, names, firstNames } = planted(plantedKinds);
    const positions = papers.flatMap(({ slots }) => slots).length;
    expect([papers.length, truth.length, names.length, firstNames.length]).toEqual([
      1000,
      positions,
      positions,
      positions,
    ]);
    let slot = 0;
    for (const { slots } of papers) {
      expect(new Set(truth.subarray(slot, slot + slots.length)).size).toBe(slots.length);
      expect(new Set(slots.map(({ raw }) => raw)).size).toBe(slots.length);
      slot += slots.length;
    }
  });

  test('without any kind are those of people who each have a name of their own and always write it the same', () => {
    const { pairs } = judged(planted([]), 'verbatim');
    expect(pairs).toMatchObject({ precision: 1, recall: 1 });
  });

  test('show each kind that is planted, and only that', () => {
    const { papers, truth } = planted(['crowds', 'alone', 'everywhere']);
    const onPapers = new Map<number, number>();
    for (const person of truth) onPapers.set(person, (onPapers.get(person) ?? 0) + 1);
    const ofSize = (least: number, most: number) =>
      papers.filter(({ slots }) => slots.length >= least && slots.length <= most).length;
    expect(ofSize(51, 1000)).toBeGreaterThan(3);
    expect(ofSize(1, 1)).toBeGreaterThan(100);
    expect(Math.max(...onPapers.values())).toBeGreaterThan(100);
    const usual = planted([]).papers;
    expect(Math.max(...usual.map(({ slots }) => slots.length))).toBeLessThan(12);
    expect(usual.some(({ slots }) => slots.some(({ orcid, sourceId }) => orcid ?? sourceId))).toBe(false);
  });

  test('have people of one name, and people of several names, whom names alone take for others', () => {
    const homonyms = planted(['homonyms']);
    expect(judged(homonyms, 'names').ambiguous.precision).toBeLessThan(0.6);
    const variants = judged(planted(['variants', 'particles', 'initials']), 'names').pairs;
    expect(variants.precision).toBeGreaterThan(0.99);
    expect(variants.recall).toBeLessThan(0.5);
  });
});

/** Of suggestive on everything at once. */
const leastB3 = 0.85;

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

describe('all kinds together', () => {
  const corpora = [1, 2, 3].map((seed) => planted(plantedKinds, { papers: 1200, seed }));
  const by = (rule: IdentityRule) => corpora.map((corpus) => judged(corpus, rule));
  const [verbatim, names, safe, suggestive] = [by('verbatim'), by('names'), by('safe'), by('suggestive')];

  test('safe joins no strangers, and more than half of what belongs together', () => {
    expect(mean(safe.map(({ macro }) => macro.precision))).toBeGreaterThan(0.99);
    for (const { macro, pairs, ambiguous } of safe) {
      expect(macro.precision).toBeGreaterThan(0.98);
      expect(macro.recall).toBeGreaterThan(0.5);
      expect(pairs.precision).toBeGreaterThan(0.93);
      expect(ambiguous.precision).toBeGreaterThan(0.86);
    }
  });

  test('suggestive groups better than any other, by finding more', () => {
    expect(mean(suggestive.map(({ bCubed: { f1 } }) => f1))).toBeGreaterThan(leastB3);
    suggestive.forEach(({ macro, bCubed: { f1 } }, seed) => {
      expect(macro.precision).toBeGreaterThan(0.97);
      expect(macro.recall).toBeGreaterThan(safe[seed]!.macro.recall + 0.04);
      expect(f1).toBeGreaterThan(Math.max(safe[seed]!.bCubed.f1, names[seed]!.bCubed.f1 + 0.2));
    });
  });

  test('what is certain not to be one person is never one', () => {
    expect([...safe, ...suggestive].flatMap(({ broken }) => broken)).toEqual([]);
  });

  test('strings find less than names, and names less than safe while they join more strangers', () => {
    names.forEach((found, seed) => {
      expect(verbatim[seed]!.macro.recall).toBeLessThan(found.macro.recall);
      expect(found.macro.recall).toBeLessThan(safe[seed]!.macro.recall - 0.1);
      expect(found.ambiguous.precision).toBeLessThan(safe[seed]!.ambiguous.precision - 0.1);
      expect(found.bCubed.f1).toBeLessThan(safe[seed]!.bCubed.f1 - 0.1);
    });
  });
});

/** What the rules have to reach where one kind is planted; a kind that is about papers needs namesakes to confuse. */
const alone: readonly {
  readonly kinds: readonly PlantedKind[];
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}[] = [
  { kinds: ['homonyms'], precision: 0.965, recall: 0.85, f1: 0.92 },
  { kinds: ['variants'], precision: 0.999, recall: 0.65, f1: 0.9 },
  { kinds: ['initials'], precision: 0.999, recall: 0.45, f1: 0.92 },
  { kinds: ['scripts'], precision: 0.99, recall: 0.6, f1: 0.8 },
  { kinds: ['particles'], precision: 0.999, recall: 0.68, f1: 0.85 },
  { kinds: ['marriages'], precision: 0.999, recall: 0.8, f1: 0.9 },
  { kinds: ['homonyms', 'ids'], precision: 0.978, recall: 0.95, f1: 0.95 },
  { kinds: ['homonyms', 'crowds'], precision: 0.965, recall: 0.88, f1: 0.92 },
  { kinds: ['homonyms', 'everywhere'], precision: 0.965, recall: 0.88, f1: 0.92 },
  { kinds: ['homonyms', 'careers'], precision: 0.965, recall: 0.85, f1: 0.91 },
  { kinds: ['homonyms', 'alone'], precision: 0.965, recall: 0.88, f1: 0.92 },
];

describe.each(alone)('$kinds planted alone', ({ kinds, precision, recall, f1 }) => {
  const corpora = [1, 2].map((seed) => planted(kinds, { papers: 700, seed }));

  test('safe is precise and finds enough, suggestive groups well, and neither does what is certainly wrong', () => {
    for (const corpus of corpora) {
      const [safe, suggestive] = [judged(corpus, 'safe'), judged(corpus, 'suggestive')];
      expect([...safe.broken, ...suggestive.broken]).toEqual([]);
      expect(safe.macro.precision).toBeGreaterThanOrEqual(precision);
      expect(safe.macro.recall).toBeGreaterThan(recall);
      expect(suggestive.bCubed.f1).toBeGreaterThan(f1);
    }
  });
});

test('every kind is planted by itself too', () => {
  expect(new Set(alone.flatMap(({ kinds }) => kinds))).toEqual(new Set(plantedKinds));
});
