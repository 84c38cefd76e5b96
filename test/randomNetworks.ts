import * as fc from 'fast-check';
import type { GivenNetwork, GivenTie } from '../src/model/givenNetwork.ts';
import { dateOf } from './papers.ts';

const years = ['2001', '2001-05', '2001-05-17', '2003', '2004-02', '2004-12-31', '2006'];

/** A network from nodes by name and ties `[from, to, weight?, date?]`. */
export function givenNetwork(
  names: readonly string[],
  ties: readonly (readonly [from: string, to: string, weight?: number, date?: string])[],
): GivenNetwork {
  return {
    nodes: names.map((id, index) => ({ id, label: `Node ${id}`, line: index + 1 })),
    ties: ties.map(([from, to, weight = 1, date], index) => ({
      source: names.indexOf(from),
      target: names.indexOf(to),
      weight,
      date: date === undefined ? undefined : dateOf(date),
      line: names.length + index + 1,
    })),
  };
}

const someTies = (count: number): fc.Arbitrary<GivenTie[]> => {
  const node = fc.integer({ min: 0, max: count - 1 });
  const weight = fc.constantFrom(0.25, 1, 1, 2.5, 7);
  const date = fc.option(fc.constantFrom(...years).map(dateOf), { nil: undefined });
  const tie = fc.record({ source: node, target: node, weight, date, line: fc.integer({ min: 1, max: 99 }) });
  return fc.array(tie, { maxLength: 25 }).map((ties) => ties.filter(({ source, target }) => source !== target));
};

/** Few nodes in an order that is not that of their ids, so that ties repeat in both directions; many stay alone. */
export const randomNetworks: fc.Arbitrary<GivenNetwork> = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,2}$/), { minLength: 1, maxLength: 12 })
  .chain((ids) =>
    someTies(ids.length).map((ties) => ({
      nodes: ids.map((id, index) => ({ id, label: id.toUpperCase(), line: index + 1 })),
      ties,
    })),
  );
