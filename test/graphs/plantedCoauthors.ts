import { csrOf, type Csr } from '../../src/lib/graph/csr.ts';
import { seededRandom, type Random } from '../../src/lib/random.ts';

export interface CoauthorGraph {
  readonly graph: Csr;
  /** The field that each author was planted in. */
  readonly fields: Int32Array;
}

/** Share of coauthors that are taken from the lead's earlier ones, and of those taken from any other field. */
const [again, abroad] = [0.5, 0.08];
/** Members of a field on average, and the range of teams. */
const fieldSize = 60;
const [smallestTeam, largestTeam] = [2, 12];

/**
 * A network as papers make it: each paper ties all of its authors with weight 1/(n − 1); team sizes fall as a power;
 * the lead is the likelier the more papers he or she has; half of the coauthors are earlier ones, most others are of
 * the same field. Papers are added until there are so many ties.
 */
export function coauthors(authorCount: number, tieCount: number, seed = 1): CoauthorGraph {
  const random = seededRandom(seed);
  const fields = plantedFields(authorCount, random);
  const members = new Map<number, number[]>();
  fields.forEach((field, author) => members.set(field, [...(members.get(field) ?? []), author]));
  const slots: number[] = [];
  const earlier = Array.from({ length: authorCount }, (): number[] => []);
  const weights = new Map<number, number>();
  const any = (list: readonly number[]) => list[Math.floor(random() * list.length)]!;

  for (let paper = 0; weights.size < tieCount; paper++) {
    // Every author leads one paper first, so that few are left without ties.
    const lead = paper < authorCount ? paper : any(slots);
    const team = new Set([lead]);
    const size = teamSize(random);
    for (let tries = 0; team.size < size && tries < 4 * size; tries++) {
      if (random() < again && earlier[lead]!.length > 0) team.add(any(earlier[lead]!));
      else team.add(random() < abroad ? Math.floor(random() * authorCount) : any(members.get(fields[lead]!)!));
    }
    for (const one of team) {
      slots.push(one);
      for (const other of team) {
        if (one >= other) continue;
        const key = one * authorCount + other;
        weights.set(key, (weights.get(key) ?? 0) + 1 / (team.size - 1));
        earlier[one]!.push(other);
        earlier[other]!.push(one);
      }
    }
  }
  const keys = [...weights.keys()];
  const [sources, targets] = [keys.map((key) => Math.floor(key / authorCount)), keys.map((key) => key % authorCount)];
  return { graph: csrOf(authorCount, sources, targets, [...weights.values()]), fields };
}

function teamSize(random: Random): number {
  return Math.min(largestTeam, Math.floor(smallestTeam / Math.sqrt(1 - random() * 0.98)));
}

/** Fields of very different sizes, the mean of which is the field size. */
function plantedFields(authorCount: number, random: Random): Int32Array {
  const fields = new Int32Array(authorCount);
  let [field, left] = [0, 0];
  for (let author = 0; author < authorCount; author++) {
    if (left === 0) {
      field++;
      left = Math.ceil(fieldSize / 2.5 / Math.sqrt(1 - random() * 0.99));
    }
    fields[author] = field - 1;
    left--;
  }
  return fields;
}
