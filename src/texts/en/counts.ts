import { counted, number, weightText } from '../numbers.ts';

/** Counts, spans of time and sizes, as they stand in many places. */
export const counts = {
  /** `2017 to 2026` */
  span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  allPapers: 'All papers',
  /** `812 authors and 4 groups` */
  nodesAndGroups: (nodes: number, groups: number, node: string) =>
    groups === 0 ? counted(nodes, node) : `${counted(nodes, node)} and ${counted(groups, 'group')}`,
  ties: (count: number) => counted(count, 'tie'),
  bytes: (count: number) => `${number(count)} bytes`,
  kilobytes: (count: number) => `${weightText(count)} kB`,
  megabytes: (count: number) => `${weightText(count)} MB`,
  gigabytes: (count: number) => `${weightText(count)} GB`,
};
