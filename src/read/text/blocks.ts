/** Lines between blank lines. */
export interface Block {
  /** Trimmed, none of them empty. */
  readonly lines: readonly string[];
  /** Of the first line, from 1. */
  readonly line: number;
}

export function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let number = 0;
  const close = () => {
    if (lines.length > 0) blocks.push({ lines, line: number - lines.length });
    lines = [];
  };
  for (const line of text.split('\n')) {
    number++;
    const trimmed = line.trim();
    if (trimmed === '') close();
    else lines.push(trimmed);
  }
  number++;
  close();
  return blocks;
}
