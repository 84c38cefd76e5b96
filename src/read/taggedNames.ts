import type { AuthorSlot } from '../model/paper.ts';
import { decodeEntities } from './entities.ts';
import { maybeOrcid } from './ids.ts';
import { isInitials, maybeSlot, type NameForm, type NameList } from './names.ts';
import { withoutCutMark } from './nameWords.ts';
import type { TaggedFile } from './taggedFile.ts';

/** The names of a field that holds several, and what they were separated by; otherwise the field as it is. */
export interface SplitNames {
  readonly names: readonly string[];
  readonly isJoined: boolean;
}

const clean = (parts: readonly string[]) => parts.map((part) => part.trim()).filter((part) => part !== '');

/** `Liu R`, `van der Berg AB`: a surname and initials without a comma between them. */
function isVancouver(part: string): boolean {
  const words = part.split(' ');
  return words.length > 1 && isInitials(words.at(-1)!) && !isInitials(words[0]!);
}

/**
 * A field should hold one author. Some programs put all of them into one: with semicolons (CNKI), with `and` between
 * inverted names (BibTeX), or with commas between `Last FM`.
 */
export function splitJoined(value: string): SplitNames {
  if (/[;；]/.test(value)) {
    const decoded = decodeEntities(value);
    const names = /&\w{2,10};/.test(decoded) ? [decoded] : clean(decoded.split(/[;；]/));
    return { names, isJoined: names.length > 1 };
  }
  if (!value.includes(',')) return { names: [value], isJoined: false };
  const around = clean(value.split(/\s(?:and|&)\s/));
  if (around.length > 1 && around.every((part) => part.includes(','))) return { names: around, isJoined: true };
  const between = clean(value.split(','));
  const isList = between.length > 1 && between.every(isVancouver);
  return isList ? { names: between, isJoined: true } : { names: [value], isJoined: false };
}

const isFirst = (words: readonly string[]) => isInitials(words[0]!) && !isInitials(words.at(-1)!);
const isLast = (words: readonly string[]) => isInitials(words.at(-1)!) && !isInitials(words[0]!);

/** How the names without a comma are written, told by all such names of the record; `natural` when they disagree. */
function formOf(names: readonly string[]): NameForm {
  const plain = names.filter((name) => !name.includes(',')).map((name) => name.trim().split(/\s+/));
  const several = plain.filter((words) => words.length > 1);
  if (several.length === 0) return 'natural';
  if (several.every(isLast)) return 'initials-last';
  return several.every(isFirst) ? 'initials-first' : 'natural';
}

/** EndNote's way to say that a name is not to be taken apart: `ATLAS Collaboration,`. */
function isLiteral(name: string): boolean {
  const words = name.slice(0, -1).trim().split(' ');
  return name.indexOf(',') === name.length - 1 && words.length > 1 && !isInitials(words.at(-1)!);
}

const orcidInName = /[\s,;([]*(?:orcid\s*:?\s*)?(?:https?:\/\/orcid\.org\/)?\d{4}-\d{4}-\d{4}-\d{3}[\dX][)\]]*/i;

function slotOf(text: string, form: NameForm): AuthorSlot | undefined {
  // A name that ends in a comma is rare, and so is an ORCID behind a name.
  if (text.endsWith(',') && isLiteral(text)) {
    const slot = maybeSlot(text, form);
    return slot && { raw: slot.raw, kind: 'group' };
  }
  const orcid = text.includes('-') && /\d/.test(text) ? maybeOrcid(text) : undefined;
  if (!orcid) return maybeSlot(text, form);
  const slot = maybeSlot(text.replace(orcidInName, ''), form);
  return slot && { ...slot, orcid };
}

export type ReadNames = (texts: readonly string[]) => NameList;

/**
 * Reads the authors of one record after the other. People come again in a file, and their names stand in the same
 * form: each spelling is read once.
 */
export function openNames(): ReadNames {
  const known = new Map<string, AuthorSlot | undefined>();
  const cached = (text: string, form: NameForm) => {
    const key = `${form} ${text}`;
    if (!known.has(key)) known.set(key, slotOf(text, form));
    return known.get(key);
  };
  return (texts) => {
    const slots: AuthorSlot[] = [];
    const form = formOf(texts);
    let truncated = false;
    for (const text of texts) {
      const uncut = withoutCutMark(text.trim());
      truncated ||= uncut.truncated;
      const slot = cached(uncut.name, form);
      if (slot) slots.push(slot);
    }
    return { slots, truncated };
  };
}

/** A line without a tag after an author: another author when both have a comma, else the end of the name. */
function namesIn(value: string): string[] {
  if (!value.includes('\n')) return [value];
  const names: string[] = [];
  for (const line of value.split('\n').filter((one) => one.trim() !== '')) {
    const last = names.at(-1);
    if (last === undefined || (last.includes(',') && line.includes(','))) names.push(line);
    else names[names.length - 1] = `${last.trim()} ${line.trim()}`;
  }
  return names;
}

/** The authors of one record from its fields, each of which should hold one. */
export function authorsOf(values: readonly string[], line: number, { readNames, once }: TaggedFile): NameList {
  const names: string[] = [];
  for (const value of values) {
    for (const text of namesIn(value)) {
      const split = splitJoined(text);
      if (split.isJoined) once('authors-joined', line, 'Several authors stand in one field; they were separated.');
      names.push(...split.names);
    }
  }
  return readNames(names);
}
