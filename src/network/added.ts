import type { Paper } from '../model/paper.ts';
import type { NodeIndex, PaperIndex, TieIndex } from '../model/units.ts';
import type { People } from '../people/identify.ts';
import { texts } from '../texts/texts.ts';

/** Somebody who was added to papers whose author list is cut or missing: that is an inference, not a reading. */
export interface Added {
  readonly name: string;
  /** −1 where it is none. */
  readonly node: NodeIndex;
  /** Those on which the name stands by inference alone, ascending. */
  readonly papers: readonly PaperIndex[];
}

/** `nodeOf` is the node of each of the people. */
export function addedTo(papers: readonly Paper[], people: People, nodeOf: (person: number) => NodeIndex): Added[] {
  const found = new Map<string, Added & { readonly papers: PaperIndex[] }>();
  papers.forEach(({ slots }, paper) => {
    if (slots.at(-1)?.inferred !== true) return;
    const read = new Set(slots.flatMap(({ inferred }, at) => (inferred ? [] : [maybePerson(people, paper, at)])));
    slots.forEach(({ raw, inferred }, at) => {
      const person = maybePerson(people, paper, at);
      if (!inferred || (person !== undefined && read.has(person))) return;
      const key = person === undefined ? `name ${raw}` : `person ${person}`;
      const name = person === undefined ? raw : people.authors[person]!.name;
      const added = found.get(key) ?? { name, node: person === undefined ? -1 : nodeOf(person), papers: [] };
      if (added.papers.at(-1) !== paper) added.papers.push(paper);
      found.set(key, added);
    });
  });
  return [...found.values()];
}

/** In a network of something else than people there is none. */
const maybePerson = ({ slots }: People, paper: PaperIndex, at: number): number | undefined =>
  slots && slots.authors[slots.offsets[paper]! + at];

interface Ends {
  readonly tieSource: Uint32Array;
  readonly tieTarget: Uint32Array;
}

/** The papers that a tie has only because somebody was added to them, each with those who were. */
export function inferredPapers(
  added: readonly Added[],
  { tieSource, tieTarget }: Ends,
  tie: TieIndex,
): ReadonlyMap<PaperIndex, readonly string[]> {
  const found = new Map<PaperIndex, readonly string[]>();
  for (const { name, node, papers } of added) {
    if (node !== tieSource[tie] && node !== tieTarget[tie]) continue;
    for (const paper of papers) found.set(paper, [...(found.get(paper) ?? []), name]);
  }
  return found;
}

/** `Ada Byron is added to 10 papers whose author list is cut or missing (inferred, not read)`. */
export const addedWords = (added: readonly Added[]): string[] =>
  added.map(({ name, papers }) => texts.omissions.added(name, papers.length));
