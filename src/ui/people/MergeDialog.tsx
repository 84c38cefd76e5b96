import { useState } from 'preact/hooks';
import { mergePeople } from '../../actions/whoIsWho.ts';
import type { NodeIndex } from '../../model/units.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { PersonField } from './PersonField.tsx';
import { SideBySide } from './SideBySide.tsx';

interface Props {
  readonly current: Opened;
  readonly node: NodeIndex;
  /** Where it is clear with whom. */
  readonly other?: NodeIndex;
  readonly onClose: () => void;
}

/** With whom first, then both side by side with what speaks for and against it. */
export function MergeDialog({ current, node, other, onClose }: Props) {
  const [chosen, setChosen] = useState(other);
  const merge = (one: NodeIndex, into: NodeIndex) => {
    // Closed first, so that the focus goes back to where it came from before that may vanish.
    onClose();
    void mergePeople(one, into);
  };
  return chosen === undefined ? (
    <Dialog key="who" title={texts.people.merge.withWhom(current.labels[node]!)} onClose={onClose}>
      <PersonField current={current} node={node} onChoose={setChosen} />
    </Dialog>
  ) : (
    <Dialog key="both" title={texts.people.merge.title} wide onClose={onClose}>
      <SideBySide
        current={current}
        nodes={[node, chosen]}
        onMerge={merge}
        {...(other === undefined && { onBack: () => setChosen(undefined) })}
      />
    </Dialog>
  );
}
