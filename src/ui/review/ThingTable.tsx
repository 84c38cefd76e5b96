import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { selectNode } from '../../actions/select.ts';
import type { SharedThing, Side } from '../../model/review.ts';
import { openCount } from '../../state/review.ts';
import { number } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import { pointing } from '../parts/pointing.ts';
import { OpenCount, OpenedPapers } from './OpenCount.tsx';

const words = texts.review.evidence;
const page = 6;

interface Props {
  readonly title: string;
  /** Between papers and thing: `3 papers with …`. */
  readonly what: keyof typeof words.papersOf;
  readonly things: readonly SharedThing[];
  readonly aside: string;
  readonly sides: readonly Side[];
  /** What the sides are called. */
  readonly names: readonly string[];
  /** The nodes of the things are those of what is open. */
  readonly areNodesOnMap: boolean;
  /** Beside each number stands which share of the papers of its side it is. */
  readonly hasShares?: boolean;
}

/** Things that stand with some or all sides, the number of papers of each side in a column of its own. */
export function ThingTable(props: Props) {
  const [count, setCount] = useState(page);
  const { title, things, aside, names } = props;
  if (things.length === 0) return null;
  return (
    <div class="things" data-many={names.length > 2}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              {title} <span class="aside">{aside}</span>
            </th>
            {names.map((name, at) => (
              <th key={at} scope="col" title={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {things.slice(0, count).map((thing, row) => (
            <Thing key={`${thing.name} ${row}`} {...props} thing={thing} id={`${title} ${row}`} />
          ))}
        </tbody>
      </table>
      {count < things.length && (
        <button type="button" class="quiet" onClick={() => setCount((now) => now + 50)}>
          {words.more(things.length - count)}
        </button>
      )}
    </div>
  );
}

interface ThingProps extends Props {
  readonly thing: SharedThing;
  /** Of its row, among the numbers of the suggestion. */
  readonly id: string;
}

/** A row, and below it the papers of the number that is open. */
function Thing({ thing, id, what, sides, names, areNodesOnMap, hasShares = false }: ThingProps) {
  const cells = names.map((name, at) => {
    const papers = thing.papers[at] ?? [];
    const share = hasShares ? words.share(papers.length, Math.max(1, sides[at]!.papers.length)) : '';
    return { id: `${id} ${at}`, papers, share, title: words.papersOf[what](papers.length, name, thing.name) };
  });
  return (
    <Fragment>
      <tr>
        <th scope="row">
          <ThingName name={thing.name} node={areNodesOnMap ? thing.node : undefined} />
        </th>
        {cells.map((cell, at) => (
          <td key={at}>
            <OpenCount id={cell.id} papers={cell.papers} label={cell.title}>
              {number(cell.papers.length)}
            </OpenCount>
            {cell.papers.length > 0 && cell.share && <small>{cell.share}</small>}
          </td>
        ))}
      </tr>
      {cells.map((cell) => (
        <OpenedRow key={cell.id} cell={cell} columns={names.length + 1} />
      ))}
    </Fragment>
  );
}

function ThingName({ name, node }: { readonly name: string; readonly node: number | undefined }) {
  if (node === undefined || node < 0) return <>{name}</>;
  return (
    <button type="button" class="thing" {...pointing({ kind: 'node', node })} onClick={() => selectNode(node)}>
      {name}
    </button>
  );
}

interface OpenedRowProps {
  readonly cell: { readonly id: string; readonly papers: SharedThing['papers'][number]; readonly title: string };
  readonly columns: number;
}

function OpenedRow({ cell: { id, papers, title }, columns }: OpenedRowProps) {
  if (openCount.value !== id) return null;
  return (
    <tr>
      <td colSpan={columns} class="opened-cell">
        <OpenedPapers id={id} papers={papers} title={title} />
      </td>
    </tr>
  );
}
