import { nouns, opened } from '../../state/state.ts';
import { pluralOf } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import { openSection } from '../panels.ts';
import type { Command } from '../registry.ts';
import { clearSelection, selectedNodes } from '../select.ts';

const { commands: words } = texts.paths;

const needsPapers = () => (opened.value ? undefined : words.nothingOpen);

/** Topics are no end of a way. */
const areAuthors = () => selectedNodes().every((node) => node < (opened.value?.columns.authorCount ?? 0));
const needsTwo = () =>
  needsPapers() ??
  (selectedNodes().length === 2 && areAuthors() ? undefined : words.needsTwo(pluralOf(nouns.value.node)));
const needsOne = () =>
  needsPapers() ?? (selectedNodes().length === 1 && areAuthors() ? undefined : words.needsOne(nouns.value.node));

/** Ways between people, who is near, and who holds groups together. */
export const pathCommands: readonly Command[] = [
  {
    id: 'path',
    title: words.path,
    group: 'Selection',
    keys: ['g'],
    blocked: needsTwo,
    run: () => openSection('ways'),
  },
  { id: 'way-to', title: words.wayTo, group: 'Selection', blocked: needsOne, run: () => openSection('way-to') },
  { id: 'who-next', title: words.whoNext, group: 'Selection', blocked: needsOne, run: () => openSection('who-next') },
  {
    id: 'bridges',
    title: words.bridges,
    group: 'Selection',
    blocked: needsPapers,
    run: () => {
      clearSelection();
      openSection('bridges');
    },
  },
];
