import type { AuthorSlot } from '../../model/paper.ts';
import { addresses, affiliated } from '../values/affiliations.ts';
import { maybeOrcid } from '../values/ids.ts';
import { groupReader, joinNames, nameReader, type NameReader } from '../values/nameBook.ts';
import type { NameList } from '../values/names.ts';
import { isSuffix } from '../values/nameWords.ts';
import { remembered } from '../text/remembered.ts';
import { tagCode, type TaggedFields } from './taggedFields.ts';

const [full, short, group, id, address] = ['FAU', 'AU', 'CN', 'AUID', 'AD'].map(tagCode) as [
  ...[number, number, number],
  ...[number, number],
];
/** Editors, investigators and the people a paper is about: what follows belongs to them. */
const others = new Set(['ED', 'FED', 'IR', 'FIR', 'PS', 'FPS'].map(tagCode));

/** `King, Martin Luther Jr`: the suffix stands behind the given names without a comma. */
function withSuffixApart(slot: AuthorSlot): AuthorSlot {
  const border = slot.given?.lastIndexOf(' ') ?? -1;
  if (border < 0 || slot.suffix !== undefined) return slot;
  const suffix = slot.given!.slice(border + 1);
  return isSuffix(suffix) ? { ...slot, given: slot.given!.slice(0, border), suffix } : slot;
}

/** Reads the names of one kind of field each. */
export type MedlineNameReaders = ReadonlyMap<number, NameReader>;

export function medlineNameReaders(): MedlineNameReaders {
  const person = nameReader('inverted');
  const readFull = remembered((name) => {
    const { slots, truncated } = person(name);
    return { slots: slots.map(withSuffixApart), truncated };
  });
  return new Map([
    [full, readFull],
    [short, nameReader('initials-last')],
    [group, groupReader()],
  ]);
}

function countOf(fields: TaggedFields, tag: number): number {
  let count = 0;
  for (let at = 0; at < fields.count; at++) if (fields.tagAt(at) === tag && !fields.isBlankAt(at)) count++;
  return count;
}

/**
 * Full names (`FAU`) where there are any, else those with initials (`AU`), which other systems than PubMed write in
 * full; groups (`CN`) in their place. A short name right behind a full one is the same person, and where there are as
 * many full names as short ones, the short ones say nothing at all. Ids (`AUID`) and addresses (`AD`) belong to the
 * author before them.
 */
export function medlineNames(fields: TaggedFields, readers: MedlineNameReaders): NameList {
  const lists: NameList[] = [];
  const areAllFull = countOf(fields, full) >= countOf(fields, short);
  let hasOwner = false;
  let isFull = false;
  for (let at = 0; at < fields.count; at++) {
    const tag = fields.tagAt(at);
    const read = readers.get(tag);
    if (others.has(tag)) hasOwner = false;
    else if (tag === id && hasOwner) lists.push(withOrcid(lists.pop()!, fields.valueAt(at)));
    else if (tag === address && hasOwner) lists.push(withAddress(lists.pop()!, fields.valueAt(at)));
    else if (tag === short && (isFull || areAllFull)) isFull = false;
    else if (read && !fields.isBlankAt(at)) {
      lists.push(read(fields.valueAt(at)));
      isFull = tag === full;
      hasOwner = true;
    }
  }
  return joinNames(lists);
}

function withAddress({ slots, truncated }: NameList, text: string): NameList {
  const withOne = (slot: AuthorSlot): AuthorSlot => ({
    ...slot,
    ...affiliated([...(slot.affiliations ?? []), ...addresses([text])]),
  });
  return { slots: slots.map(withOne), truncated };
}

function withOrcid({ slots, truncated }: NameList, text: string): NameList {
  const orcid = maybeOrcid(text);
  return { slots: orcid ? slots.map((slot) => ({ ...slot, orcid })) : slots, truncated };
}
