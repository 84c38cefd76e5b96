import type { Paper } from '../../model/paper.ts';
import { addedNames } from './writtenName.ts';

/** What has no field of its own in any list of references and must be known of a record, a sentence each. */
export function paperNotes(paper: Paper): readonly string[] {
  const added = addedNames(paper);
  return [
    ...(added.length > 0 ? [`Not on the record, added by inference: ${added.join('; ')}.`] : []),
    ...(paper.date?.yearInferred ? ['The year is not printed but derived from its place in the list.'] : []),
  ];
}

export const cutListNote = 'The list of authors is cut: there are more than are named.';
