import { isoDay } from '../../../src/lib/calendar.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { readText } from './support.ts';

/** A network as short texts, for tests that compare whole ones. */
export interface Told {
  readonly format: string;
  readonly nodes: readonly string[];
  /** `Ann–Bob 2` by labels, with its date where it has one. */
  readonly ties: readonly string[];
  readonly codes: readonly string[];
  readonly corpus: Corpus;
}

/** Reads one text through the front door. */
export async function tell(text: string): Promise<Told> {
  const corpus = await readText(text);
  const { nodes = [], ties = [] } = corpus.network ?? {};
  const [file] = corpus.files;
  return {
    format: file!.format,
    nodes: nodes.map(({ label }) => label),
    ties: ties.map(({ source, target, weight, date }) => {
      const days = date && (date.from === date.to ? isoDay(date.from) : `${isoDay(date.from)}..${isoDay(date.to)}`);
      return `${nodes[source]!.label}–${nodes[target]!.label} ${weight}${days ? ` ${days}` : ''}`;
    }),
    codes: file!.notices.map(({ severity, code, line }) => `${severity} ${code} ${line}`),
    corpus,
  };
}
