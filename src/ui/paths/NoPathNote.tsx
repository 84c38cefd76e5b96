import { showWholeRange } from '../../actions/play.ts';
import { filtersAnything } from '../../model/filters.ts';
import type { PathAnswer } from '../../model/paths.ts';
import { filters } from '../../state/state.ts';
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
  // Without a date, the window is all there is.
  const isWidened = current.extent !== undefined;
  return (
    <>
      <p role="status">
        {whyWords(current, answer)}{' '}
        {isWidened && (hopsOfAllTime === undefined ? none.neverWay : none.everWay(hopsOfAllTime))}
      </p>
      {isWidened && hopsOfAllTime !== undefined && (
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
