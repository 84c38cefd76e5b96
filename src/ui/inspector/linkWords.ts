import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import type { PaperSplit } from '../../actions/facts.ts';

/** `3 links in the window, 5 in all`; without dates there is no window to be out of. */
export function linksInWords({ extent }: Opened, { inside, outside }: PaperSplit): string {
  const { links, linksInWindow } = texts.inspector;
  return extent ? linksInWindow(inside.length, inside.length + outside.length) : links(inside.length);
}
