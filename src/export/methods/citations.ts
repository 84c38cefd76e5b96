import type { ReferenceName } from './references.ts';

/** Numbers works in the order in which they are cited. */
export class Citations {
  readonly #names: ReferenceName[] = [];

  /** `[2]`, or `[1, 4]` of several. */
  cite(...names: readonly ReferenceName[]): string {
    const numbers = names.map((name) => this.#numberOf(name));
    return `[${numbers.join(', ')}]`;
  }

  /** In the order of their numbers. */
  get names(): readonly ReferenceName[] {
    return this.#names;
  }

  #numberOf(name: ReferenceName): number {
    const at = this.#names.indexOf(name);
    return at >= 0 ? at + 1 : this.#names.push(name);
  }
}
