import { foldedWords } from '../lib/fold.ts';
import { papersOfTerm, type Vocabulary } from '../model/topic.ts';
import type { PaperIndex } from '../model/units.ts';

/** The papers that say a term, found without regard to case, accents and hyphens when it is not there to the letter. */
export function papersOfText(vocabulary: Vocabulary, text: string): readonly PaperIndex[] {
  const exact = vocabulary.terms.indexOf(text);
  const folded = exact >= 0 ? '' : foldedWords(text);
  const term = exact >= 0 ? exact : vocabulary.terms.findIndex((other) => foldedWords(other) === folded);
  return term < 0 ? [] : [...papersOfTerm(vocabulary, term)];
}
