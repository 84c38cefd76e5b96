import { loading } from '../state/state.ts';

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
        <span class="loading-percent">{percent}%</span>
        <button type="button" onClick={current.cancel}>
          Cancel
        </button>
      </div>
      <progress aria-label="Opening" max={100} value={percent} />
    </div>
  );
}
