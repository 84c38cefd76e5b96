import { filters } from './filters.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { map } from './map.ts';
import { paths } from './paths.ts';
import { search } from './search.ts';
import { selection } from './selection.ts';
import { table } from './table.ts';
import { time } from './time.ts';

/** The interface in English, by region of the page. */
export const en = { filters, help, history, map, paths, search, selection, table, time };
