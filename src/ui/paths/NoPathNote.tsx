import { showWholeRange } from '../../actions/play.ts';
import { wholeRange } from '../../actions/window.ts';
import { filtersAnything } from '../../model/filters.ts';
import { isSameWindow } from '../../model/window.ts';
import type { PathAnswer } from '../../model/paths.ts';
import { committedWindow, filters } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { names } from './names.ts';

type NoWay = Exclude<PathAnswer, { readonly path: object }>;

interface Props {
  readonly current: Opened;
  readonly answer: NoWay;
}

/** Why there is no way, and whether there is one over all years. */
export function NoPathNote({ current, answer }: Props) {
  const { none } = texts.paths;
  const { hopsOfAllTime } = answer;
  const window = committedWindow.value;
  const isPart = current.extent !== undefined && !isSameWindow(window, { ...wholeRange(), undated: window.undated });
  const sentences = [whyWords(current, answer)];
  if (isPart) sentences.push(hopsOfAllTime === undefined ? none.neverWay : none.everWay(hopsOfAllTime));
  return (
    <>
      <output class="path-words">{sentences.join(' ')}</output>
      {isPart && hopsOfAllTime !== undefined && (
        <button type="button" onClick={showWholeRange}>
          {none.widen}
        </button>
      )}
    </>
  );
}

function whyWords({ labels }: Opened, { why, absent, components }: NoWay): string {
  const { none } = texts.paths;
  const { node, nodes, records } = names();
  switch (why) {
    case 'absent':
      return none.absent(
        absent.map((one) => labels[one]!),
        filtersAnything(filters.value),
      );
    case 'apart':
      return none.apart(components, node, nodes);
    default:
      return none.untimely(records);
  }
}
