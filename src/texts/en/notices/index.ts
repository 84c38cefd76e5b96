import { bibtex } from './bibtex.ts';
import { dates } from './dates.ts';
import { decisions } from './decisions.ts';
import { files } from './files.ts';
import { json } from './json.ts';
import { kinds } from './kinds.ts';
import { merges } from './merges.ts';
import { networks } from './networks.ts';
import { profile } from './profile.ts';
import { reading } from './reading.ts';
import { records } from './records.ts';
import { tables } from './tables.ts';
import { tagged } from './tagged.ts';
import { thesaurus } from './thesaurus.ts';
import { wos } from './wos.ts';
import { xml } from './xml.ts';

/** See `README.md`. */
export const notices = {
  bibtex,
  dates,
  decisions,
  files,
  json,
  kinds,
  merges,
  networks,
  profile,
  reading,
  records,
  tables,
  tagged,
  thesaurus,
  wos,
  xml,
};
