/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a native list can show neither keys nor why a command is blocked */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { keyWords } from '../../actions/keys.ts';
import { commands, titleOf, type Command } from '../../actions/registry.ts';
import { foldAccents } from '../../lib/fold.ts';
import { dialog } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { Dialog } from '../parts/Dialog.tsx';

const words = texts.dialogs.palette;

/** All commands, by a few letters of their names. */
export function PaletteDialog({ onClose }: { readonly onClose: () => void }) {
  const [text, cursor] = [useSignal(''), useSignal(0)];
  const listId = useId();
  const found = matching(text.value);
  const run = (command: Command | undefined) => {
    // A second press can come before the dialog is gone.
    if (dialog.peek() !== 'palette' || !command || command.blocked?.() !== undefined) return;
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 && event.key !== 'Enter') return;
    event.preventDefault();
    // Who types fast presses keys before the list has been drawn anew: what stands in the field counts.
    const now = matching(text.peek());
    if (step === 0) run(now[cursor.peek()]);
    else if (now.length > 0) cursor.value = (cursor.peek() + step + now.length) % now.length;
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <input
        data-first
        type="text"
        class="palette-field"
        role="combobox"
        aria-label={words.field}
        aria-autocomplete="list"
        aria-expanded={true}
        aria-controls={listId}
        aria-activedescendant={found[cursor.value] && `${listId}-${cursor.value}`}
        placeholder={words.placeholder}
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
          cursor.value = 0;
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={words.list} class="palette-list">
        {found.map((command, index) => (
          <Row
            key={command.id}
            id={`${listId}-${index}`}
            command={command}
            selected={index === cursor.value}
            onPick={run}
          />
        ))}
      </div>
      {found.length === 0 && <p class="muted">{words.none}</p>}
    </Dialog>
  );
}

interface RowProps {
  readonly id: string;
  readonly command: Command;
  readonly selected: boolean;
  readonly onPick: (command: Command) => void;
}

function Row({ id, command, selected, onPick }: RowProps) {
  const blocked = command.blocked?.();
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      class="palette-row"
      aria-selected={selected}
      aria-disabled={blocked !== undefined}
      title={blocked}
      onMouseDown={(event) => {
        event.preventDefault();
        onPick(command);
      }}
    >
      <span>{titleOf(command)}</span>
      <span class="muted">{texts.commands.groups[command.group]}</span>
      {command.keys && <kbd>{keyWords(command.keys[0])}</kbd>}
    </div>
  );
}

const isBlocked = (command: Command): number => Number(command.blocked?.() !== undefined);

/** `changes` finds what `changed`, and `path` what has `paths`. */
const stemOf = (word: string): string => word.replace(/(?<=.{4})(?:e?s|ed|ing)$/, '');

/** Those that cannot be run now come last, so that Enter runs the first one. */
function matching(text: string): readonly Command[] {
  const typed = foldAccents(text).split(' ').filter(Boolean);
  const found = commands.filter((command) => {
    const name = foldAccents(`${texts.commands.groups[command.group]} ${titleOf(command)}`);
    return typed.every((word) => name.includes(stemOf(word))) && command.id !== 'palette';
  });
  return found.sort((one, other) => isBlocked(one) - isBlocked(other));
}
