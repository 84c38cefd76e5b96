import type { AuthorSlot } from '../../model/paper.ts';
import { decodeEntities } from '../text/entities.ts';
import { maybeOrcid } from '../values/ids.ts';
import { isInitials, maybeSlot, type NameForm, type NameList } from '../values/names.ts';
import { withoutCutMark } from '../values/nameWords.ts';
import type { TaggedFile } from './taggedFile.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** The names of a field, and whether it should have held only one. */
interface FieldNames {
  readonly names: readonly string[];
  readonly isJoined: boolean;
}

export type SplitNames = (value: string) => FieldNames;

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
function splitJoined(value: string): FieldNames {
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
function formOf(spellings: readonly Spelling[]): NameForm {
  const plain = spellings.filter(({ text }) => !text.includes(','));
  if (plain.length === 0) return 'natural';
  const several = plain.map(({ text }) => text.split(/\s+/)).filter((words) => words.length > 1);
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

/** A line without a tag after an author: another author when both have a comma, else the end of the name. */
function linesOfNames(value: string): string[] {
  if (!value.includes('\n')) return [value];
  const names: string[][] = [];
  let hasComma = false;
  for (const line of clean(value.split('\n'))) {
    if (names.length === 0 || (hasComma && line.includes(','))) {
      names.push([]);
      hasComma = false;
    }
    names.at(-1)!.push(line);
    hasComma ||= line.includes(',');
  }
  return names.map((lines) => lines.join(' '));
}

/** One name as it stands in the file, and the slots that its forms make of it, as far as they were asked for. */
interface Spelling {
  readonly text: string;
  readonly truncated: boolean;
  readonly slots: Map<NameForm, AuthorSlot | undefined>;
}

/** A field of authors, which should hold one. */
interface NameField {
  readonly spellings: readonly Spelling[];
  readonly isJoined: boolean;
}

function spellingOf(text: string): Spelling {
  const { name, truncated } = withoutCutMark(text.trim());
  return { text: name, truncated, slots: new Map() };
}

function splitField(value: string): FieldNames {
  const split = linesOfNames(value).map(splitJoined);
  return { names: split.flatMap(({ names }) => names), isJoined: split.some(({ isJoined }) => isJoined) };
}

function slotIn({ text, slots }: Spelling, form: NameForm): AuthorSlot | undefined {
  if (!slots.has(form)) slots.set(form, slotOf(text, form));
  return slots.get(form);
}

interface TaggedNames extends NameList {
  /** Several authors stood in one field. */
  readonly isJoined: boolean;
}

/** Reads the fields of authors of one record. */
export type ReadNames = (values: readonly string[]) => TaggedNames;

/**
 * People come again in a file, and their names stand in the same form: each field that was met before costs a look-up.
 */
export function openNames(split: SplitNames = splitField): ReadNames {
  const known = new Map<string, NameField>();
  const fieldOf = (value: string) => {
    const met = known.get(value);
    if (met) return met;
    const { names, isJoined } = split(value);
    const field = { spellings: names.map(spellingOf), isJoined };
    known.set(value, field);
    return field;
  };
  return (values) => {
    const fields = values.map(fieldOf);
    const spellings = fields.length === 1 ? fields[0]!.spellings : fields.flatMap((field) => field.spellings);
    const form = formOf(spellings);
    const slots: AuthorSlot[] = [];
    for (const spelling of spellings) {
      const slot = slotIn(spelling, form);
      if (slot) slots.push(slot);
    }
    return { slots, truncated: spellings.some((one) => one.truncated), isJoined: fields.some((one) => one.isJoined) };
  };
}

/** The authors of one record; says so where they stood together in one field. */
export function authorsOf(values: readonly string[], line: number, { readNames, once }: TaggedFile): NameList {
  const names = readNames(values);
  if (names.isJoined) once('authors-joined', line, say.tagged.severalAuthors);
  return names;
}
