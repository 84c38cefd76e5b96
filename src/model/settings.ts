/** How names become people: strings as they stand, normalised full names, or names plus ids with vetoes. */
export type IdentityRule = 'verbatim' | 'names' | 'safe';

/** Full: each joint paper counts 1 per pair. Fractional: 1/(n − 1), n the number of its authors (Newman 2001). */
type Counting = 'full' | 'fractional';

/** Everything the network depends on beside the papers. Same papers and settings, same network, to the last bit. */
export interface Settings {
  readonly identity: IdentityRule;
  readonly counting: Counting;
  /** Papers with more authors than this form no pairs; `null` for no cap. Author–topic ties are not capped. */
  readonly maxAuthors: number | null;
  /** Authors with fewer papers are left out. */
  readonly minPapers: number;
  readonly largestComponent: boolean;
  /** Seed of communities and layout. */
  readonly seed: number;
  /** Add the owner of a profile page to the papers whose cut list hides him or her. An inference, marked as such. */
  readonly addOwner: boolean;
  /** Several records of one work are one paper, or each its own. */
  readonly mergeRecords: boolean;
  /** Keys of records (`MergedRecord.key`) whose merge the user took back. */
  readonly keptApart: readonly string[];
}

/** The cap of 25 is VOSviewer's default. */
export const defaultSettings: Settings = {
  identity: 'safe',
  counting: 'full',
  maxAuthors: 25,
  minPapers: 1,
  largestComponent: false,
  seed: 1,
  addOwner: false,
  mergeRecords: true,
  keptApart: [],
};
