import { announcements } from './announcements.ts';
import { bursts } from './bursts.ts';
import { caption } from './caption.ts';
import { changes } from './changes.ts';
import { commands } from './commands.ts';
import { corpus } from './corpus.ts';
import { counts } from './counts.ts';
import { dates } from './dates.ts';
import { demands } from './demands.ts';
import { diagram } from './diagram.ts';
import { dialogs } from './dialogs.ts';
import { explanations } from './explanations.ts';
import { film } from './film.ts';
import { filtered } from './filtered.ts';
import { filters } from './filters.ts';
import { flow } from './flow.ts';
import { formats } from './formats.ts';
import { header } from './header.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { inspector } from './inspector.ts';
import { legend } from './legend.ts';
import { map } from './map.ts';
import { measures } from './measures.ts';
import { methods } from './methods.ts';
import { names } from './names.ts';
import { nouns } from './nouns.ts';
import { notices } from './notices/index.ts';
import { parts } from './parts.ts';
import { paths } from './paths.ts';
import { people } from './people.ts';
import { picture } from './picture.ts';
import { pictureForm } from './pictureForm.ts';
import { review } from './review.ts';
import { save } from './save.ts';
import { savePapers, saveTables } from './savePapers.ts';
import { savePage } from './savePage.ts';
import { sameWork } from './sameWork.ts';
import { search } from './search.ts';
import { selection } from './selection.ts';
import { sessions } from './sessions.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';
import { stage } from './stage.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';
import { topicNames } from './topicNames.ts';
import { topics } from './topics.ts';
import { viewer } from './viewer.ts';
import { work } from './work.ts';
import { shift } from './shift.ts';
import { evidence } from './evidence.ts';
import { sessionFaults } from './sessionFaults.ts';
import { omissions } from './omissions.ts';
import { remarks } from './remarks.ts';

/** The interface in English, by region of the page: each by itself, so that a page brings those that it speaks. */
export {
  omissions,
  remarks,
  sessionFaults,
  evidence,
  shift,
  announcements,
  bursts,
  caption,
  changes,
  commands,
  corpus,
  counts,
  dates,
  demands,
  diagram,
  dialogs,
  explanations,
  film,
  filtered,
  filters,
  flow,
  formats,
  header,
  help,
  history,
  inspector,
  legend,
  map,
  measures,
  methods,
  notices,
  names,
  nouns,
  parts,
  paths,
  people,
  picture,
  pictureForm,
  review,
  save,
  savePapers,
  saveTables,
  savePage,
  sameWork,
  search,
  selection,
  sessions,
  session,
  settings,
  stage,
  table,
  timeline,
  topicNames,
  topics,
  viewer,
  work,
};
