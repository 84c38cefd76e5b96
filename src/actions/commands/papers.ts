import { opened, settings } from '../../state/state.ts';
import { isReviewing } from '../../state/review.ts';
import { likeVosviewer } from '../../model/settings.ts';
import { chooseFiles } from '../bring.ts';
import { changeSettings, openExample } from '../open.ts';
import { isLikeVosviewer, usualInsteadOfVosviewer } from '../presets.ts';
import { slowVosWords } from '../slowLayout.ts';
import { forgetColumns, hasRememberedColumns } from '../rememberedColumns.ts';
import { forgetAllWishes, hasRememberedWishes } from '../remembered.ts';
import { toggleReview } from '../review.ts';
import type { Command } from '../registry.ts';
import { needsOwnPapers, needsPapers, needsPeople } from './needs.ts';
import { show } from './show.ts';

/** What is open. */
export const papersCommands: readonly Command[] = [
  { id: 'open', title: 'Open files…', group: 'Papers', keys: ['o'], inMenu: true, run: chooseFiles('replace') },
  { id: 'add', title: 'Add files to what is open…', group: 'Papers', blocked: needsOwnPapers, run: chooseFiles('add') },
  { id: 'paste', title: 'Paste text…', group: 'Papers', inMenu: true, run: show('paste') },
  {
    id: 'export',
    title: 'Save a picture or graph…',
    group: 'Papers',
    keys: ['e'],
    inMenu: true,
    blocked: needsPapers,
    run: show('export'),
  },
  {
    id: 'report',
    title: 'Import report',
    group: 'Papers',
    keys: ['r'],
    inMenu: true,
    blocked: needsPapers,
    run: show('report'),
  },
  {
    id: 'decisions',
    title: 'Decisions about who is who…',
    group: 'Papers',
    blocked: () => needsPapers() ?? (opened.value?.kind === 'network' ? 'There are no papers to tell.' : undefined),
    run: show('decisions'),
  },
  {
    id: 'forget-columns',
    title: 'Forget what the columns of tables hold',
    group: 'Papers',
    blocked: () => (hasRememberedColumns() ? undefined : 'Nothing is remembered.'),
    run: forgetColumns,
  },
  {
    id: 'example-profile',
    title: 'Open the example: papers of one researcher',
    group: 'Papers',
    run: () => void openExample('profile'),
  },
  {
    id: 'example-planted',
    title: 'Open the example: 4,000 invented papers',
    group: 'Papers',
    run: () => void openExample('planted'),
  },
  {
    id: 'forget-changes',
    title: 'Forget my changes to topics and people of all papers',
    group: 'Papers',
    blocked: () => (hasRememberedWishes() ? undefined : 'Nothing is remembered.'),
    run: forgetAllWishes,
  },
  {
    id: 'review',
    title: () => (isReviewing.value ? 'Close who is who' : 'Who is who: suggestions of one person…'),
    group: 'Papers',
    keys: ['w'],
    inMenu: true,
    blocked: needsPeople,
    run: toggleReview,
  },
  {
    id: 'like-vosviewer',
    title: likeVosviewerTitle,
    group: 'Papers',
    blocked: () => needsPapers() ?? (opened.value?.kind === 'network' ? 'There are no papers to count.' : undefined),
    run: () => void changeSettings(isLikeVosviewer(settings.peek()) ? usualInsteadOfVosviewer : likeVosviewer),
  },
];

function likeVosviewerTitle(): string {
  if (isLikeVosviewer(settings.value)) return 'Back to the usual settings, from those of VOSviewer';
  const isSlow = opened.value?.kind === 'papers' && slowVosWords() !== undefined;
  return `Settings as VOSviewer has them${isSlow ? ' (its layout takes minutes here)' : ''}`;
}
