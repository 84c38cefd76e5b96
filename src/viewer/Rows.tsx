import type { ComponentChild } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { texts } from '../texts/texts.ts';
import type { Listed } from './ranking.ts';

const [first, more] = [25, 100];

interface Props<Item> {
  readonly items: Listed<Item>;
  readonly children: (item: Item) => ComponentChild;
  /** Of many short rows. */
  readonly isList?: boolean;
  readonly class?: string;
}

/** The first of a list that may be long, and a button for more of them. */
export function Rows<Item>({ items, children, isList = false, class: name = 'rows' }: Props<Item>) {
  const [shown, setShown] = useState(first);
  // Another list begins at its beginning: at once, or what is pressed next would be undone.
  useLayoutEffect(() => setShown(first), [isList ? items.length : items]);
  const left = items.length - shown;
  return (
    <>
      <ul class={name}>{items.slice(0, shown).map(children)}</ul>
      {left > 0 && (
        <button type="button" class="quiet" onClick={() => setShown((now) => now + more)}>
          {texts.viewer.more(left)}
        </button>
      )}
    </>
  );
}
