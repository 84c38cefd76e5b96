import type { Affiliation, AuthorSlot } from '../../model/paper.ts';
import { affiliated } from './affiliations.ts';
import { collapseBlanks } from '../../lib/blanks.ts';
import { decodeEntities } from '../text/entities.ts';
import { maybeOrcid } from './ids.ts';
import { maybeSlot, type NameForm, type NameList } from './names.ts';
import { bareName, isGroupName, isPlaceholder, isSuffix, withoutCutMark } from './nameWords.ts';

/** One author as sources with a field for each thing give it: the whole name, its parts, or both. */
export interface ListedAuthor {
  readonly name?: string;
  /** How `name` is written where the parts are missing; `natural` when it is not said. */
  readonly form?: NameForm;
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  /** The source says that this is no single person. */
  readonly isGroup?: boolean;
  readonly orcid?: string;
  /** With its scheme, such as `dblp:28/2391`. */
  readonly sourceId?: string;
  readonly affiliations?: readonly Affiliation[];
}

const tidy = (text: string | undefined) => collapseBlanks(decodeEntities(text ?? ''));

/** `Martin Luther, Jr.` in the field of given names. */
function withoutSuffix(given: string): { readonly given: string; readonly suffix: string } {
  const comma = given.lastIndexOf(',');
  const last = given.slice(comma + 1).trim();
  return comma > 0 && isSuffix(last) ? { given: given.slice(0, comma).trim(), suffix: last } : { given, suffix: '' };
}

/** The name as a reader would say it, where the source gives the parts alone. */
function partedSlot({ name, family, given, suffix }: ListedAuthor): AuthorSlot | undefined {
  const surname = tidy(family);
  const split = withoutSuffix(tidy(given));
  const ending = tidy(suffix) || split.suffix;
  const raw = tidy(name) || [split.given, surname, ending].filter(Boolean).join(' ');
  if (isPlaceholder(raw) || (isPlaceholder(surname) && isPlaceholder(split.given))) return undefined;
  // Only the unmistakable words make a group of a name with parts.
  if (isGroupName(`${surname}, ${split.given}`)) return { raw, kind: 'group' };
  const parts = { family: surname, given: bareName(split.given) || split.given };
  return { raw, kind: 'person', ...parts, ...(ending && { suffix: ending }) };
}

function groupSlot(name: string): AuthorSlot | undefined {
  const raw = tidy(name);
  return isPlaceholder(raw) ? undefined : { raw, kind: 'group' };
}

function slotOf(author: ListedAuthor, whole: string): AuthorSlot | undefined {
  if (author.isGroup) return groupSlot(whole);
  return author.family?.trim() && author.given?.trim()
    ? partedSlot(author)
    : maybeSlot(whole, author.form ?? 'natural');
}

/** A name in one piece; of a name in parts only one part may be filled, and then it is the whole. */
const wholeName = ({ name, family, given }: ListedAuthor) =>
  name?.trim() ? name : [given, family].filter((part) => part?.trim()).join(' ');

/** The slots of one record, each with its ids, without placeholders and without the mark that cuts the list. */
export function readAuthors(authors: readonly ListedAuthor[]): NameList {
  const slots: AuthorSlot[] = [];
  let truncated = false;
  for (const author of authors) {
    const uncut = withoutCutMark(wholeName(author).trim());
    truncated ||= uncut.truncated;
    const slot = slotOf(uncut.truncated ? { name: uncut.name } : author, uncut.name);
    const orcid = maybeOrcid(author.orcid ?? '');
    const { sourceId, affiliations = [] } = author;
    if (!slot) continue;
    slots.push({ ...slot, ...(orcid && { orcid }), ...(sourceId && { sourceId }), ...affiliated(affiliations) });
  }
  return { slots, truncated };
}
