import { csrOf, type Csr } from '../../src/lib/graph/csr.ts';
import { seededRandom, type Random } from '../../src/lib/random.ts';

/** The authors of each paper, in order of time; author i appears before author i + 1. */
export type Teams = readonly (readonly number[])[];

/**
 * Papers of a growing field: teams of 2 to 25 by a power law, 3.3 on average; who writes again is drawn in proportion to
 * papers so far and mostly brings former coauthors along; two in five authors of a paper are new. Four authors in five
 * are connected.
 */
export function coauthorTeams(papers: number, seed: number): Teams {
  const random = seededRandom(seed);
  const slots: number[] = [];
  const former: number[][] = [];
  const newcomer = () => former.push([]) - 1;
  return Array.from({ length: papers }, () => {
    const team = new Set<number>();
    team.add(slots.length === 0 || random() < 0.1 ? newcomer() : pick(slots, random));
    const size = teamSize(random);
    while (team.size < size) {
      const chance = random();
      const host = pick([...team], random);
      if (chance < 0.35) team.add(newcomer());
      else if (chance < 0.9 && former[host]!.length > 0) {
        const friend = pick(former[host]!, random);
        team.add(team.has(friend) ? newcomer() : friend);
      } else if (chance > 0.95 && slots.length > 0) team.add(pick(slots, random));
      else team.add(newcomer());
    }
    const members = [...team];
    for (const author of members) {
      slots.push(author);
      for (const other of members) if (other !== author) former[author]!.push(other);
    }
    return members;
  });
}

const pick = (list: readonly number[], random: Random): number => list[Math.floor(random() * list.length)]!;

const teamSize = (random: Random): number => Math.min(25, Math.floor(1 + 1.6 * (1 - random()) ** (-1 / 2.2)));

export interface CoauthorTies {
  readonly authorCount: number;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** Each joint paper of n authors adds 1 / (n − 1). */
  readonly weights: Float64Array;
}

export function coauthorTies(teams: Teams): CoauthorTies {
  const authorCount = 1 + teams.reduce((most, team) => team.reduce((own, author) => Math.max(own, author), most), -1);
  const weightOf = new Map<number, number>();
  for (const team of teams) {
    for (const [at, one] of team.entries()) {
      for (const other of team.slice(at + 1)) {
        const key = Math.min(one, other) * authorCount + Math.max(one, other);
        weightOf.set(key, (weightOf.get(key) ?? 0) + 1 / (team.length - 1));
      }
    }
  }
  return {
    authorCount,
    sources: Int32Array.from(weightOf.keys(), (key) => Math.floor(key / authorCount)),
    targets: Int32Array.from(weightOf.keys(), (key) => key % authorCount),
    weights: Float64Array.from(weightOf.values()),
  };
}

export function coauthorGraph(teams: Teams): Csr {
  const { authorCount, sources, targets, weights } = coauthorTies(teams);
  return csrOf(authorCount, sources, targets, weights);
}
