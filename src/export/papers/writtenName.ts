import type { AuthorSlot, Paper } from '../../model/paper.ts';
import { onOneLine } from './onOneLine.ts';

/** A name as its record has it: in parts where the source tells them, else in one piece. */
export type WrittenName = PartedName | WholeName;

interface PartedName {
  readonly kind: 'parts';
  readonly family: string;
  readonly given: string;
  readonly suffix: string;
  readonly orcid?: string;
}

interface WholeName {
  readonly kind: 'whole' | 'group';
  readonly name: string;
  readonly orcid?: string;
}

/**
 * The names on the record, in their order. Who was added by inference is not on it and is told apart, in `addedNames`;
 * a name that the thesaurus has replaced is written as it is printed.
 */
export const writtenNames = ({ slots }: Paper): readonly WrittenName[] =>
  slots.flatMap((slot) => {
    if (slot.inferred) return [];
    const name = { ...writtenName(slot), ...(slot.orcid !== undefined && { orcid: slot.orcid }) };
    return (name.kind === 'parts' ? name.family : name.name) === '' ? [] : [name];
  });

/** Who stands on a paper by inference alone. */
export const addedNames = ({ slots }: Paper): readonly string[] =>
  slots.flatMap(({ raw, inferred }) => (inferred ? [onOneLine(raw)] : []));

function writtenName({ raw, printed, kind, family = '', given = '', suffix = '' }: AuthorSlot): WrittenName {
  if (kind === 'group') return { kind: 'group', name: onOneLine(printed ?? raw) };
  const parts = { family: onOneLine(family), given: onOneLine(given), suffix: onOneLine(suffix) };
  const isParted = printed === undefined && parts.family !== '' && parts.given !== '';
  return isParted ? { kind: 'parts', ...parts } : { kind: 'whole', name: onOneLine(printed ?? raw) };
}
