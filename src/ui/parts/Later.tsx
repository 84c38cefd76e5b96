import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props {
  /** Its turn among what appears at the same time, from 1: each has tasks of its own. */
  readonly turn: number;
  readonly children: ComponentChildren;
}

/** What can wait a moment when it first appears, so that the whole page is not made in one task. */
export function Later({ turn, children }: Props) {
  const [left, setLeft] = useState(turn);
  useEffect(() => {
    if (left === 0) return undefined;
    const timer = setTimeout(() => setLeft(left - 1));
    return () => clearTimeout(timer);
  }, [left]);
  return left === 0 ? <>{children}</> : null;
}
