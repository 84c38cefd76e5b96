import type { Files } from './files.ts';
import type { Lists } from './lists.ts';
import { sketchOf, type Sketch } from './sketch.ts';
import type { PersonIndex } from './source.ts';

/** Sketches of people, each made when it is first asked for. */
export class Sketches {
  readonly files: Files;
  /** Of everybody, ascending and each once. */
  readonly coauthors: Lists;
  private readonly made = new Map<PersonIndex, Sketch>();

  constructor(files: Files, coauthors: Lists) {
    this.files = files;
    this.coauthors = coauthors;
  }

  of(person: PersonIndex): Sketch {
    let sketch = this.made.get(person);
    if (!sketch) {
      const { roster, facts } = this.files;
      sketch = sketchOf(roster, facts, { person, slots: roster.slotsOf(person), coauthors: this.coauthors.of(person) });
      this.made.set(person, sketch);
    }
    return sketch;
  }
}
