import type { SourceText } from '../contract.ts';
import { claims, type Claim } from '../detect.ts';
import { examplesIn, type ExamplePaper } from './examplePapers.ts';

/** One way to read a file. */
interface FormatWay {
  readonly format: string;
  readonly label: string;
  readonly examples: readonly ExamplePaper[];
}

/** Two readers fit about equally well. The answer is a `FileChoice` with `format`. */
export interface FormatQuestion {
  /** The list it is about, as reports name it: `archive.zip/list.csv`. */
  readonly file: string;
  readonly kind: 'format';
  /** The surest first. */
  readonly ways: readonly FormatWay[];
}

/** Both are sure, or neither is much surer than the other. */
const isClose = (best: Claim, next: Claim) =>
  next.score >= 0.8 || (next.score >= 0.5 && best.score - next.score <= 0.1);

export function maybeFormatQuestion(source: SourceText): FormatQuestion | undefined {
  const all = claims(source.text);
  const close = all.filter((claim) => isClose(all[0]!, claim));
  if (close.length < 2) return undefined;
  const seen = new Set<string>();
  const ways: FormatWay[] = [];
  for (const { reader } of close) {
    const examples = examplesIn(reader.read(source).papers);
    // Where two ways come to the same, there is nothing to ask.
    const key = JSON.stringify(examples);
    if (examples.length > 0 && !seen.has(key)) ways.push({ format: reader.format, label: reader.label, examples });
    seen.add(key);
  }
  return ways.length > 1 ? { file: source.name, kind: 'format', ways } : undefined;
}
