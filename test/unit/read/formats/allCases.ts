import * as fc from 'fast-check';
import { meantPapers, type Meant } from '../bibliography.ts';
import { print, type FormatCase } from './formatCase.ts';
import { bindNetwork, meantNetworks, recordsOf, suited, type NetworkCase } from './networkCase.ts';

type AnyCase = FormatCase | NetworkCase;

const modules = import.meta.glob<Readonly<Record<string, AnyCase>>>('./cases/*.ts', { eager: true });
const all = Object.values(modules).flatMap((module) => Object.values(module));

/** Every format that has a case of its own, of papers and of networks. */
export const paperCases = all.filter((one): one is FormatCase => 'record' in one);
const networkCases = all.filter((one): one is NetworkCase => !('record' in one));

/** So many papers, each with a title and an id of its own. */
export function manyPapers(count: number, titleEnd = ''): Meant[] {
  const some = fc.sample(meantPapers, { seed: 1, numRuns: 50 }).flat();
  return Array.from({ length: count }, (_, at) => {
    const paper = some[at % some.length]!;
    return { ...paper, title: `${paper.title} no. ${at}${titleEnd}`, doi: `10.1000/n${at}x` };
  });
}

/** A small file in each format. */
export function samples(): { readonly format: string; readonly text: string }[] {
  const [network] = fc.sample(meantNetworks, { seed: 3, numRuns: 1 });
  return [
    ...paperCases.map((one) => ({ format: one.format, text: print(one, manyPapers(12)) })),
    ...networkCases.map((one) => {
      const meant = suited(one, network!);
      return { format: one.format, text: bindNetwork(one, meant, recordsOf(one, meant)).text };
    }),
  ];
}
