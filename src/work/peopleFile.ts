import { decisionsChunks } from '../export/decisions.ts';
import { peopleTableChunks } from '../export/peopleTable.ts';
import { peopleThesaurus } from '../people/peopleThesaurus.ts';
import { thesaurusText } from '../export/thesaurus.ts';
import type { Draft } from './study.ts';

/** What is written of who is who, beside the graph. */
const peopleFormats = ['people-csv', 'decisions', 'thesaurus'] as const;
export type PeopleFormat = (typeof peopleFormats)[number];

export const isPeopleFormat = (format: string): format is PeopleFormat =>
  (peopleFormats as readonly string[]).includes(format);

interface PeopleFile {
  readonly chunks: Iterable<string>;
  /** Names that a thesaurus cannot say whose they are, because several people bear them. */
  readonly sharedNames?: number;
}

/**
 * The author positions with their people, the log of decisions, or the names of each person as a thesaurus.
 * @param rawCells as in `Snapshot`.
 */
export function peopleFile({ papers, people, settings }: Draft, format: PeopleFormat, rawCells = false): PeopleFile {
  if (format === 'people-csv') return { chunks: peopleTableChunks(papers, people, rawCells) };
  if (format === 'decisions') return { chunks: decisionsChunks(settings.decisions) };
  const { pairs, sharedNames } = peopleThesaurus(papers, people, settings.thesaurus);
  return { chunks: [thesaurusText(pairs)], sharedNames };
}
