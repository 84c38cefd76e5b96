import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly tabs: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  /** Of the tab that is open. */
  readonly children: ComponentChildren;
}

const strides: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Parts of which one is open, in a list at the side; arrows go from one to the next, as the ARIA practices have it. */
export function Tabs<Value extends string>({ label, value, tabs, onChange, children }: Props<Value>) {
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const turn = (to: number) => {
    const next = tabs[(to + tabs.length) % tabs.length]!;
    onChange(next.value);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.value}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, pressedOn: Value) => {
    // Not from the one that is open: a second key can come before the first is drawn.
    const at = tabs.findIndex((tab) => tab.value === pressedOn);
    const stride = strides[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : stride && at + stride;
    if (to === undefined) return;
    event.preventDefault();
    turn(to);
  };
  return (
    <div class="tabs">
      <div ref={list} class="tab-list" role="tablist" aria-orientation="vertical" aria-label={label}>
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${id}-${tab.value}`}
            data-tab={tab.value}
            aria-selected={tab.value === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onChange(tab.value)}
            onKeyDown={(event) => onKeyDown(event, tab.value)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div class="tab-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </div>
  );
}
