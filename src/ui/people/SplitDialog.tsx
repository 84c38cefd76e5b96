import { useState } from 'preact/hooks';
import { splitPerson } from '../../actions/whoIsWho.ts';
import { counted } from '../../actions/words.ts';
import type { NodeIndex, PaperIndex } from '../../model/units.ts';
import type { Opened } from '../../work/protocol.ts';
import { everyTime } from '../inspector/everyTime.ts';
import { splitPapers } from '../../actions/facts.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import { paperGroups } from './paperGroups.ts';
import { SplitGroup } from './SplitGroup.tsx';

interface Props {
  readonly current: Opened;
  readonly node: NodeIndex;
  readonly onClose: () => void;
}

/** The papers of a person by what connects them, to tick those that are somebody else's. */
export function SplitDialog({ current, node, onClose }: Props) {
  const [ticked, setTicked] = useState<ReadonlySet<PaperIndex>>(new Set());
  const evidence = useAnswer('comparison', [node], `comparison ${node}`);
  const all = splitPapers(current, current.columns.nodePapers, node, everyTime).inside;
  const groups = paperGroups(all, evidence);
  const tick = (papers: readonly PaperIndex[], isOn: boolean) => {
    const next = new Set(ticked);
    for (const paper of papers)
      if (isOn) next.add(paper);
      else next.delete(paper);
    setTicked(next);
  };
  const split = () => {
    onClose();
    void splitPerson(
      node,
      [...ticked].sort((one, other) => one - other),
    );
  };
  const name = current.labels[node]!;
  return (
    <Dialog title={`Which papers are not by this ${name}?`} wide onClose={onClose}>
      <p class="muted">
        {groups.length > 1
          ? `They fall into ${groups.length} groups that share no coauthor, topic or place of work.`
          : 'Nothing in the papers says that they are by several people; tick those that you know are.'}
      </p>
      {groups.map((group, at) => (
        <SplitGroup key={at} group={group} place={at} isAlone={groups.length === 1} ticked={ticked} onTick={tick} />
      ))}
      <div class="dialog-foot">
        <output class="small">{tickedWords(ticked.size, all.length, name)}</output>
        <p class="buttons end">
          <button type="button" class="quiet" onClick={onClose}>
            Cancel
          </button>
          <button
            type="button"
            class="primary"
            disabled={ticked.size === 0 || ticked.size === all.length}
            onClick={split}
          >
            Split
          </button>
        </p>
      </div>
    </Dialog>
  );
}

function tickedWords(ticked: number, all: number, name: string): string {
  if (ticked === 0) return 'Tick the papers that are somebody else’s.';
  if (ticked === all) return `One paper at least stays with ${name}.`;
  const these = ticked === 1 ? 'This paper is' : `These ${counted(ticked, 'paper')} are`;
  return `${these} somebody else’s; ${counted(all - ticked, 'paper')} ${all - ticked === 1 ? 'stays' : 'stay'}.`;
}
