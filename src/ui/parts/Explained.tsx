import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { nouns } from '../../state/state.ts';
import type { Explained as Words } from '../../texts/en/paths.ts';
import { explanationOf, type Explainable } from './explanation.ts';
import { placeBeside } from './placeBeside.ts';

interface Props {
  readonly of: Explainable;
  /** What it is called here, where that is not the name it has by itself. */
  readonly name?: string;
}

/**
 * The name of a number, which opens what the number is: definition, formula and source. What it means is a hint, too,
 * so that nobody needs to press it.
 */
export function Explained({ of, name }: Props) {
  const words = explanationOf(of, nouns.value);
  return <Opener words={[words]} name={name ?? words.label} hint={words.meaning} />;
}

/** Several at once, behind one name, where their own names are for something else. */
export const ExplainedTogether = ({ of, name }: { readonly of: readonly Explainable[]; readonly name: string }) => (
  <Opener words={of.map((one) => explanationOf(one, nouns.value))} name={name} />
);

interface OpenerProps {
  readonly words: readonly Words[];
  readonly name: string;
  readonly hint?: string;
}

/** Escape and a press elsewhere close what it opens; the focus stays where it is. */
function Opener({ words, name, hint }: OpenerProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    // It stays beside the name, wherever that goes.
    const follow = () => card.current && button.current && placeBeside(card.current, button.current);
    follow();
    addEventListener('scroll', follow, { capture: true });
    addEventListener('resize', follow);
    return () => {
      removeEventListener('scroll', follow, { capture: true });
      removeEventListener('resize', follow);
    };
  }, [isOpen]);
  return (
    <>
      <button
        ref={button}
        type="button"
        class="explained"
        title={isOpen ? undefined : hint}
        aria-expanded={isOpen}
        aria-describedby={isOpen ? id : undefined}
        popovertarget={id}
      >
        {name}
      </button>
      <div
        ref={card}
        id={id}
        popover="auto"
        class="explanation"
        onBeforeToggle={(event: { readonly newState: string }) => setOpen(event.newState === 'open')}
      >
        {isOpen && words.map((one) => <Explanation key={one.label} of={one} />)}
      </div>
    </>
  );
}

const Explanation = ({ of: { label, meaning, formula, source } }: { readonly of: Words }) => (
  <p>
    <strong>{label}</strong>
    <span>{meaning}</span>
    <span class="formula">{formula}</span>
    <span class="muted">{source}</span>
  </p>
);
