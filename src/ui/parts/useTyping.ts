import { useRef } from 'preact/hooks';

interface OfField {
  readonly currentTarget: HTMLInputElement;
}

/**
 * For a field that tells what was typed when it is complete: until then it stays there, whatever is drawn meanwhile; once
 * it is told, or left, the field shows its value again.
 */
export function useTyping(value: string | number) {
  const typed = useRef<string | undefined>(undefined);
  const end = () => {
    typed.current = undefined;
  };
  return {
    value: typed.current ?? value,
    onInput: ({ currentTarget }: OfField) => {
      typed.current = currentTarget.value;
    },
    onChangeCapture: end,
    onBlur: end,
  };
}
