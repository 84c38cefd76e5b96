import { useMemo } from 'preact/hooks';
import type { TieIndex } from '../model/units.ts';
import { weightIn } from '../network/windowed.ts';
import { nouns } from '../state/state.ts';
import { weightText } from '../texts/numbers.ts';
import { texts } from '../texts/texts.ts';
import { looked } from './looked.ts';
import { NodeRow } from './NodeRows.tsx';
import { PaperRows } from './PaperRows.tsx';
import { papersOfTie } from './rankings.ts';

const words = texts.viewer;

/** Who, or what, is tied, by how much, and by which papers. */
export function TieDetails({ tie }: { readonly tie: TieIndex }) {
  const look = looked();
  const { current, window } = look;
  const { columns } = current;
  const papers = useMemo(() => papersOfTie(look, tie).toReversed(), [tie, current, window]);
  const weight = weightIn(columns.tiePapers, tie, window, columns.paperTo);
  return (
    <>
      <p class="viewer-kind">{words.kinds.tie}</p>
      <h2 class="visually-hidden">
        {current.labels[columns.tieSource[tie]!]}
        {words.and}
        {current.labels[columns.tieTarget[tie]!]}
      </h2>
      <ul class="rows">
        {[columns.tieSource[tie]!, columns.tieTarget[tie]!].map((node) => (
          <li key={node} class="row-pair">
            <NodeRow node={node} />
          </li>
        ))}
      </ul>
      <p class="muted">
        {words.tie(papers.length, nouns.value.record)}
        {weight !== papers.length && ` · ${words.weight} ${weightText(weight)}`}
      </p>
      <section class="viewer-part">
        <h3>{current.kind === 'papers' ? words.papers : words.links}</h3>
        <PaperRows papers={papers} />
      </section>
    </>
  );
}
