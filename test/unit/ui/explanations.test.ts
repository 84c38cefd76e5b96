import { expect, test } from 'vitest';
import { measures } from '../../../src/model/measure.ts';
import { nounsOf } from '../../../src/texts/nounsOf.ts';
import { texts } from '../../../src/texts/texts.ts';
import { explanationOf, type Explainable } from '../../../src/ui/parts/explanation.ts';

const all = [...measures, ...Object.keys(texts.explanations)] as readonly Explainable[];

test('every number with a name says what it is, by what formula, and where that is from', () => {
  for (const network of ['authors', 'institutions', 'countries', 'keywords'] as const) {
    for (const what of all) {
      const { label, meaning, formula, source } = explanationOf(what, nounsOf('papers', network));
      expect(label, what).toMatch(/^\S/);
      expect(meaning, what).toMatch(/^[A-Z].{20,}\.$/s);
      expect(formula.length, what).toBeGreaterThan(4);
      // An author and a year, or that it is plain arithmetic.
      expect(source, what).toMatch(/^a (count|sum|share|mean)$|^\p{Lu}[^;]* \d{4}(; \p{Lu}[^;]* \d{4})*$/u);
    }
  }
});

test('explanations speak of what the nodes are', () => {
  const { meaning } = explanationOf('density', nounsOf('papers', 'countries'));
  expect(meaning).toContain('pairs of countries');
  expect(explanationOf('ties', nounsOf('network', 'authors')).meaning).toContain('Pairs of items');
});
