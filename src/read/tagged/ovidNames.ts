import { collapseBlanks } from '../../lib/blanks.ts';
import { isInitials } from '../values/names.ts';

const brackets = /\s?\[([^[\]]*)\]/g;
const isEditor = (role: string) => /\bed(?:s|itors?)?\b\.?/i.test(role) && !/\b(?:author|inventor)\b/i.test(role);

const workplaceMark = /[\s\d,*+†‡§¶#]/;
/** Only unmistakable degrees: `MB` and `MA` are initials as often. */
const degree =
  /[\s,]{1,3}(?:ph\.? ?d\.?|m\.? ?d\.?|d\.? ?phil\.?|dr\.? ?p\.?h\.?|pharm\.? ?d\.?|ed\.? ?d\.?|psy\.? ?d\.?|dvm|dds|mbbs|mbchb|mph|msc|bsc|rn|facsm|facs|facp|facc|frcp|frcs|frcpc|frcsc)$/i;
const longestDegree = 16;
/** Nobody prints more; the name is looked through once for each. */
const mostDegrees = 8;

/** Where the author works, by number or sign: `Zhang, Weijia 1,2,+`. */
function withoutWorkplaces(name: string): string {
  let end = name.length;
  while (end > 0 && workplaceMark.test(name[end - 1]!)) end--;
  return name.slice(0, end);
}

/** `Peterson, James A. Ph.D., FACSM`: what stands behind the given names. A degree is never all that is given. */
function withoutDegrees(name: string): string {
  const comma = name.indexOf(',');
  let end = name.length;
  for (let count = 0; count < mostDegrees; count++) {
    const found = degree.exec(name.slice(Math.max(0, end - longestDegree), end));
    const shorter = found ? end - found[0].length : end;
    if (!found || comma < 0 || shorter <= comma + 1) break;
    end = shorter;
  }
  return name.slice(0, end);
}

/** The name without its role, `[Inventor, Reprint Author]`; undefined when the role is that of an editor. */
function maybeAuthor(text: string): string | undefined {
  if (!text.includes('[')) return withoutDegrees(withoutWorkplaces(text)).trim();
  const roles = [...text.matchAll(brackets)].map(([, role]) => role!);
  if (roles.length > 0 && roles.every(isEditor)) return undefined;
  return withoutDegrees(withoutWorkplaces(text.replaceAll(brackets, ''))).trim();
}

/** At semicolons, but not at those in brackets: `[Author; E-mail: lee@example.org]`. */
function splitOutsideBrackets(text: string): string[] {
  if (!text.includes(';')) return [text];
  const parts: string[] = [];
  let start = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '[' || letter === ']') isInside = letter === '[';
    if (letter !== ';' || isInside) continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  // The list ends in a full stop, unlike a name.
  return [...parts, text.slice(start).replace(/(\p{Ll}{2})\.$/u, '$1')];
}

const isVancouver = (name: string) => name.includes(' ') && isInitials(name.slice(name.lastIndexOf(' ') + 1));

/** `Abbott DW. Smith J.`: several names of surname and initials in one field. */
function maybeVancouverList(text: string): string[] | undefined {
  const names = text
    .replace(/\.$/, '')
    .split(/\. +/)
    .map((name) => name.trim());
  return names.length > 1 && !text.includes(',') && names.every(isVancouver) ? names : undefined;
}

/** The authors of one field, whose lines are authors of their own where labels are written out. */
export function ovidAuthors(value: string): string[] {
  return value.split('\n').flatMap((line) => {
    const text = collapseBlanks(line);
    const names = maybeVancouverList(text) ?? splitOutsideBrackets(text);
    return names.map(maybeAuthor).filter((name) => name !== undefined && name !== '') as string[];
  });
}
