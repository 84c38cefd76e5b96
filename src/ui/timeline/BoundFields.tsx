import { useSignal, type Signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { pause, showWholeRange } from '../../actions/play.ts';
import { commitWindow, wholeRange } from '../../actions/window.ts';
import { parseBound, problemOf, shortBound, type Edge } from '../../model/bounds.ts';
import { committedWindow, nouns, previewWindow } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';

const words = texts.timeline.bounds;

/** The two bounds as text, and the way back to all of time. */
export function BoundFields() {
  const problem = useSignal<Problem | undefined>(undefined);
  return (
    <div class="timeline-bounds">
      <BoundField edge="from" problem={problem} />
      <BoundField edge="to" problem={problem} />
      <button type="button" class="timeline-button" onClick={showWholeRange}>
        {words.wholeRange}
      </button>
      <p class="timeline-problem" id="timeline-problem" aria-live="polite">
        {problem.value?.text}
      </p>
    </div>
  );
}

interface Problem {
  readonly edge: Edge;
  readonly text: string;
}

interface Draft {
  readonly text: string;
  /** The bound that it was typed over, drawn or not. */
  readonly over: string;
}

interface FieldProps {
  readonly edge: Edge;
  readonly problem: Signal<Problem | undefined>;
}

function BoundField({ edge, problem }: FieldProps) {
  const draft = useSignal<Draft | undefined>(undefined);
  const shown = shownBound(edge);
  const forget = () => {
    draft.value = undefined;
    if (problem.value?.edge === edge) problem.value = undefined;
  };
  // What was typed gives way when the window is moved by other means; not what was typed before that was drawn.
  useLayoutEffect(() => {
    if (draft.peek()?.over !== shown) forget();
  }, [shown]);
  const take = () => {
    const typed = draft.peek();
    if (typed === undefined) return;
    const text = takeBound(typed.text, edge);
    if (text === undefined) forget();
    else problem.value = { edge, text };
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take();
    if (event.key !== 'Escape' || draft.peek() === undefined) return;
    event.stopPropagation();
    forget();
  };
  const isWrong = problem.value?.edge === edge;
  return (
    <label class="timeline-bound">
      {words.edges[edge]}
      <input
        id={`window-${edge}`}
        type="text"
        size={10}
        maxLength={13}
        spellcheck={false}
        autocomplete="off"
        placeholder={words.placeholder}
        title={words.hint}
        value={draft.value?.text ?? shown}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? 'timeline-problem' : undefined}
        onInput={({ currentTarget }) => (draft.value = { text: currentTarget.value, over: shownBound(edge) })}
        onKeyDown={onKeyDown}
        onBlur={take}
      />
    </label>
  );
}

const shownBound = (edge: Edge): string => shortBound(committedWindow.value[edge], edge, wholeRange());

/** Sets one bound of the window, or says why it cannot be set. */
function takeBound(text: string, edge: Edge): string | undefined {
  const parsed = parseBound(text, edge);
  const { record } = nouns.value;
  if ('problem' in parsed) return words.problem(parsed.problem, record);
  const window = previewWindow.value;
  const other = edge === 'from' ? window.to : window.from;
  const problem = problemOf(parsed.day, edge, other, wholeRange());
  if (problem) return words.problem(problem, record);
  pause();
  commitWindow({ ...window, [edge]: parsed.day });
  return undefined;
}
