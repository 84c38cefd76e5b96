import { counted } from '../../actions/words.ts';
import type { NoticeCounts } from '../../work/protocol.ts';

/** How many remarks the readers made, in words: what went wrong before what is only good to know. */
export function NoticeBadge({ counts: { error, warning, info } }: { readonly counts: NoticeCounts }) {
  const wrong = [error > 0 && counted(error, 'error'), warning > 0 && counted(warning, 'warning')].filter(Boolean);
  if (wrong.length === 0 && info === 0) return null;
  const severity = error > 0 ? 'error' : warning > 0 ? 'warning' : 'info';
  return (
    <span class="badge" data-severity={severity}>
      {wrong.length > 0 ? wrong.join(', ') : counted(info, 'fact')}
    </span>
  );
}
