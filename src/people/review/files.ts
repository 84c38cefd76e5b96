import type { PaperFacts } from './facts.ts';
import type { Roster } from './roster.ts';
import { sketchOf, type Sketch } from './sketch.ts';
import type { PersonIndex } from './source.ts';

/** Sketches of people, each made when it is first asked for. */
export class Files {
  readonly roster: Roster;
  readonly facts: PaperFacts;
  private readonly made = new Map<PersonIndex, Sketch>();

  constructor(roster: Roster, facts: PaperFacts) {
    this.roster = roster;
    this.facts = facts;
  }

  of(person: PersonIndex): Sketch {
    let sketch = this.made.get(person);
    if (!sketch) {
      sketch = sketchOf(this.roster, this.facts, person);
      this.made.set(person, sketch);
    }
    return sketch;
  }
}
