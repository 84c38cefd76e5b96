import { saveKind } from '../../state/saving.ts';
import { opened, settings } from '../../state/state.ts';
import { isReviewing } from '../../state/review.ts';
import { likeVosviewer } from '../../model/settings.ts';
import { texts } from '../../texts/texts.ts';
import { chooseFiles } from '../bring.ts';
import { copyMethodsNow } from '../methods.ts';
import { changeSettings, openExample } from '../open.ts';
import { isLikeVosviewer, usualInsteadOfVosviewer } from '../presets.ts';
import { slowVosWords } from '../slowLayout.ts';
import { forgetColumns, hasRememberedColumns } from '../rememberedColumns.ts';
import { forgetAllWishes, hasRememberedWishes } from '../remembered.ts';
import { toggleReview } from '../review.ts';
import { saveSessionNow } from '../session.ts';
import type { Command } from '../registry.ts';
import { needsOwnPapers, needsPapers, needsPeople } from './needs.ts';
import { show } from './show.ts';

const { papers: words, blocked } = texts.commands;

/** What is open. */
export const papersCommands: readonly Command[] = [
  { id: 'open', title: words.open, group: 'Papers', keys: ['o'], inMenu: true, run: chooseFiles('replace') },
  { id: 'add', title: words.add, group: 'Papers', blocked: needsOwnPapers, run: chooseFiles('add') },
  { id: 'paste', title: words.paste, group: 'Papers', inMenu: true, run: show('paste') },
  { id: 'sessions', title: texts.sessions.command, group: 'Papers', inMenu: true, run: show('sessions') },
  {
    id: 'export',
    title: words.save,
    group: 'Papers',
    keys: ['e'],
    inMenu: true,
    blocked: needsPapers,
    run: show('export'),
  },
  {
    id: 'copy-methods',
    title: texts.methods.command,
    group: 'Papers',
    blocked: needsPapers,
    run: () => void copyMethodsNow(),
  },
  {
    id: 'save-session',
    title: words.saveSession,
    group: 'Papers',
    keys: ['mod+s'],
    inMenu: true,
    blocked: needsPapers,
    run: saveSessionNow,
  },
  {
    id: 'save-page',
    title: words.savePage,
    group: 'Papers',
    blocked: needsPapers,
    run() {
      saveKind.value = 'page';
      show('export')();
    },
  },
  {
    id: 'report',
    title: words.report,
    group: 'Papers',
    keys: ['r'],
    inMenu: true,
    blocked: needsPapers,
    run: show('report'),
  },
  {
    id: 'decisions',
    title: words.decisions,
    group: 'Papers',
    blocked: () => needsPapers() ?? (opened.value?.kind === 'network' ? blocked.noPapersToTell : undefined),
    run: show('decisions'),
  },
  {
    id: 'forget-columns',
    title: words.forgetColumns,
    group: 'Papers',
    blocked: () => (hasRememberedColumns() ? undefined : blocked.nothingRemembered),
    run: forgetColumns,
  },
  {
    id: 'example-profile',
    title: words.exampleProfile,
    group: 'Papers',
    run: () => void openExample('profile'),
  },
  {
    id: 'example-planted',
    title: words.examplePlanted,
    group: 'Papers',
    run: () => void openExample('planted'),
  },
  {
    id: 'forget-changes',
    title: words.forgetChanges,
    group: 'Papers',
    blocked: () => (hasRememberedWishes() ? undefined : blocked.nothingRemembered),
    run: forgetAllWishes,
  },
  {
    id: 'review',
    title: () => (isReviewing.value ? words.closeReview : words.review),
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
    blocked: () => needsPapers() ?? (opened.value?.kind === 'network' ? blocked.noPapersToCount : undefined),
    run: () => void changeSettings(isLikeVosviewer(settings.peek()) ? usualInsteadOfVosviewer : likeVosviewer),
  },
];

function likeVosviewerTitle(): string {
  if (isLikeVosviewer(settings.value)) return words.usual;
  return words.vosviewer(opened.value?.kind === 'papers' && slowVosWords() !== undefined);
}
