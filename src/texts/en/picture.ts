import { pluralOf } from '../numbers.ts';

/** See `README.md`. What stands beside and under a picture of the map. */
export const picture = {
  legend: {
    communities: 'Communities',
    topics: 'Topics',
    topicsOf: (node: string, window: string) => `Topics; ${pluralOf(node)} by their main topic, ${window}`,
    firstDate: (record: string) => `First ${record}`,
    meanDate: (record: string) => `Mean date of the ${pluralOf(record)}`,
    group: (place: number, name: string) => `${place} ${name}`,
    scales: { root: 'by the square root', rank: 'by rank', even: undefined },
    /** A measure and the time it is of. */
    measure: (measure: string, time: string) => `${measure}, ${time}`,
    allTime: 'all time',
    papers: (record: string) => pluralOf(record),
    papersInWindow: (record: string) => `${pluralOf(record)} in the window`,
    /** `Size: papers in the window` */
    size: (what: string) => `Size: ${what}`,
    /** `Ties: First paper` */
    ties: (what: string) => `Ties: ${what.slice(0, 1).toLowerCase()}${what.slice(1)}`,
    ground: (record: string) => `Ground: density of ${pluralOf(record)}`,
    low: 'low',
    middle: 'middle',
    high: 'high',
  },
};
