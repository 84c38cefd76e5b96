import type { Quadrant } from '../../../model/shift.ts';

export const quadrantWords: Readonly<Record<Quadrant, { readonly title: string; readonly hint: string }>> = {
  motor: { title: 'Motor topics', hint: 'well developed, and tied to many others' },
  basic: { title: 'Basic and cross-cutting topics', hint: 'tied to many others, little developed themselves' },
  niche: { title: 'Niche topics', hint: 'well developed, apart from the others' },
  'emerging or declining': { title: 'Emerging or declining topics', hint: 'little developed, at the edge' },
};
