import { quoted } from '../../quoted.ts';

import type { BibtexProblem } from '../../../model/bibtexProblem.ts';

const problems = {
  brace: 'a brace is never closed',
  quote: 'a quotation mark is never closed',
  value: 'a value is missing',
  end: 'the closing brace is missing',
  start: 'an opening brace is missing',
};

const problemWords = (problem: BibtexProblem): string =>
  problem.kind === 'field' ? `“${problem.junk}” is not a field` : problems[problem.kind];

export const bibtex = {
  keyAgain: (key: string, line: number) =>
    `The key ${quoted(key)} was used before, in line ${line}; both records are kept.`,
  entry: (key: string) => `The entry ${quoted(key)}`,
  nameless: 'An entry without a key',
  broken: (entry: string, problem: BibtexProblem) => `${entry} is broken: ${problemWords(problem)}; it was left out.`,
  mend: 'Mend the entry in a text editor and open the file again.',
  repaired: (entry: string, problem: BibtexProblem) => `${entry} was repaired: ${problemWords(problem)}.`,
  empty: (entry: string) => `The entry ${quoted(entry)} has neither a title nor authors; it was left out.`,
};
