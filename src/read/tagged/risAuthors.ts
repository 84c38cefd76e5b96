import { foldedWords } from '../../lib/fold.ts';
import type { AuthorSlot } from '../../model/paper.ts';
import type { NameList } from '../values/names.ts';
import type { TaggedFile } from './taggedFile.ts';
import { authorsOf } from './taggedNames.ts';
import type { TaggedRecord } from './taggedRecords.ts';
import { allValues, firstValue } from './taggedValues.ts';

/**
 * `AU` and `A1` in the order of the file, since one record can have both. `A2` and `ED` are editors; only a whole book
 * that has no authors and no `ED` keeps its authors in `A2`.
 */
function authorTexts(record: TaggedRecord): string[] {
  const texts = allValues(record, 'AU', 'A1');
  if (texts.length > 0) return texts;
  const isBook = /^E?BOOK\b/i.test(firstValue(record, 'TY'));
  return isBook && firstValue(record, 'ED') === '' ? allValues(record, 'A2') : [];
}

/** Ovid's way: `ORCID: http://orcid.org/Lee, Ann; ORCID: http://orcid.org/0000-…, Ray, Bob; ORCID: …`. */
const orcidEntry = /([^;]{2,200});\s*ORCID:\s*(?:https?:\/\/orcid\.org\/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/gi;
const beforeName = /^[\s,]*(?:ORCID:\s*)?(?:https?:\/\/orcid\.org\/)?/i;

/** An id goes to the one author of that name, or to nobody. */
function withOrcids(slots: readonly AuthorSlot[], text: string): readonly AuthorSlot[] {
  const idOf = new Map<string, string>();
  for (const [, name, id] of text.matchAll(orcidEntry))
    idOf.set(foldedWords(name!.replace(beforeName, '')), id!.toUpperCase());
  return slots.map((slot) => {
    const orcid = idOf.get(foldedWords(slot.raw));
    const isAlone =
      orcid !== undefined && slots.every((one) => one === slot || foldedWords(one.raw) !== foldedWords(slot.raw));
    return isAlone ? { ...slot, orcid } : slot;
  });
}

export function risAuthors(record: TaggedRecord, file: TaggedFile): NameList {
  const { slots, truncated } = authorsOf(authorTexts(record), record.line, file);
  const ids = firstValue(record, 'AI');
  return { slots: ids ? withOrcids(slots, ids) : slots, truncated };
}
