import { pluralOf } from '../numbers.ts';
import type { Nouns } from '../../model/nouns.ts';
import type { Explained } from './paths.ts';

const atStart = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * What every number with a name is: the measures of single people are in a catalogue of their own. The formulas are
 * those that are computed, see `src/network`, `src/lib/graph`, `src/shift` and `src/arrange`.
 */
export const explanations = {
  records: ({ record }) => ({
    label: atStart(pluralOf(record)),
    meaning: `The ${pluralOf(record)} that pass the filters and whose dates meet the window; those without a date count where they are shown.`,
    formula: `number of ${pluralOf(record)}: from ≤ end of the window, to ≥ its start`,
    source: 'a count',
  }),
  nodes: ({ record, node, Node }) => ({
    label: pluralOf(Node),
    meaning: `Each ${node} with a ${record} in the window, once, however many they are.`,
    formula: `number of ${pluralOf(node)} with a ${record}`,
    source: 'a count',
  }),
  groups: () => ({
    label: 'Group authors',
    meaning: 'Collaborations, consortia and institutions that sign papers as an author does.',
    formula: 'number of authors that are no persons',
    source: 'a count',
  }),
  ties: ({ record, node }) => ({
    label: 'Ties',
    meaning: `Pairs of ${pluralOf(node)} with a joint ${record} in the window. A pair is one tie, however much the two have in common.`,
    formula: `number of pairs with a joint ${record}`,
    source: 'a count',
  }),
  totalWeight: ({ record }) => ({
    label: 'Total weight',
    meaning: `The weights of all ties together. Counted fully, a ${record} weighs 1 on each of its pairs; counted fractionally, the pairs of a ${record} of n weigh 1/(n − 1) each, so that its weight for each of the n is 1.`,
    formula: 'Σ w over the ties; w = 1 or 1/(n − 1)',
    source: 'Newman 2001; Perianes-Rodriguez, Waltman & van Eck 2016',
  }),
  components: ({ node }) => ({
    label: 'Components',
    meaning: `Parts of the network between which there is no way along ties. A ${node} without a tie is one by itself.`,
    formula: 'number of maximal connected parts',
    source: 'Wasserman & Faust 1994',
  }),
  largestComponent: ({ node }) => ({
    label: 'Largest component',
    meaning: `How many ${pluralOf(node)} the largest connected part has.`,
    formula: `number of ${pluralOf(node)} of the part that has most`,
    source: 'Wasserman & Faust 1994',
  }),
  isolates: ({ node, record }) => ({
    label: 'Without a tie',
    meaning: `Those with a ${record} in the window who are tied to nobody there.`,
    formula: `number of ${pluralOf(node)} with degree 0`,
    source: 'a count',
  }),
  topics: ({ record }) => ({
    label: 'Topics',
    meaning: `Topics that a ${record} in the window is about. They are found once, in all papers, from the terms of titles, abstracts and keywords (or are the keywords or classes of the files, where those are chosen), and stay the same in every window.`,
    formula: 'weight of a term (1 + ln count) · ln((1 + papers)/papers with it); groups joined by least (1 − cosine)',
    source: 'Salton & Buckley 1988; Ward 1963',
  }),
  communities: ({ node }) => ({
    label: 'Communities',
    meaning: `Groups whose ${pluralOf(node)} are tied more to each other than to the rest, over all time. The Leiden algorithm looks for the grouping of the highest quality; a higher resolution γ makes more and smaller ones.`,
    formula: 'max 1/2m · Σ (a − γ s s′/2m) within groups (modularity), or Σ (a − γ n n′) (constant Potts model)',
    source: 'Traag, Waltman & van Eck 2019; Newman & Girvan 2004',
  }),
  agreement: () => ({
    label: 'Agreement of runs',
    meaning:
      'The same search is run again with other seeds and another order of names. 1 says that it finds the same communities every time, 0 that they agree no more than by chance.',
    formula: 'mean adjusted Rand index of the runs with what is shown',
    source: 'Hubert & Arabie 1985',
  }),
  stability: ({ node }) => ({
    label: 'Stability',
    meaning: `How much of the community is found around the ${node} again when the search is run with other seeds. From .75 on it belongs there firmly.`,
    formula: 'mean |A ∩ B| / |A ∪ B|, A its community here, B that of another run',
    source: 'Hennig 2007',
  }),
  authorsPerPaper: () => ({
    label: 'Authors per paper',
    meaning: 'Mean number of people on the list of a paper, whatever thresholds leave out of the network.',
    formula: 'Σ authors / papers',
    source: 'a mean',
  }),
  singleAuthored: () => ({
    label: 'Single-authored',
    meaning: 'Share of the papers that list one person; a list that is cut counts as one of several.',
    formula: 'papers of one author / papers',
    source: 'a share',
  }),
  collaborationIndex: () => ({
    label: 'Collaboration index',
    meaning: 'How many different people there are for each paper of several authors.',
    formula: 'distinct authors of the papers of several authors / these papers',
    source: 'Elango & Rajendran 2012',
  }),
  lotkaBeta: () => ({
    label: 'Lotka’s exponent β',
    meaning: 'How quickly the number of authors falls with the number of their papers; Lotka found about 2.',
    formula: 'share of authors with n papers = C/n^β, least squares on the logarithms',
    source: 'Lotka 1926',
  }),
  lotkaFit: () => ({
    label: 'Lotka’s C, and fit R²',
    meaning:
      'C is the share of authors with one paper as the line has it; R² is 1 when all points are on the line. There is none where all authors have the same number of papers.',
    formula: 'log share = log C − β · log n',
    source: 'Lotka 1926',
  }),
  statedCitations: () => ({
    label: 'Papers that state citations',
    meaning: 'How many papers come with a number of citations. The h-index of a person is made from these alone.',
    formula: 'papers with a number / papers',
    source: 'a count',
  }),
  density: ({ node }) => ({
    label: 'Density',
    meaning: `Share of all pairs of ${pluralOf(node)} that are tied. It falls with the size of a network, so compare like with like.`,
    formula: 'ties / (n(n − 1)/2)',
    source: 'Wasserman & Faust 1994',
  }),
  globalClustering: ({ record }) => ({
    label: 'Global clustering',
    meaning: `Of all paths of two ties, the share that is closed to a triangle.${record === 'paper' ? ' Papers of three or more close them by themselves.' : ''}`,
    formula: '3 · triangles / connected triples',
    source: 'Newman, Strogatz & Watts 2001',
  }),
  tieWeight: ({ record }) => ({
    label: 'Weight',
    meaning: `What the joint ${pluralOf(record)} of two weigh together, as they are counted: each 1, or 1/(n − 1) with n on the ${record}.`,
    formula: `Σ over the joint ${pluralOf(record)} of 1 or 1/(n − 1)`,
    source: 'Newman 2001; Perianes-Rodriguez, Waltman & van Eck 2016',
  }),
  coherence: () => ({
    label: 'Coherence',
    meaning: 'How often the leading terms of a topic stand on the same papers: 0 is chance, 1 always, −1 never.',
    formula: 'mean of ln(p(a, b) / p(a) p(b)) / −ln p(a, b) over pairs of the first ten terms',
    source: 'Bouma 2009',
  }),
  burst: () => ({
    label: 'Burst',
    meaning:
      'Years in which something has s times its usual share of the papers, or more, so clearly that beginning a burst is worth its cost γ. The weight is what the higher share explains better than the usual one.',
    formula:
      'weight = Σ (r ln s + (d − r) ln((1 − s p₀)/(1 − p₀))); cost of beginning γ ln n; r of d papers, p₀ the usual share',
    source: 'Kleinberg 2003',
  }),
  slope: () => ({
    label: 'Points a year',
    meaning:
      'By how many percentage points of all papers the share grows or shrinks in a year: the middle of all slopes.',
    formula: 'median of (share′ − share)/(year′ − year) over all pairs of years',
    source: 'Sen 1968',
  }),
  trendZ: () => ({
    label: 'z',
    meaning:
      'How far the later years lie above the earlier ones, in standard deviations of what chance would give; above 0 it rises. Where neighbouring years hang together the deviation is made larger.',
    formula: '(S ∓ 1)/√Var S, S later years above minus below, over all pairs',
    source: 'Mann 1945; Kendall 1975; Hamed & Rao 1998',
  }),
  trendP: () => ({
    label: 'p',
    meaning: 'How probable so large a z would be without a trend.',
    formula: '2 · (1 − Φ(|z|))',
    source: 'Mann 1945; Kendall 1975',
  }),
  stands: () => ({
    label: 'Stands',
    meaning: 'Whether the trend is kept when so many are tested at once: of those kept, 5 % are expected to be chance.',
    formula: 'p ≤ 0.05 · rank of p / tests, for the largest such rank',
    source: 'Benjamini & Hochberg 1995',
  }),
  centrality: () => ({
    label: 'Centrality',
    meaning: 'How strongly the terms of a topic go together with those of other topics in the period. Shown as a rank.',
    formula: 'Σ c² / (c c′) over links to terms of other topics; c the papers with both terms, or with one',
    source: 'Callon, Courtial & Laville 1991',
  }),
  topicDensity: () => ({
    label: 'Density of a topic',
    meaning: 'How strongly the terms of a topic go together among themselves in the period. Shown as a rank.',
    formula: 'Σ c² / (c c′) over links between its terms / number of its terms',
    source: 'Callon, Courtial & Laville 1991',
  }),
  inclusion: () => ({
    label: 'Shared vocabulary',
    meaning: 'How many of the leading terms of two topics are the same. It says nothing of people.',
    formula: 'shared terms / terms of the shorter list',
    source: 'Cobo et al. 2011',
  }),
  drift: ({ node }) => ({
    label: 'Drift',
    meaning: `How far the topics of the ${node} in a period are from those of the one before: 0 the same, 1 nothing in common.`,
    formula: '√JSD(P, Q) in bits, each topic with 0.5/k added',
    source: 'Lin 1991; Endres & Schindelin 2003',
  }),
  breadth: () => ({
    label: 'Breadth',
    meaning: 'Over how many topics the papers of a period are spread: 0 for a single topic, 1 for two in equal parts.',
    formula: '−Σ p log₂ p',
    source: 'Shannon 1948',
  }),
  mainTopic: ({ node }) => ({
    label: 'Main topic',
    meaning: `The topic that the papers of the ${node} are about most; its colour is the colour of the ${node} on the map.`,
    formula: 'the topic of the greatest Σ weight over the papers',
    source: 'a sum',
  }),
  firstYear: ({ record }) => ({
    label: 'First and last',
    meaning: `The years of the earliest and the latest ${record} in the window.`,
    formula: 'least and greatest year',
    source: 'a count',
  }),
} satisfies Readonly<Record<string, (nouns: Nouns) => Explained>>;
