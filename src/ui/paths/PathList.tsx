import { isoDay } from '../../lib/calendar.ts';
import { selectNode, selectTie } from '../../actions/select.ts';
import type { FoundPath, Hop } from '../../model/paths.ts';
import type { NodeIndex } from '../../model/units.ts';
import { nouns } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { LinkList } from '../inspector/LinkLists.tsx';
import { PaperList } from '../inspector/PaperLists.tsx';
import { NodeSwatch } from '../parts/NodeSwatch.tsx';
import { pointing } from '../parts/pointing.ts';

interface Props {
  readonly current: Opened;
  readonly path: FoundPath;
}

/** The people of a way in their order, and between them what they have written together. */
export function PathList({ current, path: { hops } }: Props) {
  const ends = [hops[0]!.from, hops.at(-1)!.to].map((end) => current.labels[end]!);
  return (
    <ol class="path-list" aria-label={texts.paths.way(ends[0]!, ends[1]!)}>
      <li>
        <Person current={current} node={hops[0]!.from} place={1} />
      </li>
      {hops.map((hop, at) => (
        <li key={`${hop.from} ${hop.tie}`}>
          <HopLine current={current} hop={hop} />
          <Person current={current} node={hop.to} place={at + 2} />
        </li>
      ))}
    </ol>
  );
}

interface PersonProps {
  readonly current: Opened;
  readonly node: NodeIndex;
  readonly place: number;
}

const Person = ({ current, node, place }: PersonProps) => (
  <button type="button" class="row" {...pointing({ kind: 'node', node })} onClick={() => selectNode(node)}>
    <span class="path-place">{place}</span>
    <NodeSwatch current={current} node={node} />
    <span class="row-name">{current.labels[node]}</span>
  </button>
);

/** A hop with its weight; of one in time what carries stands open, all else opens. */
function HopLine({ current, hop }: { readonly current: Opened; readonly hop: Hop }) {
  const { record } = nouns.value;
  const [from, to] = [current.labels[hop.from]!, current.labels[hop.to]!];
  const List = current.kind === 'network' ? LinkList : PaperList;
  const isTimed = hop.day !== undefined;
  const rest = isTimed ? hop.papers.slice(1) : hop.papers;
  const words =
    isTimed && rest.length > 0
      ? texts.paths.moreOfHop(rest.length, hop.weight)
      : texts.paths.hop(hop.papers.length, record, hop.weight);
  return (
    <div class="hop" {...pointing({ kind: 'tie', tie: hop.tie })}>
      {isTimed && (
        <>
          <p class="muted small">{texts.paths.reached(isoDay(hop.day))}</p>
          <List papers={hop.papers.slice(0, 1)} />
        </>
      )}
      <details>
        <summary aria-label={texts.paths.hopName(from, to, words)}>{words}</summary>
        <List papers={rest} />
        <button type="button" class="quiet" onClick={() => selectTie(hop.tie)}>
          {texts.paths.openTie}
        </button>
      </details>
    </div>
  );
}
