import { filtersAnything, type Sight } from '../model/filters.ts';
import type { PapersFormat } from '../model/papersFile.ts';
import type { FileWish } from './graphFile.ts';
import { blobInPieces } from './inPieces.ts';
import { inSight } from './inSight.ts';
import { methodsFile } from './methodsFile.ts';
import { papersFile, papersWished } from './papersFile.ts';
import type { Questions } from './protocol.ts';
import type { Study } from './study.ts';
import { wholeTable } from './wholeTable.ts';

type Argument<Name extends keyof Questions> = Questions[Name][0];

const mediaTypes: Readonly<Record<PapersFormat, string>> = {
  bibtex: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl-json': 'application/vnd.citationstyles.csl+json',
};

/** Tables, lists of references, and how the map was made. */
export const textAnswers = {
  wholeTable: async (study: Study, { of, ...wish }: Argument<'wholeTable'>): Promise<Blob> =>
    blobInPieces(await wholeTable(study, of, await seenIn(study, wish)), 'text/csv'),
  paperCount: async (study: Study, wish: Argument<'paperCount'>): Promise<number> =>
    (await papersWished(study, wish)).length,
  papersFile: async (study: Study, wish: Argument<'papersFile'>): Promise<Blob> =>
    blobInPieces(await papersFile(study, wish), mediaTypes[wish.format]),
  methods: async (study: Study, { format, ...wish }: Argument<'methods'>): Promise<string> =>
    methodsFile(study, format, await seenIn(study, wish)),
};

interface SeenWish {
  readonly seen: Sight | undefined;
  readonly today: number;
}

/** With what filters leave, where there are any. */
const seenIn = async (study: Study, wish: SeenWish): Promise<FileWish> =>
  wish.seen && filtersAnything(wish.seen.filters) ? { ...wish, inSight: await inSight(study, wish.seen) } : wish;
