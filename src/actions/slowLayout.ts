import { nouns, opened } from '../state/state.ts';
import { texts } from '../texts/texts.ts';

/** VOSviewer's layout looks at every pair of nodes again and again: above so many it takes minutes. */
const mostInSeconds = 3_000;

/** What to know before VOSviewer's layout is chosen; undefined where it is quick. */
export function slowVosWords(): string | undefined {
  const nodes = opened.value?.columns.authorCount ?? 0;
  if (nodes <= mostInSeconds) return undefined;
  return texts.settings.vosviewer.slow(nodes, nouns.value.node);
}
