import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalised } from '../../../src/arrange/normalised.ts';
import { csrOf, degreeOf, strengthsOf, type Csr } from '../../../src/lib/graph/csr.ts';
import { hostileWeight, tieLists, type TieList } from '../../graphs/arbitrary.ts';

const graphOf = ({ nodeCount, sources, targets, weights }: TieList): Csr => csrOf(nodeCount, sources, targets, weights);

function eachEntry(graph: Csr, check: (node: number, other: number, entry: number) => void): void {
  for (let node = 0; node < graph.nodeCount; node++) {
    for (let entry = graph.offsets[node]!; entry < graph.offsets[node + 1]!; entry++) {
      check(node, graph.neighbours[entry]!, entry);
    }
  }
}

test('association strength and fractionalisation are what their formulas say', () => {
  fc.assert(
    fc.property(tieLists(), (ties) => {
      const graph = graphOf(ties);
      const strengths = strengthsOf(graph);
      const doubleTotal = strengths.reduce((sum, strength) => sum + strength, 0);
      const association = normalised(graph, 'association').weights;
      const fractional = normalised(graph, 'fractionalisation').weights;
      eachEntry(graph, (node, other, entry) => {
        const [weight, one, two] = [graph.weights[entry]!, strengths[node]!, strengths[other]!];
        expect(association[entry]).toBeCloseTo((weight * doubleTotal) / (one * two), 9);
        expect(fractional[entry]).toBeCloseTo((weight * (graph.nodeCount / one + graph.nodeCount / two)) / 2, 9);
      });
    }),
  );
});

test('association strength does not see the unit of the weights', () => {
  fc.assert(
    fc.property(tieLists(), fc.constantFrom(2, 0.25, 1024), (ties, factor) => {
      const scaled = { ...ties, weights: ties.weights.map((weight) => weight * factor) };
      expect(normalised(graphOf(scaled), 'association').weights).toEqual(
        normalised(graphOf(ties), 'association').weights,
      );
    }),
  );
});

test('among n who are all tied alike every association strength is n/(n − 1)', () => {
  for (const size of [2, 5, 12]) {
    const pairs = Array.from({ length: size }, (_, one) => Array.from({ length: one }, (__, other) => [one, other]));
    const [sources, targets] = [0, 1].map((end) => pairs.flat().map((pair) => pair[end]!));
    const weights = sources!.map(() => 3);
    const graph = csrOf(size, sources!, targets!, weights);
    for (const weight of normalised(graph, 'association').weights) expect(weight).toBeCloseTo(size / (size - 1), 12);
  }
});

test('whatever the weights, what comes out is finite and above zero, and every tie stays', () => {
  fc.assert(
    fc.property(
      tieLists(hostileWeight),
      fc.constantFrom('none' as const, 'association' as const, 'fractionalisation' as const),
      (ties, normalisation) => {
        const graph = graphOf(ties);
        const seen = normalised(graph, normalisation);
        for (const weight of seen.weights) expect(Number.isFinite(weight) && weight > 0).toBe(true);
        for (let node = 0; node < graph.nodeCount; node++) expect(degreeOf(seen, node)).toBe(degreeOf(graph, node));
      },
    ),
  );
});
