import type { Decision, IdentityRule } from './identity.ts';
import type { ClassScheme } from './paper.ts';
import type { TopicEdit, TopicSource } from './topic.ts';

/** Full: each joint paper counts 1 per pair. Fractional: 1/(n − 1), n the number of its authors (Newman 2001). */
type Counting = 'full' | 'fractional';

/** Whom or what the ties join: nodes that stand on the same paper. */
export type NetworkOf = 'authors' | 'institutions' | 'countries' | 'keywords';

/**
 * What communities and layout see in place of the counted weight a_ij, with s_i the sum of the weights of i, m that of
 * all ties and n the number of nodes: a_ij itself; the association strength a_ij · 2m / (s_i s_j) (van Eck & Waltman
 * 2009); fractionalised, a_ij (n / s_i + n / s_j) / 2.
 */
export type Normalisation = 'none' | 'association' | 'fractionalisation';

/** What the Leiden algorithm makes as large as it can: modularity, or the constant Potts model (Traag et al. 2019). */
type Quality = 'modularity' | 'cpm';

/** As in VOSviewer’s thesaurus files. */
export type Thesaurus = readonly (readonly [label: string, replaceBy: string])[];

/** Everything the network depends on beside the papers. Same papers and settings, same network, to the last bit. */
export interface Settings {
  readonly network: NetworkOf;
  readonly identity: IdentityRule;
  /** Who is who as the user has decided, in the order of deciding. */
  readonly decisions: readonly Decision[];
  readonly counting: Counting;
  /** Hospitals, institutes and other parts of a university are that university, where the source tells it. */
  readonly rollUp: boolean;
  /** Papers with more authors than this form no pairs; `null` for no cap. Author–topic ties are not capped. */
  readonly maxAuthors: number | null;
  /** Authors with fewer papers are left out. */
  readonly minPapers: number;
  /** Ties of fewer joint papers are left out; author–topic ties are not touched. */
  readonly minJointPapers: number;
  readonly largestComponent: boolean;
  /** Ids of the only nodes that are kept; `null` keeps all. */
  readonly only: readonly string[] | null;
  /** Group authors (collaborations) are nodes too. */
  readonly groups: boolean;
  readonly normalisation: Normalisation;
  readonly quality: Quality;
  /** γ: higher makes more and smaller communities. */
  readonly resolution: number;
  /** Communities of fewer nodes join the one they are tied to most strongly. */
  readonly minCommunitySize: number;
  /** `vosviewer`: as VOSviewer does it to the last bit, with its own generator, seed and random starts. */
  readonly clustering: 'leiden' | 'vosviewer';
  /** `regions` shows communities as regions at any size; `vos` is the layout of VOSviewer, O(n²). */
  readonly layout: 'regions' | 'vos';
  /** Places and communities that a network file brings stand; else they are found anew. */
  readonly keepGiven: boolean;
  /** Seed of communities and layout. */
  readonly seed: number;
  /**
   * Add the owner of a page or list of one person, where its file tells who that is, to the papers whose cut or missing
   * author list hides him or her. An inference, marked as such.
   */
  readonly addOwner: boolean;
  /**
   * Whose papers a file lists, as the user says it: the name of the file ('' for all files that do not tell it
   * themselves), and a name with or without an ORCID behind it. He or she is added as with `addOwner`.
   */
  readonly listOwners: readonly (readonly [file: string, owner: string])[];
  /** Several records of one work are one paper, or each its own. */
  readonly mergeRecords: boolean;
  /** Names and keywords, without regard to case, and what stands in their place; '' leaves the name out. */
  readonly thesaurus: Thesaurus;
  /** Keys of records (`MergedRecord.key`) whose merge the user took back. */
  readonly keptApart: readonly string[];
  readonly topics: TopicSource;
  /** The scheme of curated topics; `null` for the one on most papers. */
  readonly classScheme: ClassScheme | null;
  /** How many topics; `null` for as many as the papers fall into. */
  readonly granularity: number | null;
  /** Words that topics are not made of, beside the usual ones. */
  readonly stopTerms: readonly string[];
  /** Terms, without regard to case, and what stands in their place. */
  readonly synonyms: readonly (readonly [term: string, replaceBy: string])[];
  readonly topicEdits: readonly TopicEdit[];
}

/** The cap of 25 is VOSviewer's default. */
export const defaultSettings: Settings = {
  network: 'authors',
  identity: 'safe',
  decisions: [],
  counting: 'full',
  rollUp: true,
  maxAuthors: 25,
  minPapers: 1,
  minJointPapers: 1,
  largestComponent: false,
  only: null,
  groups: false,
  normalisation: 'none',
  quality: 'modularity',
  resolution: 1,
  minCommunitySize: 1,
  clustering: 'leiden',
  layout: 'regions',
  keepGiven: true,
  seed: 1,
  addOwner: false,
  listOwners: [],
  mergeRecords: true,
  thesaurus: [],
  keptApart: [],
  topics: 'computed',
  classScheme: null,
  granularity: null,
  stopTerms: [],
  synonyms: [],
  topicEdits: [],
};

/** What VOSviewer does by default with a file of papers, its minimum of documents lowered to 2. */
export const likeVosviewer: Partial<Settings> = {
  identity: 'verbatim',
  counting: 'full',
  maxAuthors: 25,
  minPapers: 2,
  minJointPapers: 1,
  largestComponent: true,
  groups: false,
  normalisation: 'association',
  quality: 'cpm',
  resolution: 1,
  minCommunitySize: 1,
  clustering: 'vosviewer',
  layout: 'vos',
};
