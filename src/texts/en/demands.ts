import type { Demand, NullMeaning } from '../../model/settingRules.ts';

const nulls: Readonly<Record<NullMeaning, string>> = {
  none: 'none',
  nothing: 'nothing',
  'most papers': 'the one on most papers',
  'as found': 'as found',
};

const kinds: Readonly<Record<Exclude<Demand['kind'], 'one of' | 'whole' | 'between'>, string>> = {
  flag: 'true or false',
  texts: 'a list of texts',
  pairs: 'a list of pairs of texts',
  owner: 'a name, or a name and an ORCID with a comma between them',
  'topic edits': 'a list of changes to topics',
  decisions: 'a list of decisions about who is who',
};

function whatOf(demand: Demand): string {
  switch (demand.kind) {
    case 'one of':
      return `one of ${demand.choices.join(', ')}`;
    case 'whole':
      return `a whole number of at least ${demand.least}`;
    case 'between':
      return `a number from ${demand.least} to ${demand.most}`;
    default:
      return kinds[demand.kind];
  }
}

/** What a setting must be, as it is written where it is set: numbers and names of choices as they are typed. */
export const demands = {
  /** `must be a number from 0.01 to 1000` */
  mustBe: (demand: Demand) =>
    `must be ${whatOf(demand)}${demand.orNull === undefined ? '' : `, or ${nulls[demand.orNull]}`}`,
};
