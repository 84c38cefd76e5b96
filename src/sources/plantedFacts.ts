import { fields } from './plantedFields.ts';
import { latinCultures } from './plantedNames.ts';

export interface PlantedOptions {
  readonly papers: number;
  readonly seed: number;
}

interface PlantedShift {
  /** Index into `fields`. */
  readonly field: number;
  /** The first year of the new field. */
  readonly year: number;
}

interface PlantedCommunity {
  readonly name: string;
  /** Index into `fields`. */
  readonly field: number;
  readonly shift: PlantedShift | undefined;
  /** Share of the papers; the shares of all communities sum to 1. */
  readonly share: number;
  /** Culture of about half of its people. */
  readonly culture: number;
}

/** A keyword that stands on three times as many papers of its field as in other years. */
interface PlantedBurst {
  readonly field: number;
  readonly term: string;
  readonly fromYear: number;
  readonly toYear: number;
}

/** Everything that a test can look for in the corpus. */
export interface PlantedFacts {
  readonly communities: readonly PlantedCommunity[];
  /** One per field in use. */
  readonly bursts: readonly PlantedBurst[];
  readonly fieldCount: number;
}

export const firstYear = 1996;
export const yearCount = 30;
/** Share of its field's papers that carry the bursting term, outside and inside the burst. */
export const termShare = { usual: 0.1, bursting: 0.3 };

export function plantedFacts({ papers, seed: anySeed }: PlantedOptions): PlantedFacts {
  const seed = anySeed >>> 0;
  const communityCount = Math.max(2, Math.round(papers ** 0.44));
  const fieldCount = Math.min(fields.length, communityCount);
  const weights = Array.from({ length: communityCount }, (_, rank) => (rank + 3) ** -0.7);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const communities = weights.map((weight, rank): PlantedCommunity => {
    const field = (rank + seed) % fieldCount;
    return {
      name: `community ${rank + 1}`,
      field,
      shift: rank % 4 === 1 ? shiftOf(rank, field, fieldCount) : undefined,
      share: weight / total,
      culture: (rank * 5 + seed) % latinCultures,
    };
  });
  return { communities, bursts: Array.from({ length: fieldCount }, (_, field) => burstOf(field)), fieldCount };
}

function shiftOf(rank: number, field: number, fieldCount: number): PlantedShift {
  const distance = Math.max(1, Math.floor(fieldCount / 2));
  return { field: (field + distance) % fieldCount, year: 2006 + 4 * (Math.floor(rank / 4) % 3) };
}

function burstOf(field: number): PlantedBurst {
  const { terms } = fields[field]!;
  const fromYear = 1999 + ((field * 5) % 22);
  return { field, term: terms[field % terms.length]!, fromYear, toYear: fromYear + 2 };
}
