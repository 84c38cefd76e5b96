import { loading } from '../state/state.ts';
import { texts } from '../texts/texts.ts';

const words = texts.header.loading;

/** How far the work is, over the map, without getting in the way of what is open. */
export function LoadingBar() {
  const current = loading.value;
  if (!current) return null;
  const percent = Math.round(current.progress.share * 100);
  return (
    <div class="loading">
      <div class="loading-words">
        <output>
          {current.progress.what} <span class="muted">· {current.title}</span>
        </output>
        <span class="loading-percent">{words.percent(percent)}</span>
        <button type="button" onClick={current.cancel}>
          {words.cancel}
        </button>
      </div>
      <progress aria-label={words.label} max={100} value={percent} />
    </div>
  );
}
