import { foldedWords } from '../../lib/fold.ts';
import type { Affiliation, AuthorSlot } from '../../model/paper.ts';
import { addresses, affiliated, organisations } from '../values/affiliations.ts';
import type { WosFields } from './wosFields.ts';

/** An address with the names of those who work there, where the record tells them. */
interface Entry {
  readonly names: readonly string[];
  readonly address: string;
}

/** `[Roe, Jo; Lee, A] Univ X, City, Country.`; the names are those of the authors, in full or with initials. */
const named = /\[([^\]]{1,20000})\]\s*([^[]{1,2000})/g;

/** Without names an address ends with a full stop before the next one's capital. */
const bareBorder = /;\s|\.\s+(?=\p{Lu})/u;

function entriesIn(text: string): Entry[] {
  const entries = [...text.matchAll(named)].map(([, names, address]) => ({
    names: names!.split(';').map(foldedWords),
    address: address!.trim().replace(/[.;\s]+$/, ''),
  }));
  if (entries.length > 0) return entries;
  return text.split(bareBorder).map((address) => ({ names: [], address: address.replace(/[.;\s]+$/, '') }));
}

/**
 * The addresses (`C1`): on the slots whose names they have, and on the paper where any of the names is nobody's or there
 * are none. The organisations (`C3`) only where there are no addresses: they have no country. `shortNames` are the
 * authors with initials, where there are as many.
 */
export function withAffiliations(
  slots: readonly AuthorSlot[],
  shortNames: readonly string[],
  fields: WosFields,
): { readonly slots: readonly AuthorSlot[]; readonly affiliations?: readonly Affiliation[] } {
  const text = fields.text('C1');
  if (text === '') return { slots, ...affiliated(organisations(fields.text('C3').split(';'))) };
  const keys = slots.map((slot, at) => [foldedWords(slot.raw), foldedWords(shortNames[at] ?? '')]);
  const own: Affiliation[][] = slots.map(() => []);
  const rest: Affiliation[] = [];
  for (const { names, address } of entriesIn(text)) {
    const places = names.map((name) => keys.findIndex((forms) => forms.includes(name)));
    const found = addresses([address]);
    if (places.length === 0 || places.includes(-1)) rest.push(...found);
    for (const place of places) own[place]?.push(...found);
  }
  return { slots: slots.map((slot, at) => ({ ...slot, ...affiliated(own[at]!) })), ...affiliated(rest) };
}
