import type { Quadrant } from '../../../model/shift.ts';

interface QuadrantWords {
  readonly title: string;
  /** Where there is no room for the title. */
  readonly short: string;
  readonly hint: string;
}

export const quadrantWords: Readonly<Record<Quadrant, QuadrantWords>> = {
  motor: { title: 'Motor topics', short: 'Motor', hint: 'well developed, and tied to many others' },
  basic: {
    title: 'Basic and cross-cutting topics',
    short: 'Basic',
    hint: 'tied to many others, little developed themselves',
  },
  niche: { title: 'Niche topics', short: 'Niche', hint: 'well developed, apart from the others' },
  'emerging or declining': {
    title: 'Emerging or declining topics',
    short: 'Emerging or declining',
    hint: 'little developed, at the edge',
  },
};
