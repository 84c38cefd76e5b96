import { redoable, undoable } from '../history.ts';
import { redo, undo } from '../undo.ts';
import type { Command } from '../registry.ts';

/** The way back and forth through what was changed. */
export const historyCommands: readonly Command[] = [
  {
    id: 'undo',
    title: () => (undoable.value === undefined ? 'Undo' : `Undo: ${undoable.value}`),
    group: 'Papers',
    keys: ['mod+z'],
    givesWayToFields: true,
    inMenu: true,
    blocked: () => (undoable.value === undefined ? 'Nothing was changed yet.' : undefined),
    run: () => void undo(),
  },
  {
    id: 'redo',
    title: () => (redoable.value === undefined ? 'Redo' : `Redo: ${redoable.value}`),
    group: 'Papers',
    keys: ['mod+shift+z', 'mod+y'],
    givesWayToFields: true,
    blocked: () => (redoable.value === undefined ? 'Nothing was undone.' : undefined),
    run: () => void redo(),
  },
];
