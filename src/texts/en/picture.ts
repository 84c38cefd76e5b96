import { counted } from '../numbers.ts';
import { pluralOf } from '../../lib/counted.ts';
import type { IdentityRule } from '../../model/identity.ts';
import type { Settings } from '../../model/settings.ts';

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
  caption: {
    identities: {
      suggestive: 'people told apart by names, ids, coauthors, affiliations, venues and titles',
      safe: 'people told apart by names, ids and coauthors',
      initials: 'people told apart by surname and first initial',
      names: 'people told apart by full names',
      verbatim: 'every spelling a person of its own',
    } satisfies Record<IdentityRule, string>,
    counting: { full: 'Full counting', fractional: 'Fractional counting' } satisfies Record<
      Settings['counting'],
      string
    >,
    undatedIncluded: (records: number, record: string) => `${counted(records, record)} without a date included`,
    undatedLeftOut: (records: number, record: string) => `${counted(records, record)} without a date left out`,
    network: 'A network that came without papers, its weights as in the file',
    /** Two pictures with the same one were made from the same data. */
    data: (hash: string) => `data ${hash}`,
    leftOut: (what: readonly string[]) => `Left out: ${what.join('; ')}`,
  },
};
