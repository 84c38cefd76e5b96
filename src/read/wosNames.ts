import { readAuthors, type ListedAuthor } from './listedAuthors.ts';
import type { NameList } from './names.ts';
import type { NoticeBook } from './noticeBook.ts';
import { isPlaceholder } from './nameWords.ts';
import { withAuthorIds } from './wosAuthorIds.ts';
import type { WosFields } from './wosFields.ts';

/** Some databases put the address behind the name: `Roe, Jo (roe@uni.example)`. */
const mail = /\s*\([^()\s]{1,200}@[^()\s]{1,200}\)/g;
const withoutMail = (name: string) => (name.includes('@') ? name.replace(mail, '') : name);

const names = (fields: WosFields, tag: string) => fields.list(tag).map(withoutMail);

const person = (name: string): ListedAuthor => ({ name, form: 'inverted' });
const group = (name: string): ListedAuthor => ({ name, isGroup: true });

/** The authors of the paper with initials, and with full names where both lists are equally long. */
function persons(fields: WosFields, notices: NoticeBook): { readonly best: string[]; readonly short: string[] } {
  const short = names(fields, 'AU');
  const full = names(fields, 'AF');
  if (full.length === 0 || full.length === short.length) return { best: full.length > 0 ? full : short, short };
  if (short.length === 0) return { best: full, short: [] };
  const message = `The record has ${short.length} authors with initials and ${full.length} with full names; those with initials were taken.`;
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
export function wosNames(fields: WosFields, notices: NoticeBook): NameList {
  const { best, short } = persons(fields, notices);
  const groups = names(fields, 'CA');
  let listed = [...best.map(person), ...groups.map(group)];
  if (listed.every(({ name }) => isPlaceholder(name!))) listed = bookAuthors(fields).map(person);
  if (listed.length === 0) listed = names(fields, 'GP').map(group);
  const { slots, truncated } = readAuthors(listed);
  // Placeholders among the names would shift the names with initials.
  const isWhole = slots.length === listed.length;
  const ids = { orcids: fields.list('OI'), researchers: fields.list('RI') };
  return { slots: withAuthorIds(slots, isWhole ? short : [], ids), truncated };
}
