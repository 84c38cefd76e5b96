import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly title: string;
  /** Small and to the right of the title, such as a count. */
  readonly aside?: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a panel that can be folded away; what is in it is made when it is opened for the first time. */
export function Section({ title, aside, open = true, children }: Props) {
  const [isMade, setIsMade] = useState(open);
  return (
    <details class="section" open={open} onToggle={({ currentTarget }) => currentTarget.open && setIsMade(true)}>
      <summary>
        <h2>{title}</h2>
        {aside !== undefined && <span class="aside">{aside}</span>}
      </summary>
      <div class="section-body">{isMade && children}</div>
    </details>
  );
}
