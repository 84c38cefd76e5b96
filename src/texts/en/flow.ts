import type { FlowFlavour } from '../../model/shift.ts';
import { counted, inTenths, number, weightText } from '../numbers.ts';

const flavours: Readonly<Record<FlowFlavour, string>> = { people: 'People moving', vocabulary: 'Shared vocabulary' };

/** `12.5 people`; parts of a person count. */
const people = (count: number): string => `${weightText(count)} people`;
/** Parts of a person tell only where there are few. */
const roughly = (count: number): string => (count < 10 ? inTenths(count) : number(Math.round(count)));

/** See `README.md`. How topics flow into each other. */
export const flow = {
  title: 'How topics flow into each other',
  file: (title: string) => `${title} flow`,
  bands: 'Bands',
  flavours,
  explanations: {
    people:
      'Everybody who publishes in a period counts as 1, shared between the topics of his or her papers. A band is as wide as the people who went from one topic to the other. A fading edge stands for those who are new, or do not publish in the next period.',
    vocabulary:
      'A bar is as high as the papers of the topic in the period. A band says how many of the 20 leading terms of two topics are the same (inclusion index: shared terms ÷ terms of the shorter list, from 0.2 on). It says nothing of people.',
  } satisfies Record<FlowFlavour, string>,
  none: 'No topic has a dated paper.',
  least: { people: 'Bands of at least', vocabulary: 'Inclusion of at least' } satisfies Record<FlowFlavour, string>,
  people,
  /** `part` is the percentage of the people in them, where bands are of people. */
  leftOut: (bands: number, part: string | undefined) =>
    `${counted(bands, 'narrower band')} left out${part === undefined ? '' : ` (${part})`}`,
  leftOutHint: (left: number, all: number) => `${roughly(left)} of ${roughly(all)} people`,
  events: 'What became of topics',
  picture: {
    people: 'People moving between topics, by period. Arrow keys go from topic to topic.',
    vocabulary: 'Vocabulary shared by topics, by period. Arrow keys go from topic to topic.',
  } satisfies Record<FlowFlavour, string>,
  /** `graph theory, 2010–2014` */
  node: (topic: string, period: string) => `${topic}, ${period}`,
  /** `graph theory, 2010–2014: 12.5 people` */
  nodeOf: {
    people: (node: string, weight: number) => `${node}: ${people(weight)}`,
    vocabulary: (node: string, weight: number) => `${node}: ${counted(Math.round(weight * 10) / 10, 'paper')}`,
  } satisfies Record<FlowFlavour, (node: string, weight: number) => string>,
  /** `graph theory → networks`, `new people → networks`; undefined is nobody. */
  ends: (from: string | undefined, to: string | undefined) => `${from ?? 'new people'} → ${to ?? 'not there any more'}`,
  /** `graph theory → networks: 3.5 people` */
  bandOf: {
    people: (ends: string, weight: number) => `${ends}: ${people(weight)}`,
    vocabulary: (ends: string, weight: number, terms: readonly string[]) =>
      `${ends}: inclusion ${weightText(weight)} (${terms.join(', ')})`,
  } satisfies Record<FlowFlavour, (ends: string, weight: number, terms: readonly string[]) => string>,
  nodeEvidence: 'Topic in a period',
  table: {
    period: 'Into the period',
    from: 'From',
    to: 'To',
    weight: { people: 'People', vocabulary: 'Inclusion' } satisfies Record<FlowFlavour, string>,
    terms: 'Shared terms',
    newlyHere: 'newly here',
    gone: 'not here any more',
    open: 'Open the papers and people',
  },
};
