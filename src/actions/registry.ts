import { addressCommands } from './commands/address.ts';
import { coterieCommands } from './commands/coterie.ts';
import { filterCommands } from './commands/filters.ts';
import { historyCommands } from './commands/history.ts';
import { layoutCommands } from './commands/layout.ts';
import { lookCommands } from './commands/look.ts';
import { mapCommands } from './commands/map.ts';
import { nameCommands } from './commands/names.ts';
import { papersCommands } from './commands/papers.ts';
import { pathCommands } from './commands/paths.ts';
import { pictureCommands } from './commands/picture.ts';
import { selectionCommands } from './commands/selection.ts';
import { tableCommands } from './commands/table.ts';
import { timeCommands } from './commands/time.ts';
import { viewCommands } from './commands/views.ts';
import { walkCommands } from './commands/walk.ts';

export const groups = ['Papers', 'Time', 'Map', 'Selection', 'Coterie'] as const;

/** At least one: a command without keys has none at all. */
export type Chords = readonly [string, ...string[]];

/** One thing that can be done; menu, shortcuts, palette and help are all made from these. */
export interface Command {
  readonly id: string;
  readonly title: string | (() => string);
  readonly group: (typeof groups)[number];
  /** Chords as `chordOf` writes them; the first is the one that is shown. */
  readonly keys?: Chords;
  /** The keys mean this only while the map has the focus. */
  readonly onlyOnMap?: boolean;
  /** The keys mean something else in fields and dialogs, though they hold a modifier. */
  readonly givesWayToFields?: boolean;
  /** Stands in the menu, which is kept short; the palette has all. */
  readonly inMenu?: boolean;
  /** Why it cannot be done now, in a sentence; undefined when it can. */
  readonly blocked?: () => string | undefined;
  readonly run: () => void;
}

export const commands: readonly Command[] = [
  ...papersCommands,
  ...pictureCommands,
  ...addressCommands,
  ...historyCommands,
  ...selectionCommands,
  ...filterCommands,
  ...pathCommands,
  ...timeCommands,
  ...mapCommands,
  ...walkCommands,
  ...layoutCommands,
  ...lookCommands,
  ...nameCommands,
  ...viewCommands,
  ...tableCommands,
  ...coterieCommands,
];

export const titleOf = ({ title }: Command): string => (typeof title === 'string' ? title : title());

/** @throws when there is no such command. */
export function commandCalled(id: string): Command {
  const found = commands.find((command) => command.id === id);
  if (!found) throw new Error(`There is no command “${id}”.`);
  return found;
}
