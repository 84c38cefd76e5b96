import { counted } from '../numbers.ts';
import type { Quadrant } from '../../model/shift.ts';

interface QuadrantWords {
  readonly title: string;
  /** Where there is no room for the title. */
  readonly short: string;
  readonly hint: string;
}

const quadrants: Readonly<Record<Quadrant, QuadrantWords>> = {
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

/** See `README.md`. Callon's strategic diagram. */
export const diagram = {
  title: 'Strategic diagram',
  file: (title: string) => `${title} strategic diagram`,
  none: 'No topic has enough dated papers.',
  shownPeriod: 'Shown period',
  allPaths: 'Paths of all topics',
  picture: (period: string) => `Strategic diagram, ${period}`,
  centrality: 'centrality',
  density: 'density',
  quadrants,
  point: (topic: string, papers: number, quadrant: Quadrant) =>
    `${topic}: ${counted(papers, 'paper')}, ${quadrants[quadrant].title.toLowerCase()}`,
  explanation:
    'Centrality: how strongly the terms of a topic go together with those of other topics. Density: how strongly they ' +
    'go together among themselves. Both are ranks within the period (Callon, Courtial and Laville 1991). A circle is ' +
    'as large as the papers of its topic; a line is the way of a topic through the periods.',
  columns: {
    topic: 'Topic',
    quadrant: 'Quadrant',
    centrality: 'Centrality',
    density: 'Density',
    papers: 'Papers',
    terms: 'Terms',
  },
};
