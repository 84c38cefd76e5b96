import { redoable, undoable } from '../history.ts';
import { redo, undo } from '../undo.ts';
import type { Command } from '../registry.ts';
import { texts } from '../../texts/texts.ts';

const words = texts.commands.history;

/** The way back and forth through what was changed. */
export const historyCommands: readonly Command[] = [
  {
    id: 'undo',
    title: () => (undoable.value === undefined ? words.undo : words.undoWhat(undoable.value)),
    group: 'Papers',
    keys: ['mod+z'],
    givesWayToFields: true,
    inMenu: true,
    blocked: () => (undoable.value === undefined ? words.nothingChanged : undefined),
    run: () => void undo(),
  },
  {
    id: 'redo',
    title: () => (redoable.value === undefined ? words.redo : words.redoWhat(redoable.value)),
    group: 'Papers',
    keys: ['mod+shift+z', 'mod+y'],
    givesWayToFields: true,
    blocked: () => (redoable.value === undefined ? words.nothingUndone : undefined),
    run: () => void redo(),
  },
];
