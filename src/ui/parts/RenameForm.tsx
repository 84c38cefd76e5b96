import { useLayoutEffect, useRef } from 'preact/hooks';
import { texts } from '../../texts/texts.ts';

const words = texts.parts.renaming;

interface Props {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onCancel: () => void;
}

/** Longer names are neither read in a list nor on a map. */
export const longestName = 80;

/** A field for the new name, told by Enter and left by Escape or with the name as it was. */
export function RenameForm({ name, onRename, onCancel }: Props) {
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
        aria-label={words.label(name)}
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
          {words.rename}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </span>
    </form>
  );
}
