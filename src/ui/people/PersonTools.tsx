import { useState } from 'preact/hooks';
import type { NodeIndex } from '../../model/units.ts';
import type { Opened } from '../../work/protocol.ts';
import { MergeDialog } from './MergeDialog.tsx';
import { SplitDialog } from './SplitDialog.tsx';

interface Props {
  readonly current: Opened;
  readonly node: NodeIndex;
}

/** Says by hand that a person is somebody else too, or several. */
export function PersonTools({ current, node }: Props) {
  const [shown, setShown] = useState<'merge' | 'split'>();
  const close = () => setShown(undefined);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a few buttons are no fieldset of a form */}
      <div class="buttons topic-tools" role="group" aria-label={`Who is ${current.labels[node]}`}>
        <button
          type="button"
          class="quiet"
          title="Somebody else here is the same person"
          onClick={() => setShown('merge')}
        >
          Merge with…
        </button>
        <button
          type="button"
          class="quiet"
          title="Some of the papers are somebody else’s"
          onClick={() => setShown('split')}
        >
          Split…
        </button>
      </div>
      {shown === 'merge' && <MergeDialog current={current} node={node} onClose={close} />}
      {shown === 'split' && <SplitDialog current={current} node={node} onClose={close} />}
    </>
  );
}
