import type { Notice } from '../model/notice.ts';
import type { Paper } from '../model/paper.ts';
import { groupRecords } from '../people/groupRecords.ts';
import { ruledPeople, type Ruled } from '../people/ruled.ts';
import { texts } from '../texts/texts.ts';

const say = texts.notices.merges;

export interface PeopleRead {
  /** By the safe rules, before any decision. */
  readonly people: number;
  /** See `clashNotices`. */
  readonly clashes: readonly Notice[];
}

/** Who stands on papers, as far as nobody has decided anything. */
export function peopleRead(papers: readonly Paper[]): PeopleRead {
  const ruled = ruledPeople(papers, 'safe');
  return { people: ruled.groupCount, clashes: clashNotices(ruled) };
}

/** The source's ids have their scheme with them. */
const idWords = (id: string): string => (id.includes(':') ? id : `ORCID ${id}`);

/** One id with names of which the rules make two people, told where the first of them stands: ids can be wrong. */
function clashNotices(ruled: Ruled): Notice[] {
  const { papers, forms, formOf, clashes } = ruled;
  const { paperOfSlot } = groupRecords(ruled);
  const nameAt = (slot: number): string => forms[formOf[slot]!]!.slot.raw;
  const placeOf = (slot: number) => papers[paperOfSlot[slot]!]!.provenance;
  return clashes.map(({ id, one, other }): Notice => {
    const { file, line } = placeOf(one);
    const there = placeOf(other);
    const message = say.idClash(nameAt(one), nameAt(other), there, idWords(id));
    const hint = say.idClashRemedy;
    return { severity: 'warning', code: 'id-clash', message, file, line, hint };
  });
}
