import { filters } from './filters.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { inspector } from './inspector.ts';
import { map } from './map.ts';
import { measures } from './measures.ts';
import { paths } from './paths.ts';
import { people } from './people.ts';
import { review } from './review.ts';
import { search } from './search.ts';
import { selection } from './selection.ts';
import { table } from './table.ts';

/** The interface in English, by region of the page. */
export const en = { filters, help, history, inspector, map, measures, paths, people, review, search, selection, table };
