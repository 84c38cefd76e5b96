import { collapseBlanks } from './blanks.ts';
import { isInitials } from './names.ts';

const brackets = /\s*\[([^[\]]*)\]/g;
const isEditor = (role: string) => /\bed(?:s|itors?)?\b\.?/i.test(role) && !/\b(?:author|inventor)\b/i.test(role);

/** Where the author works, by number or sign: `Zhang, Weijia 1,2,+`. */
const workplaces = /[\s\d,*+†‡§¶#]+$/u;
/** Only unmistakable degrees: `MB` and `MA` are initials as often. */
const degree =
  /[\s,]+(?:ph\.? ?d\.?|m\.? ?d\.?|d\.? ?phil\.?|dr\.? ?p\.?h\.?|pharm\.? ?d\.?|ed\.? ?d\.?|psy\.? ?d\.?|dvm|dds|mbbs|mbchb|mph|msc|bsc|rn|facsm|facs|facp|facc|frcp|frcs|frcpc|frcsc)$/i;

/** `Peterson, James A. Ph.D., FACSM`: what stands behind the given names. A degree is never all that is given. */
function withoutDegrees(name: string): string {
  let bare = name;
  for (;;) {
    const shorter = bare.replace(degree, '');
    const given = shorter.slice(shorter.indexOf(',') + 1);
    if (shorter === bare || !shorter.includes(',') || given.trim() === '') return bare;
    bare = shorter;
  }
}

/** The name without its role, `[Inventor, Reprint Author]`; undefined when the role is that of an editor. */
function maybeAuthor(text: string): string | undefined {
  const roles = [...text.matchAll(brackets)].map(([, role]) => role!);
  if (roles.length > 0 && roles.every(isEditor)) return undefined;
  return withoutDegrees(text.replaceAll(brackets, '').replace(workplaces, '').trim());
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
    const names = maybeVancouverList(text) ?? text.split(/; (?![^[]*\])/);
    return names.map(maybeAuthor).filter((name) => name !== undefined && name !== '') as string[];
  });
}
