import { counted, number } from '../../actions/words.ts';
import type { Opened } from '../../work/protocol.ts';
import type { PaperSplit } from '../../actions/facts.ts';

/** `3 links in the window, 5 in all`; without dates there is no window to be out of. */
export function linksInWords({ extent }: Opened, { inside, outside }: PaperSplit): string {
  const links = counted(inside.length, 'link');
  return extent ? `${links} in the window, ${number(inside.length + outside.length)} in all` : links;
}
