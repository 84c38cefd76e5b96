import { dossierOf, type Dossier } from './dossier.ts';
import type { PaperFacts } from './facts.ts';
import type { Roster } from './roster.ts';
import type { PersonIndex } from './source.ts';

/** The dossiers of people, each made when it is first asked for. */
export class Files {
  readonly roster: Roster;
  readonly facts: PaperFacts;
  private readonly made = new Map<PersonIndex, Dossier>();

  constructor(roster: Roster, facts: PaperFacts) {
    this.roster = roster;
    this.facts = facts;
  }

  of(person: PersonIndex): Dossier {
    let dossier = this.made.get(person);
    if (!dossier) {
      dossier = dossierOf(this.roster, this.facts, person);
      this.made.set(person, dossier);
    }
    return dossier;
  }
}
