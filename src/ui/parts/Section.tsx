import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { wantedSection } from '../../state/state.ts';

interface Props {
  readonly title: string;
  /** Small and to the right of the title, such as a count. */
  readonly aside?: string;
  readonly open?: boolean;
  /** By which a command opens it, see `wantedSection`. */
  readonly id?: string;
  /** Told whenever it is opened or folded. */
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ComponentChildren;
}

/** A part of a panel that can be folded away; what is in it is made when it is opened for the first time. */
export function Section({ title, aside, open = true, id, onToggle, children }: Props) {
  const [isMade, setIsMade] = useState(open);
  const place = useRef<HTMLDetailsElement>(null);
  const isWanted = id !== undefined && wantedSection.value === id;
  useEffect(() => {
    if (!isWanted || !place.current) return;
    // What is in it stands there before the focus is put where the next key leads into it.
    if (!isMade) return setIsMade(true);
    wantedSection.value = undefined;
    place.current.open = true;
    place.current.querySelector('summary')?.focus({ preventScroll: true });
    place.current.scrollIntoView({ block: 'start' });
  }, [isWanted, isMade]);
  const toggled = (isOpen: boolean) => {
    if (isOpen) setIsMade(true);
    onToggle?.(isOpen);
  };
  return (
    <details
      ref={place}
      id={id}
      class="section"
      open={open}
      onToggle={({ currentTarget }) => toggled(currentTarget.open)}
    >
      <summary>
        <h2>{title}</h2>
        {aside !== undefined && <span class="aside">{aside}</span>}
      </summary>
      <div class="section-body">{(isMade || open) && children}</div>
    </details>
  );
}
