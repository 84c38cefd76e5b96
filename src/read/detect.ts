import { bibtex } from './bibtex/bibtex.ts';
import type { Reader } from './contract.ts';
import { jsonFormats } from './json/jsonFormats.ts';
import { medline } from './wos/medline.ts';
import { networkFormats } from './networks/networkFormats.ts';
import { otherFormats, type OtherFormat } from './otherFormats.ts';
import { profile } from './profile/profile.ts';
import { table } from './tables/table.ts';
import type { FileChoice } from './tables/tableChoice.ts';
import { tableSources } from './tables/tableSources.ts';
import { taggedFormats } from './tagged/taggedFormats.ts';
import { wosFormats } from './wos/wosFormats.ts';
import { xmlFormats } from './xml/xmlFormats.ts';
import { texts } from '../texts/texts.ts';

const say = texts.notices;

/** All formats that are read. To add one, write its reader and add it here. */
export const readers: readonly Reader[] = [
  profile,
  bibtex,
  ...jsonFormats,
  ...networkFormats,
  ...tableSources,
  ...taggedFormats,
  ...xmlFormats,
  ...wosFormats,
  medline,
  table,
];

/** What a format may be called where one is chosen by hand. */
export const formatNames: readonly string[] = readers.map(({ format }) => format);

/** In plain words, for hints. */
export const readable = say.files.formats;

const headLength = 65_536;
/** A reader has to be this sure to win over a format that is known by sight and not read. */
const sureness = 0.8;

/** Exactly one of the two is set, or none when nothing fits. */
export interface Detection {
  readonly reader?: Reader;
  readonly other?: OtherFormat;
}

/** How sure a reader is of a text. */
export interface Claim {
  readonly reader: Reader;
  readonly score: number;
}

/** The readers that claim a text, the surest first; by the content alone, never by the name of the file. */
export function claims(text: string): Claim[] {
  const head = text.slice(0, headLength);
  return readers
    .map((reader) => ({ reader, score: reader.recognise(head) }))
    .filter(({ score }) => score > 0)
    .sort((first, second) => second.score - first.score);
}

export function detect(text: string): Detection {
  const [best] = claims(text);
  if (best && best.score >= sureness) return { reader: best.reader };
  const head = text.slice(0, headLength);
  const other = otherFormats.find(({ isIt }) => isIt(head));
  if (other) return { other };
  return best ? { reader: best.reader } : {};
}

export const isTableReader = (reader: Reader): boolean => reader === table || tableSources.includes(reader);

/** The reader that somebody has chosen; columns that somebody has named make any text a table. */
export function maybeChosenReader(text: string, choice: FileChoice): Reader | undefined {
  const named = readers.find(({ format }) => format === choice.format);
  if (named || !choice.table) return named;
  const { reader } = detect(text);
  return reader && isTableReader(reader) ? reader : table;
}
