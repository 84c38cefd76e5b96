/** A line on standard error. */
export const tell = (line: string): void => void process.stderr.write(`${forTerminal(line)}\n`);

/** Names and titles may hold signs that move the cursor of a terminal, or worse: they are shown in place of being obeyed. */
export const forTerminal = (text: string): string => text.replaceAll(/[^\P{Cc}\t\n]/gu, '\ufffd');
