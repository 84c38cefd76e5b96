import type { Notice } from '../model/notice.ts';
import type { Paper } from '../model/paper.ts';
import { groupRecords } from '../people/groupRecords.ts';
import { ruledPeople, type Ruled } from '../people/ruled.ts';
import { quoted } from '../read/notices/quoted.ts';

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

/** One id with names of which the rules make two people, told where the first of them stands: ids can be wrong. */
function clashNotices(ruled: Ruled): Notice[] {
  const { papers, forms, formOf, clashes } = ruled;
  const { paperOfSlot } = groupRecords(ruled);
  const nameAt = (slot: number): string => forms[formOf[slot]!]!.slot.raw;
  const placeOf = (slot: number) => papers[paperOfSlot[slot]!]!.provenance;
  return clashes.map(({ id, one, other }): Notice => {
    const { file, line } = placeOf(one);
    const there = placeOf(other);
    const second = `${quoted(nameAt(other))} (${there.file}, line ${there.line})`;
    const message = `${quoted(nameAt(one))} and ${second} have one id, ${id}, and are two people all the same.`;
    const hint = 'Merge them if they are one person; else one of them has a wrong id.';
    return { severity: 'warning', code: 'id-clash', message, file, line, hint };
  });
}
