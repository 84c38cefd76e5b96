import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly title: string;
  /** Small and to the right of the title, such as a count. */
  readonly aside?: string;
  readonly open?: boolean;
  /** Told whenever it is opened or folded. */
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ComponentChildren;
}

/** A part of a panel that can be folded away; what is in it is made when it is opened for the first time. */
export function Section({ title, aside, open = true, onToggle, children }: Props) {
  const [isMade, setIsMade] = useState(open);
  const toggled = (isOpen: boolean) => {
    if (isOpen) setIsMade(true);
    onToggle?.(isOpen);
  };
  return (
    <details class="section" open={open} onToggle={({ currentTarget }) => toggled(currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
        {aside !== undefined && <span class="aside">{aside}</span>}
      </summary>
      <div class="section-body">{(isMade || open) && children}</div>
    </details>
  );
}
