import { useSignal } from '@preact/signals';
import type { TargetedKeyboardEvent } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusMap } from '../../actions/camera.ts';
import { addToSelection, goTo, nodesIn } from '../../actions/select.ts';
import { unseen, widenTo } from '../../actions/widen.ts';
import { bench, hovered, nouns, opened } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { SearchFound } from '../../work/protocol.ts';
import { Icon } from '../parts/Icon.tsx';
import { selectionOf } from './hits.ts';
import { SearchList } from './SearchList.tsx';
import { useSearch } from './useSearch.ts';

const words = texts.search;

/** What picking a row does: select it and fly there, make it seen before, or add it to what is selected. */
export type PickWay = 'select' | 'widen' | 'add';

const wayOf = ({ shiftKey, ctrlKey, metaKey }: KeyboardEvent): PickWay =>
  ctrlKey || metaKey ? 'add' : shiftKey ? 'widen' : 'select';

/**
 * Authors, institutions, topics and papers by name: arrows preview on the map, Enter selects and flies there, with Shift
 * it widens the window or gives up the filters that hide it, with Control it adds to what is selected.
 */
export function SearchBox() {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const cursor = useSignal(-1);
  const field = useRef<HTMLInputElement>(null);
  /** The field has just been entered: what is typed takes the place of what was sought before. */
  const isNew = useRef(false);
  const listId = useId();
  const found = useSearch(text);
  /** Enter was pressed before anything was found for what is typed. */
  const awaited = useRef<PickWay | undefined>(undefined);
  const hits = found?.hits;
  const isListOpen = isOpen && text.trim() !== '' && hits !== undefined;

  const moveTo = (next: number) => {
    cursor.value = next;
    hovered.value = hits?.[next] && selectionOf(hits[next]);
  };
  const close = () => {
    awaited.current = undefined;
    setOpen(false);
    moveTo(-1);
  };
  /** Another network may have taken the place of the one that it was found in, and not be drawn yet. */
  const isOfNow = () => found?.in === bench.peek()?.opened.columns;
  const pick = (index: number, way: PickWay) => {
    const hit = hits?.[index];
    if (!hit || !isOfNow()) return;
    const target = selectionOf(hit);
    if (way === 'add' && hit.kind !== 'paper') {
      addToSelection(nodesIn(target));
      return moveTo(index);
    }
    close();
    // What is selected is told beside the map; here it would look like something that the map is narrowed to.
    setText('');
    if (way === 'widen' && unseen(target)) widenTo(target);
    goTo(target);
    leave();
  };
  /** On to the map, where the shortcuts are. */
  const leave = () => {
    field.current?.blur();
    focusMap();
  };
  // Results of other words leave the cursor nowhere.
  useLayoutEffect(() => {
    cursor.value = -1;
    const way = awaited.current;
    // It may be the answer to what stood in the field before.
    if (!way || found?.of !== field.current?.value.trim()) return;
    awaited.current = undefined;
    pick(0, way);
  }, [found]);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    const count = hits?.length ?? 0;
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
      setText('');
      leave();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // What stands in the field may not be drawn yet.
      if (found?.of === event.currentTarget.value.trim() && isOfNow()) pick(Math.max(cursor.peek(), 0), wayOf(event));
      else awaited.current = wayOf(event);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const at = cursor.peek();
      if (count > 0) moveTo(event.key === 'ArrowDown' ? (at + 1) % count : (Math.max(at, 0) - 1 + count) % count);
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
        aria-label={words.field(nouns.value.searched)}
        aria-autocomplete="list"
        aria-expanded={isListOpen}
        aria-controls={listId}
        aria-activedescendant={isListOpen && cursor.value >= 0 ? `${listId}-${cursor.value}` : undefined}
        aria-describedby={`${listId}-keys`}
        placeholder={words.field(nouns.value.searched)}
        autocomplete="off"
        spellcheck={false}
        disabled={!opened.value}
        value={text}
        onInput={({ currentTarget }) => {
          awaited.current = undefined;
          setText(currentTarget.value);
          setOpen(true);
        }}
        onFocus={({ currentTarget }) => {
          setOpen(true);
          isNew.current = true;
          currentTarget.select();
        }}
        onClick={({ currentTarget }) => {
          if (isNew.current) currentTarget.select();
          isNew.current = false;
        }}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <span id={`${listId}-keys`} class="visually-hidden">
        {words.keys}
      </span>
      <SearchList id={listId} open={isListOpen} found={found} cursor={cursor.value} onPoint={moveTo} onPick={pick} />
      <output class="visually-hidden">{isListOpen && found ? words.found(countsOf(found)) : ''}</output>
    </div>
  );
}

const countsOf = ({ totals }: SearchFound): (readonly [count: number, noun: string])[] => {
  const counts = [
    [totals.author, nouns.value.node],
    [totals.institution, 'institution'],
    [totals.topic, 'topic'],
    [totals.paper, 'paper'],
  ] as const;
  return counts.filter(([count]) => count > 0);
};
