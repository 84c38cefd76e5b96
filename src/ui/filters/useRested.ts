import { useEffect, useRef } from 'preact/hooks';

/** A pause in typing. */
const restMs = 150;

/** Calls what it was given last, once nothing new has come for a moment. */
export function useRested(): (call: () => void) => void {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (call) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(call, restMs);
  };
}
