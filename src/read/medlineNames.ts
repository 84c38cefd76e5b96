import type { AuthorSlot } from '../model/paper.ts';
import { maybeOrcid } from './ids.ts';
import { readAuthors, type ListedAuthor } from './listedAuthors.ts';
import type { NameList } from './names.ts';
import { isSuffix } from './nameWords.ts';
import { tagCode, type TaggedFields } from './taggedFields.ts';

const [full, short, group, id] = ['FAU', 'AU', 'CN', 'AUID'].map(tagCode) as [number, number, number, number];
/** Editors, investigators and the people a paper is about: what follows belongs to them. */
const others = new Set(['ED', 'FED', 'IR', 'FIR', 'PS', 'FPS'].map(tagCode));

type Draft = { -readonly [Key in keyof ListedAuthor]: ListedAuthor[Key] };

const countOf = (fields: TaggedFields, tag: number) => fields.values(tag).filter((name) => name !== '').length;

/**
 * The authors as they stand: a full name and the short one behind it are one person, whose ids follow. Where there are
 * as many full names as short ones, the short ones say nothing, in whatever order they stand.
 */
function listed(fields: TaggedFields): Draft[] {
  const authors: Draft[] = [];
  const areAllFull = countOf(fields, full) >= countOf(fields, short);
  let current: Draft | undefined;
  let isFull = false;
  for (let at = 0; at < fields.count; at++) {
    const tag = fields.tagAt(at);
    if (others.has(tag)) current = undefined;
    else if (tag === id) {
      const orcid = maybeOrcid(fields.valueAt(at));
      if (current && orcid) current.orcid = orcid;
    } else if (tag === short && (isFull || areAllFull)) isFull = false;
    else if (tag === full || tag === short || tag === group) {
      const name = fields.valueAt(at);
      if (name === '') continue;
      isFull = tag === full;
      current = tag === group ? { name, isGroup: true } : { name, form: isFull ? 'inverted' : 'initials-last' };
      authors.push(current);
    }
  }
  return authors;
}

/** `King, Martin Luther Jr`: the suffix stands behind the given names without a comma. */
function withSuffixApart(slot: AuthorSlot): AuthorSlot {
  const border = slot.given?.lastIndexOf(' ') ?? -1;
  if (border < 0 || slot.suffix !== undefined) return slot;
  const suffix = slot.given!.slice(border + 1);
  return isSuffix(suffix) ? { ...slot, given: slot.given!.slice(0, border), suffix } : slot;
}

/**
 * Full names (`FAU`) where there are any, else those with initials (`AU`), which other systems than PubMed write in
 * full; groups (`CN`) in their place.
 */
export function medlineNames(fields: TaggedFields): NameList {
  const { slots, truncated } = readAuthors(listed(fields));
  return { slots: slots.map(withSuffixApart), truncated };
}
