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

interface Sample {
  readonly format: string;
  readonly text: string;
}

/** Papers that one sample holds. */
export const papersInSample = 12;

/** A small file in each format for papers, none of which is in two of them. */
export function paperSamples(): Sample[] {
  const papers = manyPapers(papersInSample * paperCases.length);
  return paperCases.map((one, at) => {
    const own = papers.slice(papersInSample * at, papersInSample * (at + 1));
    return { format: one.format, text: print(one, own) };
  });
}

/** The same small network in each format for networks. */
export function networkSamples(): Sample[] {
  const [network] = fc.sample(meantNetworks, { seed: 3, numRuns: 1 });
  return networkCases.map((one) => {
    const meant = suited(one, network!);
    return { format: one.format, text: bindNetwork(one, meant, recordsOf(one, meant)).text };
  });
}
