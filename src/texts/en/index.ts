import { bursts } from './bursts.ts';
import { changes } from './changes.ts';
import { diagram } from './diagram.ts';
import { filters } from './filters.ts';
import { flow } from './flow.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { map } from './map.ts';
import { paths } from './paths.ts';
import { picture } from './picture.ts';
import { search } from './search.ts';
import { selection } from './selection.ts';
import { stage } from './stage.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';

/** The interface in English, by region of the page. */
export const en = {
  bursts,
  changes,
  diagram,
  filters,
  flow,
  help,
  history,
  map,
  paths,
  picture,
  search,
  selection,
  stage,
  table,
  timeline,
};
