import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { focusMap } from '../../actions/camera.ts';
import { goTo } from '../../actions/select.ts';
import { hovered, nouns, opened } from '../../state/state.ts';
import { Icon } from '../parts/Icon.tsx';
import { selectionOf } from './hits.ts';
import { SearchList } from './SearchList.tsx';
import { useSearch } from './useSearch.ts';

/** Authors, topics and papers by name: arrows preview on the map, Enter selects and flies there. */
export function SearchBox() {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [cursor, setCursor] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const hits = useSearch(text);
  const isListOpen = isOpen && text.trim() !== '' && hits !== undefined;

  const moveTo = (next: number) => {
    setCursor(next);
    hovered.value = hits?.[next] && selectionOf(hits[next]);
  };
  const close = () => {
    setOpen(false);
    moveTo(-1);
  };
  const pick = (index: number) => {
    const hit = hits?.[index];
    if (!hit) return;
    close();
    setText(hit.label);
    goTo(selectionOf(hit));
    leave();
  };
  /** On to the map, where the shortcuts are. */
  const leave = () => {
    field.current?.blur();
    focusMap();
  };
  // Results of other words leave the cursor nowhere.
  useEffect(() => setCursor(-1), [hits]);

  const onKeyDown = (event: KeyboardEvent) => {
    const count = hits?.length ?? 0;
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
      setText('');
      leave();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      pick(Math.max(cursor, 0));
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      if (count > 0)
        moveTo(event.key === 'ArrowDown' ? (cursor + 1) % count : (Math.max(cursor, 0) - 1 + count) % count);
    }
  };

  return (
    <div class="search">
      <Icon name="search" />
      <input
        ref={field}
        id="search"
        type="text"
        role="combobox"
        aria-label={`Search ${nouns.value.searched}`}
        aria-autocomplete="list"
        aria-expanded={isListOpen}
        aria-controls={listId}
        aria-activedescendant={isListOpen && cursor >= 0 ? `${listId}-${cursor}` : undefined}
        placeholder={`Search ${nouns.value.searched}`}
        autocomplete="off"
        spellcheck={false}
        disabled={!opened.value}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <SearchList id={listId} open={isListOpen} hits={hits ?? []} cursor={cursor} onPoint={moveTo} onPick={pick} />
      <output class="visually-hidden">{isListOpen ? `${hits.length} found` : ''}</output>
    </div>
  );
}
