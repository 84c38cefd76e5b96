import { bibtex } from './bibtex.ts';
import type { Reader } from './contract.ts';
import { networkFormats } from './networkFormats.ts';
import { otherFormats, type OtherFormat } from './otherFormats.ts';
import { profile } from './profile.ts';
import { table } from './table.ts';
import { tableSources } from './tableSources.ts';
import { xmlFormats } from './xmlFormats.ts';

/** All formats that are read. To add one, write its reader and add it here. */
const readers: readonly Reader[] = [profile, bibtex, ...networkFormats, ...tableSources, ...xmlFormats, table];

/** What a format may be called where one is chosen by hand. */
export const formatNames: readonly string[] = readers.map(({ format }) => format);

export const readerNamed = (format: string | undefined): Reader | undefined =>
  readers.find((reader) => reader.format === format);

/** In plain words, for hints. */
export const readable =
  'Coterie reads BibTeX, CSV and other tables with a header (also from Scopus), and profile pages copied as text.';

const headLength = 65_536;
/** A reader has to be this sure to win over a format that is known by sight and not read. */
const sureness = 0.8;

/** Exactly one of the two is set, or none when nothing fits. */
export interface Detection {
  readonly reader?: Reader;
  readonly other?: OtherFormat;
}

/** Recognises by the content alone, never by the name of the file. */
export function detect(text: string): Detection {
  const head = text.slice(0, headLength);
  let best: { reader: Reader; score: number } | undefined;
  for (const reader of readers) {
    const score = reader.recognise(head);
    if (score > (best?.score ?? 0)) best = { reader, score };
  }
  if (best && best.score >= sureness) return { reader: best.reader };
  const other = otherFormats.find(({ isIt }) => isIt(head));
  if (other) return { other };
  return best ? { reader: best.reader } : {};
}
