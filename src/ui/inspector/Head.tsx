import type { ComponentChildren } from 'preact';
import { clearSelection, goBack } from '../../actions/select.ts';
import { trail } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { IconButton } from '../parts/IconButton.tsx';

interface Props {
  /** Author, topic, tie or paper. */
  readonly kind: string;
  readonly children: ComponentChildren;
}

/** What is selected, the way back and the way out. */
export const Head = ({ kind, children }: Props) => (
  <header class="inspector-head">
    <div class="inspector-bar">
      {trail.value.length > 0 && <IconButton icon="back" label={texts.inspector.back} onClick={goBack} />}
      <p class="kind">{kind}</p>
      <IconButton icon="close" label={texts.inspector.clear} onClick={clearSelection} />
    </div>
    <h2 tabIndex={-1}>{children}</h2>
  </header>
);
