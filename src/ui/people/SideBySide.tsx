import { useState } from 'preact/hooks';
import { byName } from '../../actions/reviewWords.ts';
import { counted, number } from '../../actions/words.ts';
import type { NodeIndex } from '../../model/units.ts';
import type { Opened } from '../../work/protocol.ts';
import { useAnswer } from '../parts/useAnswer.ts';
import { EvidenceTable } from './EvidenceTable.tsx';
import { PaperTitles } from './PaperTitles.tsx';

interface Props {
  readonly current: Opened;
  readonly nodes: readonly [NodeIndex, NodeIndex];
  readonly onMerge: (one: NodeIndex, into: NodeIndex) => void;
  readonly onBack?: () => void;
}

/** Two people with what they have in common; on one paper together they are merged only after a second thought. */
export function SideBySide({ current, nodes, onMerge, onBack }: Props) {
  const [isSure, setSure] = useState(false);
  const evidence = useAnswer('comparison', nodes, `comparison ${nodes.join()}`);
  const [one, into] = byPapers(current, nodes);
  const together = evidence?.together ?? [];
  // Before that is known nobody can say what speaks against it.
  const mayMerge = evidence !== undefined && (together.length === 0 || isSure);
  const name = evidence ? byName({ sides: evidence.sides, reason: 'same name' })[0]!.name : current.labels[into];
  return (
    <div class="side-by-side">
      <h3 data-first tabIndex={-1}>
        {current.labels[nodes[0]]} and {current.labels[nodes[1]]}
      </h3>
      {evidence ? <EvidenceTable evidence={evidence} /> : <p class="muted">Looking at what they have in common…</p>}
      {together.length > 0 && (
        <div class="warning" role="alert">
          <p>Two different names on one paper are two people: both stand on {counted(together.length, 'paper')}.</p>
          <PaperTitles papers={together} />
          <label class="check">
            <input type="checkbox" checked={isSure} onChange={({ currentTarget }) => setSure(currentTarget.checked)} />
            They are one person all the same
          </label>
        </div>
      )}
      <div class="dialog-foot">
        <p class="buttons end">
          {onBack && (
            <button type="button" class="quiet" onClick={onBack}>
              Somebody else…
            </button>
          )}
          <button type="button" class="primary" disabled={!mayMerge} onClick={() => onMerge(one, into)}>
            Merge into {name} ({number(papersOf(current, one) + papersOf(current, into) - together.length)} papers)
          </button>
        </p>
      </div>
    </div>
  );
}

function papersOf({ columns: { nodePapers } }: Opened, node: NodeIndex): number {
  const { offsets, undatedOffsets } = nodePapers;
  return offsets[node + 1]! - offsets[node]! + undatedOffsets[node + 1]! - undatedOffsets[node]!;
}

/** The one of fewer papers goes into the other. */
const byPapers = (current: Opened, [one, other]: readonly [NodeIndex, NodeIndex]): readonly [NodeIndex, NodeIndex] =>
  papersOf(current, one) <= papersOf(current, other) ? [one, other] : [other, one];
