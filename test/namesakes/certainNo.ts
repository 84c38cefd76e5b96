import { foldAccents } from '../../src/lib/fold.ts';
import type { SlotPeople } from '../../src/people/identify.ts';
import type { PlantedNamesakes } from './plantedNamesakes.ts';

/** What no rule may ever do, whatever speaks for it: each broken rule in a sentence. */
export function certainNosBroken({ papers, firstNames }: PlantedNamesakes, { offsets, authors }: SlotPeople): string[] {
  const broken: string[] = [];
  const orcids = new Map<number, string>();
  const latin = new Map<number, string[]>();
  const own = new Map<number, string[]>();
  papers.forEach(({ slots }, paper) => {
    const here = new Map<number, string>();
    slots.forEach(({ raw, orcid }, position) => {
      const slot = offsets[paper]! + position;
      const author = authors[slot]!;
      const other = here.get(author);
      if (other !== undefined && other !== raw) broken.push(`${other} and ${raw} stand on paper ${paper} and are one`);
      here.set(author, raw);
      const known = orcids.get(author);
      if (orcid && known && known !== orcid) broken.push(`${raw} has the ORCIDs ${known} and ${orcid}`);
      if (orcid) orcids.set(author, orcid);
      const { name, as } = firstNames[slot]!;
      const found = as === 'latin' ? latin : own;
      if (as !== 'initial') found.set(author, [...new Set(found.get(author)).add(bare(name))]);
    });
  });
  for (const names of [...latin.values(), ...own.values()]) broken.push(...conflictsIn(names));
  return broken;
}

const bare = (name: string): string => foldAccents(name).replaceAll(/[^\p{L}]/gu, '');

/** Jean is not in conflict with Jean-Paul, but with Johann. */
const conflictsIn = (names: readonly string[]): string[] =>
  names.flatMap((one, at) =>
    names
      .slice(at + 1)
      .filter((other) => !one.startsWith(other) && !other.startsWith(one))
      .map((other) => `${one} and ${other} are one`),
  );
