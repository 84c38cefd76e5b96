import { useSignal } from '@preact/signals';
import { splitPerson } from '../../actions/whoIsWho.ts';
import type { NodeIndex, PaperIndex } from '../../model/units.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { everyTime } from '../inspector/everyTime.ts';
import { splitPapers } from '../../actions/facts.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import { paperGroups } from './paperGroups.ts';
import { SplitGroup } from './SplitGroup.tsx';

const words = texts.people.split;

interface Props {
  readonly current: Opened;
  readonly node: NodeIndex;
  readonly onClose: () => void;
}

/** The papers of a person by what connects them, to tick those that are somebody else's. */
export function SplitDialog({ current, node, onClose }: Props) {
  const ticked = useSignal<ReadonlySet<PaperIndex>>(new Set());
  const evidence = useAnswer('comparison', [node], `comparison ${node}`);
  const all = splitPapers(current, current.columns.nodePapers, node, everyTime).inside;
  const groups = paperGroups(all, evidence);
  const tick = (papers: readonly PaperIndex[], isOn: boolean) => {
    const next = new Set(ticked.peek());
    for (const paper of papers)
      if (isOn) next.add(paper);
      else next.delete(paper);
    ticked.value = next;
  };
  const split = () => {
    onClose();
    void splitPerson(
      node,
      [...ticked.peek()].sort((one, other) => one - other),
    );
  };
  const name = current.labels[node]!;
  const { size } = ticked.value;
  return (
    <Dialog title={words.title(name)} wide onClose={onClose}>
      <p class="muted">{groups.length > 1 ? words.groups(groups.length) : words.oneGroup}</p>
      {groups.map((group, at) => (
        <SplitGroup
          key={at}
          group={group}
          place={at}
          isAlone={groups.length === 1}
          ticked={ticked.value}
          onTick={tick}
        />
      ))}
      <div class="dialog-foot">
        <output class="small">{tickedWords(size, all.length, name)}</output>
        <p class="buttons end">
          <button type="button" class="quiet" onClick={onClose}>
            {texts.people.cancel}
          </button>
          <button type="button" class="primary" disabled={size === 0 || size === all.length} onClick={split}>
            {words.split}
          </button>
        </p>
      </div>
    </Dialog>
  );
}

function tickedWords(ticked: number, all: number, name: string): string {
  if (ticked === 0) return words.none;
  return ticked === all ? words.all(name) : words.some(ticked, all - ticked);
}
