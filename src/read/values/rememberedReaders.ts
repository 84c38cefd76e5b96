import type { DateKind, PartialDate } from '../../model/partialDate.ts';
import type { AuthorSlot } from '../../model/paper.ts';
import { readDate } from './dates.ts';
import { readAuthors, type ListedAuthor } from './listedAuthors.ts';
import type { NameList } from './names.ts';
import { remembered } from '../text/remembered.ts';

/** How names and dates are read within one file, where the same ones come again and again. */
export interface RememberedReaders {
  readonly authors: (authors: readonly ListedAuthor[]) => NameList;
  readonly date: (text: string, kind: DateKind) => PartialDate | undefined;
}

/** Enough for the authors that come again; the memory must not grow with the file. */
const most = 50_000;
const border = '\u0001';

const keyOf = ({ name, form, family, given, suffix, isGroup, orcid, sourceId, affiliations = [] }: ListedAuthor) =>
  [
    [name, form, family, given, suffix, isGroup, orcid, sourceId].join(border),
    ...affiliations.map((one) => `${one.name}${border}${one.ror ?? ''}`),
  ].join(border);

function authorReader(): RememberedReaders['authors'] {
  const known = new Map<string, NameList>();
  const read = (author: ListedAuthor): NameList => {
    const key = keyOf(author);
    let names = known.get(key);
    if (!names) {
      names = readAuthors([author]);
      if (known.size >= most) known.clear();
      known.set(key, names);
    }
    return names;
  };
  return (authors) => {
    const slots: AuthorSlot[] = [];
    let truncated = false;
    for (const author of authors) {
      const names = read(author);
      slots.push(...names.slots);
      truncated ||= names.truncated;
    }
    return { slots, truncated };
  };
}

/** Made anew for each file. */
export function rememberedReaders(): RememberedReaders {
  const date = remembered((key) => {
    const [kind, text] = key.split(border);
    return readDate(text!, { kind: kind as DateKind });
  });
  return { authors: authorReader(), date: (text, kind) => date(`${kind}${border}${text}`).date };
}
