/** Line numbers (from 1) of positions that are asked in rising order, so that a file is gone through once. */
export function lineCounter(text: string): (position: number) => number {
  let line = 1;
  // Kept, because a file of one line would else be searched to its end at each question.
  let next = text.indexOf('\n');
  return (position) => {
    while (next >= 0 && next < position) {
      line++;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}
