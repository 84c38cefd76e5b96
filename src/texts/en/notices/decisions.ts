import { quoted } from '../../quoted.ts';

export const decisions = {
  remedy: 'Choose a file of decisions, or a network that Coterie has saved as its own JSON.',
  later: (file: string) => `${quoted(file)} was written by a later version of Coterie.`,
  newer: 'Use that version, or a newer one.',
  none: (file: string) => `${quoted(file)} holds no decisions about who is who.`,
  thesaurus: (file: string) => `${quoted(file)} is a thesaurus, which is no log of decisions.`,
  asThesaurus: 'Choose it as the thesaurus.',
  empty: 'is empty',
  noJson: 'is no JSON, or was cut off',
  fault: (place: number, file: string, decision: string) =>
    `Decision ${place} of ${quoted(file)} is none: ${quoted(decision)}.`,
  mend: 'Mend it or take it out; a decision is a merge, a split or an apart.',
};
