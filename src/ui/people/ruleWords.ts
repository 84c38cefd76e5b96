import type { SlotRule } from '../../model/identity.ts';

/** Why a name stands for a person, in a few words. */
export const ruleWords: Readonly<Record<SlotRule, string>> = {
  first: 'the first that was read',
  'equal string': 'written the same',
  'equal full name': 'the same full name',
  'equal initials': 'the same surname and initial',
  ORCID: 'the same ORCID',
  'source id': 'the same id in the source',
  'shared coauthor': 'a shared coauthor',
  affiliation: 'the same place of work',
  title: 'titles that are alike',
  'venue and title': 'the same venue, and titles that are alike',
  decision: 'decided by you',
};
