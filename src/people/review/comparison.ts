import type { ReviewEvidence } from '../../model/review.ts';
import { dossierOf } from './dossier.ts';
import { evidenceOf } from './evidence.ts';
import type { Files } from './files.ts';
import { groupSides, sideOf } from './found.ts';
import { Grouping, type DecidedLinks } from './groups.ts';
import type { PersonIndex, SlotIndex } from './source.ts';
import { shown } from './splits.ts';

/** Who wants to split by hand sees more groups than a suggestion has. */
const mostByHand = 30;

/** People side by side, whatever speaks against their being one. */
export const comparisonOf = (files: Files, people: readonly PersonIndex[]): ReviewEvidence =>
  evidenceOf(
    files,
    people.map((person) => sideOf(files.roster, person)),
    people.map((person) => dossierOf(files.roster, files.facts, person)),
  );

export const groupEvidence = (
  files: Files,
  person: PersonIndex,
  groups: readonly (readonly SlotIndex[])[],
): ReviewEvidence =>
  evidenceOf(
    files,
    groupSides(files.roster, person, groups),
    groups.map((slots) => dossierOf(files.roster, files.facts, person, slots)),
  );

/** One person by the groups that his or her papers fall into; where they do not, by those that coauthors make. */
export function partsOf(files: Files, links: DecidedLinks, person: PersonIndex): ReviewEvidence {
  const grouping = new Grouping(files, links);
  const groups = grouping.maybeGroups(person) ?? grouping.maybeGroups(person, 'coauthors');
  const all = Array.from(files.roster.slotsOf(person));
  return groupEvidence(files, person, shown(groups ?? [all], mostByHand));
}
