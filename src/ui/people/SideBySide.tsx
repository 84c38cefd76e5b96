import { useState } from 'preact/hooks';
import { byName } from '../../actions/reviewWords.ts';
import type { NodeIndex } from '../../model/units.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { useAnswer } from '../parts/useAnswer.ts';
import { EvidenceTable } from './EvidenceTable.tsx';
import { PaperTitles } from './PaperTitles.tsx';

const words = texts.people.merge;

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
  const name = evidence ? byName({ sides: evidence.sides, reason: 'same name' })[0]!.name : current.labels[into]!;
  return (
    <div class="side-by-side">
      <h3 data-first tabIndex={-1}>
        {words.both(current.labels[nodes[0]]!, current.labels[nodes[1]]!)}
      </h3>
      {evidence ? <EvidenceTable evidence={evidence} /> : <p class="muted">{words.looking}</p>}
      {together.length > 0 && (
        <div class="warning" role="alert">
          <p>{words.together(together.length)}</p>
          <PaperTitles papers={together} />
          <label class="check">
            <input type="checkbox" checked={isSure} onChange={({ currentTarget }) => setSure(currentTarget.checked)} />
            {words.isSure}
          </label>
        </div>
      )}
      <div class="dialog-foot">
        <p class="buttons end">
          {onBack && (
            <button type="button" class="quiet" onClick={onBack}>
              {words.somebodyElse}
            </button>
          )}
          <button type="button" class="primary" disabled={!mayMerge} onClick={() => onMerge(one, into)}>
            {words.merge(name, papersOf(current, one) + papersOf(current, into) - together.length)}
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
