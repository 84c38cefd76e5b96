import { counted, number, pluralOf } from '../numbers.ts';

/** See `README.md`. What settings left out of the network, each as a phrase; `node` is what the network is of. */
export const omissions = {
  crowd: (most: number, node: string) => `more than ${number(most)} ${pluralOf(node)}`,
  overCap: (pairs: number, papers: number, crowd: string) =>
    `${counted(pairs, 'pair')} of ${counted(papers, 'paper')} with ${crowd}`,
  outsideList: (nodes: number, node: string) => `${counted(nodes, node)} not on the list`,
  namesNotFound: (names: number) => `${counted(names, 'name')} of the list, not found here`,
  /** Where some papers do not count: those with such a crowd. */
  belowMinimum: (nodes: number, node: string, papers: number, crowd: string | undefined) =>
    `${counted(nodes, node)} with fewer than ${counted(papers, 'paper')}` +
    (crowd === undefined ? '' : ` (those with ${crowd} do not count)`),
  tiesBelowMinimum: (ties: number, papers: number) =>
    `${counted(ties, 'tie')} of fewer than ${counted(papers, 'joint paper')}`,
  outsideLargest: (nodes: number, node: string, ties: number) =>
    `${counted(nodes, node)} outside the largest component` +
    (ties > 0 ? `, with the ${counted(ties, 'tie')} between them` : ''),
  groups: (groups: number) => `${counted(groups, 'group author')} (collaborations), not drawn`,
  byThesaurus: (names: number) => `${counted(names, 'name')} by the thesaurus`,
  papersWithout: (papers: number, node: string) => `${counted(papers, 'paper')} without any ${node}`,
  standIn: (papers: number) =>
    `author keywords of ${counted(papers, 'paper')} that have none; index keywords or subject classes stand in`,
  rolledUp: (parts: number) => `${counted(parts, 'part')} of universities (institutes, hospitals), counted as these`,
  dormant: (decisions: number, all: number) =>
    `${number(decisions)} of ${counted(all, 'decision')}, about papers or names that are not here`,
  /** `Ada Byron is added to 10 papers whose author list is cut or missing (inferred, not read)` */
  added: (name: string, papers: number) =>
    `${name} is added to ${counted(papers, 'paper')} whose author list is cut or missing (inferred, not read)`,
};
