import { csvOf } from '../lib/csv.ts';
import { slotRules } from '../model/identity.ts';
import type { Paper } from '../model/paper.ts';
import type { People, SlotPeople } from '../people/identify.ts';
import { paperName } from './topicRecords.ts';

const columns = ['paper', 'position', 'name', 'person', 'person name', 'rule', 'title', 'file', 'line', 'inferred'];

/**
 * A row for every author position of every paper, whether or not the person is on the map: who stands there, and what
 * put the name with that person. Title, file and line tell the paper where ids do not.
 */
export function* peopleTableChunks(
  papers: readonly Paper[],
  { authors, slots }: People,
  rawCells: boolean,
): Generator<string> {
  const rows = papers.flatMap((paper, at) => (slots ? rowsOf(paper, at, slots, authors) : []));
  yield csvOf([columns, ...rows], rawCells);
}

function rowsOf(paper: Paper, at: number, people: SlotPeople, authors: People['authors']): (string | number)[][] {
  const { title, slots, provenance } = paper;
  return slots.map(({ raw, printed, inferred }, position) => {
    const slot = people.offsets[at]! + position;
    const author = authors[people.authors[slot]!]!;
    return [
      paperName(paper),
      position + 1,
      printed ?? raw,
      author.id,
      author.name,
      slotRules[people.reasons[slot]!]!,
      title,
      provenance.file,
      provenance.line,
      inferred ? 'yes' : 'no',
    ];
  });
}
