import { byCode } from '../../lib/byCode.ts';
import { firstBy } from '../../lib/firstBy.ts';
import type { ReviewEvidence, SharedThing, Side } from '../../model/review.ts';
import type { NodeIndex, PaperIndex } from '../../model/units.ts';
import type { Dossier } from './dossier.ts';
import type { Files } from './files.ts';
import type { Noted } from './noted.ts';
import { sentences } from './sentences.ts';
import { rarityOf } from './signals.ts';
import { sourceIdWords } from './sourceIdWords.ts';

/** Of what stands with one side alone no more than this many are told. */
const mostUnshared = 60;
const mostTitles = 5;
/** Of longer lists of papers the titles are not all compared. */
const mostCompared = 200;
/** Titles less alike have but a word in common. */
const leastCosine = 0.15;

/** Everything that the sides have in common or not, whatever speaks against them. */
export function evidenceOf(files: Files, sides: readonly Side[], dossiers: readonly Dossier[]): ReviewEvidence {
  const { roster, facts } = files;
  const { authors, nodeOf, topicLabels, columns } = roster.source;
  const things = <Key>(of: (dossier: Dossier) => Noted<Key>, nameOf: (key: Key) => string, more: More<Key> = {}) =>
    sharedThings(dossiers.map(of), nameOf, more);
  const coauthors = things(
    (dossier) => dossier.coauthors,
    (person) => authors[person]!.name,
    {
      nodeOf: (person) => nodeOf[person]!,
      rarity: (person) => rarityOf(roster, person),
    },
  );
  const evidence = {
    sides,
    coauthors,
    sharedCoauthors: coauthors.filter(isShared).length,
    topics: things(
      ({ topics }) => topics,
      (topic) => topicLabels[topic]!,
      { nodeOf: (topic) => columns.authorCount + topic },
    ),
    institutions: things(
      ({ institutions }) => institutions,
      (institution) => facts.institutionNames[institution]!,
    ),
    venues: things(
      ({ venues }) => venues,
      (venue) => facts.venueNames[venue]!,
    ),
    ids: [
      ...things(
        ({ orcids }) => orcids,
        (orcid) => `ORCID ${orcid}`,
      ),
      ...things(({ sourceIds }) => sourceIds, sourceIdWords),
    ],
    together: togetherOn(dossiers),
    titles: similarTitles(files, dossiers),
  };
  return { ...evidence, ...sentences(files, evidence, dossiers) };
}

/** It stands with at least two sides. */
export const isShared = ({ papers }: SharedThing): boolean => papers.filter((list) => list.length > 0).length > 1;

interface More<Key> {
  readonly nodeOf?: (key: Key) => NodeIndex;
  /** What is shared is told in the order of this, else of the numbers of papers. */
  readonly rarity?: (key: Key) => number;
}

/** What most sides share comes first. */
export function sharedThings<Key>(
  noted: readonly Noted<Key>[],
  nameOf: (key: Key) => string,
  { nodeOf, rarity }: More<Key> = {},
): SharedThing[] {
  const rows = Array.from(new Set(noted.flatMap((each) => Array.from(each.keys()))), (key) => {
    const papers = noted.map((each) => each.get(key) ?? []);
    const sides = papers.filter((list) => list.length > 0).length;
    const count = papers.reduce((sum, list) => sum + list.length, 0);
    return { key, papers, sides, count, rarity: rarity?.(key) ?? 0, name: nameOf(key) };
  });
  const shared = rows
    .filter(({ sides }) => sides > 1)
    .sort((a, b) => b.rarity - a.rarity || b.count - a.count || byCode(a.name, b.name));
  const others = firstBy(
    rows.filter(({ sides }) => sides === 1),
    (a, b) => b.count - a.count || byCode(a.name, b.name),
    mostUnshared,
  );
  return [...shared, ...others].map(({ key, name, papers }) => {
    const node = nodeOf?.(key) ?? -1;
    return node < 0 ? { name, papers } : { name, papers, node };
  });
}

function togetherOn(dossiers: readonly Dossier[]): PaperIndex[] {
  const [first, ...others] = dossiers.map(({ papers }) => papers);
  const sets = others.map((papers) => new Set(papers));
  return sets.length === 0 ? [] : first!.filter((paper) => sets.every((papers) => papers.has(paper)));
}

interface SimilarTitles {
  readonly one: PaperIndex;
  readonly other: PaperIndex;
  readonly cosine: number;
}

function similarTitles({ facts }: Files, dossiers: readonly Dossier[]): SimilarTitles[] {
  function* pairs(): Generator<SimilarTitles> {
    for (const [at, { papers }] of dossiers.entries()) {
      for (const { papers: others } of dossiers.slice(at + 1)) {
        for (const one of papers.slice(0, mostCompared)) {
          for (const other of others.slice(0, mostCompared)) {
            if (one === other) continue;
            const cosine = facts.titleCosine(one, other);
            if (cosine >= leastCosine) yield { one, other, cosine };
          }
        }
      }
    }
  }
  return firstBy(pairs(), (a, b) => b.cosine - a.cosine || a.one - b.one || a.other - b.other, mostTitles);
}
