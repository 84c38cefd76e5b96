import type { PaperFacts } from './facts.ts';
import type { Roster } from './roster.ts';

/** What everything about people is looked up in. */
export interface Files {
  readonly roster: Roster;
  readonly facts: PaperFacts;
}
