import { useLayoutEffect, useRef } from 'preact/hooks';
import { texts } from '../../texts/texts.ts';

interface Props {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onCancel: () => void;
}

/** Longer names are not read in a list. */
export const longestName = 80;

/** A field for the new name, told by Enter and left by Escape. */
export function RenameSelection({ name, onRename, onCancel }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  return (
    <form
      class="topic-edit"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = field.current!.value.trim();
        if (wanted === '' || wanted === name) onCancel();
        else onRename(wanted);
      }}
    >
      <input
        ref={field}
        type="text"
        aria-label={texts.selection.newName(name)}
        maxLength={longestName}
        defaultValue={name}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onCancel();
        }}
      />
      <span class="buttons">
        <button type="submit" class="primary">
          {texts.selection.rename}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {texts.selection.saving.cancel}
        </button>
      </span>
    </form>
  );
}
