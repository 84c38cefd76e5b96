import type { NoticeCounts } from '../../work/protocol.ts';
import { texts } from '../../texts/texts.ts';

const words = texts.corpus.notices;

/** How many remarks the readers made, in words: what went wrong before what is only good to know. */
export function NoticeBadge({ counts: { error, warning, info } }: { readonly counts: NoticeCounts }) {
  const wrong = [error > 0 && words.errors(error), warning > 0 && words.warnings(warning)].filter(Boolean);
  if (wrong.length === 0 && info === 0) return null;
  const severity = error > 0 ? 'error' : warning > 0 ? 'warning' : 'info';
  return (
    <span class="badge" data-severity={severity}>
      {wrong.length > 0 ? wrong.join(', ') : words.facts(info)}
    </span>
  );
}
