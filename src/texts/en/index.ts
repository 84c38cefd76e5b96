import { announcements } from './announcements.ts';
import { commands } from './commands.ts';
import { corpus } from './corpus.ts';
import { counts } from './counts.ts';
import { dialogs } from './dialogs.ts';
import { filters } from './filters.ts';
import { header } from './header.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { legend } from './legend.ts';
import { map } from './map.ts';
import { parts } from './parts.ts';
import { paths } from './paths.ts';
import { search } from './search.ts';
import { selection } from './selection.ts';
import { settings } from './settings.ts';
import { table } from './table.ts';
import { topics } from './topics.ts';

/** The interface in English, by region of the page. */
export const en = {
  announcements,
  commands,
  corpus,
  counts,
  dialogs,
  filters,
  header,
  help,
  history,
  legend,
  map,
  parts,
  paths,
  search,
  selection,
  settings,
  table,
  topics,
};
