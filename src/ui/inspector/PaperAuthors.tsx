import type { NodeIndex } from '../../model/units.ts';
import { nouns } from '../../state/state.ts';
import { selectNode } from '../../actions/select.ts';
import { pluralOf } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened, PaperCard } from '../../work/protocol.ts';
import { paperAuthors } from '../derived.ts';
import { authorsOf } from '../../network/paperAuthors.ts';
import { NodeSwatch } from '../parts/NodeSwatch.tsx';
import { Swatch } from '../parts/Swatch.tsx';
import { matchNames } from './matchNames.ts';

const words = texts.inspector.paper;

interface Props {
  readonly current: Opened;
  readonly card: PaperCard;
}

/** The authors as listed, each the way to the person where the map has one; before them what else is on the map. */
export function PaperAuthors({ current, card }: Props) {
  const nodes = paperAuthors.value ? authorsOf(paperAuthors.value, card.paper) : [];
  const isOfPeople = current.settings.network === 'authors';
  const people = isOfPeople ? matchNames(card.authors, nodes, current.labels) : [];
  const rest = card.authorCount - card.authors.length;
  return (
    <>
      {!isOfPeople && nodes.length > 0 && <NodeRows current={current} nodes={nodes} />}
      <h3>{words.authors}</h3>
      <ul class="rows">
        {card.authors.map((name, position) => {
          const node = people[position];
          const inferred = card.inferredAuthors.includes(name) && <span class="row-count">{words.inferred}</span>;
          return (
            <li key={position}>
              {node === undefined ? (
                <span class="row plain" title={isOfPeople ? words.leftOut : undefined}>
                  {isOfPeople && <Swatch group={-1} />}
                  <span class="row-name">{name}</span>
                  {inferred}
                </span>
              ) : (
                <button type="button" class="row" onClick={() => selectNode(node)}>
                  <NodeSwatch current={current} node={node} />
                  <span class="row-name">{name}</span>
                  {inferred}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {rest > 0 && <p class="muted">{words.moreAuthors(rest)}</p>}
      {card.authorsTruncated && <p class="muted">{words.isCut}</p>}
    </>
  );
}

/** The institutions, countries or keywords of the paper that are on the map. */
const NodeRows = ({ current, nodes }: { readonly current: Opened; readonly nodes: readonly NodeIndex[] }) => (
  <>
    <h3>{pluralOf(nouns.value.Node)}</h3>
    <ul class="rows">
      {nodes.map((node) => (
        <li key={node}>
          <button type="button" class="row" onClick={() => selectNode(node)}>
            <NodeSwatch current={current} node={node} />
            <span class="row-name">{current.labels[node]}</span>
          </button>
        </li>
      ))}
    </ul>
  </>
);
