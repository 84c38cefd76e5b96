import { measureWords } from '../../actions/measureWords.ts';
import { isMeasure, type Measure } from '../../model/measure.ts';
import type { Nouns } from '../../model/nouns.ts';
import type { Explained } from '../../texts/en/paths.ts';
import { texts } from '../../texts/texts.ts';

/** A number with a name: a measure of single people, or anything else that is counted or worked out. */
export type Explainable = Measure | keyof typeof texts.explanations;

/** What it is, its formula and its source, in the words of what is open. */
export const explanationOf = (what: Explainable, nouns: Nouns): Explained =>
  isMeasure(what) ? measureWords(what, nouns) : texts.explanations[what](nouns);
