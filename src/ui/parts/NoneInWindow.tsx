import type { TargetedMouseEvent } from 'preact';
import { showWholeRange } from '../../actions/play.ts';
import { wholeRange } from '../../actions/window.ts';
import { isSameWindow } from '../../model/window.ts';
import { committedWindow } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';

/** Why a list is empty, and the way to more where the window may be the reason. */
export const NoneInWindow = ({ children }: { readonly children: string }) => (
  <p class="muted">
    {children}{' '}
    {!isSameWindow(committedWindow.value, wholeRange()) && (
      <button type="button" class="quiet" onClick={widen}>
        {texts.table.empty.wholeRange}
      </button>
    )}
  </p>
);

function widen({ currentTarget }: TargetedMouseEvent<HTMLElement>): void {
  // The button goes: the focus stays at the head of the list.
  currentTarget.closest('details')?.querySelector('summary')?.focus();
  showWholeRange();
}
