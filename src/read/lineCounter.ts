/** Line numbers (from 1) of positions that are asked in rising order, so that a file is counted once. */
export function lineCounter(text: string): (position: number) => number {
  let line = 1;
  let counted = 0;
  return (position) => {
    for (;;) {
      const found = text.indexOf('\n', counted);
      if (found < 0 || found >= position) return line;
      line++;
      counted = found + 1;
    }
  };
}
