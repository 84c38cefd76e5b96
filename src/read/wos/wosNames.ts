import { groupReader, joinNames, nameReader, type NameReader } from '../values/nameBook.ts';
import type { NameList } from '../values/names.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { isPlaceholder } from '../values/nameWords.ts';
import { withAuthorIds } from './wosAuthorIds.ts';
import type { WosFields } from './wosFields.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** Some databases put the address behind the name: `Roe, Jo (roe@uni.example)`. */
const mail = /\s*\([^()\s]{1,200}@[^()\s]{1,200}\)/g;
const withoutMail = (name: string) => (name.includes('@') ? name.replace(mail, '') : name);

const names = (fields: WosFields, tag: string) => fields.list(tag).map(withoutMail);

/** Reads the names of persons and of groups. */
export interface WosNameReaders {
  readonly person: NameReader;
  readonly group: NameReader;
}

export const wosNameReaders = (): WosNameReaders => ({ person: nameReader('inverted'), group: groupReader() });

/** The authors of the paper with initials, and with full names where both lists are equally long. */
function persons(fields: WosFields, notices: NoticeBook): { readonly best: string[]; readonly short: string[] } {
  const short = names(fields, 'AU');
  const full = names(fields, 'AF');
  if (full.length === 0 || full.length === short.length) return { best: full.length > 0 ? full : short, short };
  if (short.length === 0) return { best: full, short: [] };
  const message = say.wos.namesDiffer(short.length, full.length);
  notices.warning('wos-names-differ', fields.line, message);
  return { best: short, short: [] };
}

/** Who wrote a book stands in fields of its own, with full names beside it. */
function bookAuthors(fields: WosFields): string[] {
  const short = names(fields, 'BA');
  const full = names(fields, 'BF');
  return full.length > 0 && full.length >= short.length ? full : short;
}

/**
 * The authors (`AF`, or `AU` where both do not line up) and the group authors (`CA`). The authors of a book (`BA`) and
 * the body that published a volume (`GP`, such as IEEE for its proceedings) count only where nobody else is named;
 * editors (`BE`) never.
 */
export function wosNames(fields: WosFields, { person, group }: WosNameReaders, notices: NoticeBook): NameList {
  const { best, short } = persons(fields, notices);
  const groups = names(fields, 'CA');
  const isNobody = groups.length === 0 && best.every(isPlaceholder);
  const authors = isNobody ? bookAuthors(fields) : best;
  const bodies = isNobody && authors.length === 0 ? names(fields, 'GP') : groups;
  const { slots, truncated } = joinNames([...authors.map(person), ...bodies.map(group)]);
  // Placeholders among the names would shift the names with initials.
  const isWhole = slots.length === best.length + groups.length;
  return { slots: withAuthorIds(slots, isWhole ? short : [], fields.list('OI'), fields.list('RI')), truncated };
}
