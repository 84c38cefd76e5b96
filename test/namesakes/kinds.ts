/** What makes it hard to tell who is who; each can be planted by itself. */
export const plantedKinds = [
  /** Several people of one full name. */
  'homonyms',
  /** Middle names that come and go, `Last, First`, accents dropped, ü as ue, hyphens and blanks, capitals. */
  'variants',
  /** Papers that have initials only: `J. Smith`, `Smith J`, `Smith, J.`. */
  'initials',
  /** Chinese, Korean and Japanese names: in their own script, romanised, in either order. */
  'scripts',
  /** `van der`, `de la`, `al-`, `von`: kept, capitalised, joined, dropped. */
  'particles',
  /** Surnames that change or become double in some year. */
  'marriages',
  /** ORCIDs and ids of the source on a part of the names, a few of them wrong. */
  'ids',
  /** Papers of more than 50 authors. */
  'crowds',
  /** Somebody who stands on a large share of all papers. */
  'everywhere',
  /** People who leave for another field, never to write with anybody they knew. */
  'careers',
  /** Papers of one author. */
  'alone',
] as const;
export type PlantedKind = (typeof plantedKinds)[number];
