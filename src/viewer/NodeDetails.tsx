import { useMemo } from 'preact/hooks';
import { countIn } from '../network/windowed.ts';
import type { NodeIndex } from '../model/units.ts';
import { allTime } from '../network/allTime.ts';
import { nouns, opened } from '../state/state.ts';
import { number } from '../texts/numbers.ts';
import { texts } from '../texts/texts.ts';
import { NodeSwatch } from '../ui/parts/NodeSwatch.tsx';
import { looked } from './looked.ts';
import { NeighbourRows } from './NodeRows.tsx';
import { PaperRows } from './PaperRows.tsx';
import { papersOfNode, rankedTies } from './rankings.ts';

const words = texts.viewer;

/** An author, or whatever stands in that place, or a topic: whom it is tied to, and its papers. */
export function NodeDetails({ node }: { readonly node: NodeIndex }) {
  const look = looked();
  const { current, window, hidden } = look;
  const { columns, labels, topics } = current;
  const { record, neighbours, node: noun } = nouns.value;
  const isTopic = node >= columns.authorCount;
  const topic = isTopic ? topics[node - columns.authorCount] : undefined;
  const [ties, papers] = useMemo(
    () => [rankedTies(look, node), papersOfNode(look, node).toReversed()],
    [node, current, window, hidden],
  );
  const people = ties.filter((tie) => tie.node < columns.authorCount);
  const others = ties.filter((tie) => tie.node >= columns.authorCount);
  const all = countIn(columns.nodePapers, node, allTime);
  return (
    <>
      <p class="viewer-kind">{isTopic ? words.kinds.topic : nouns.value.Node}</p>
      <h2 class="viewer-name">
        <NodeSwatch current={current} node={node} /> {labels[node]}
      </h2>
      <p class="muted">{words.inside(papers.length, all, record)}</p>
      {topic && topic.terms.length > 0 && <p class="small muted">{topic.terms.slice(0, 10).join(' · ')}</p>}
      <Part title={isTopic ? words.leading(words.people(noun)) : neighbours} count={people.length}>
        <NeighbourRows ties={people} />
      </Part>
      <Part title={words.topics} count={others.length}>
        <NeighbourRows ties={others} />
      </Part>
      {opened.value!.kind === 'papers' && (
        <Part title={words.papers} count={papers.length}>
          <PaperRows papers={papers} />
        </Part>
      )}
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly children: preact.ComponentChildren;
}

/** A list with its head; without anything in it there is none. */
function Part({ title, count, children }: PartProps) {
  if (count === 0) return null;
  return (
    <section class="viewer-part">
      <h3>
        {title} <span class="viewer-number">{number(count)}</span>
      </h3>
      {children}
    </section>
  );
}
