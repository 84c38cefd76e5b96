import type { Random } from '../../src/lib/random.ts';
import { seededRandom } from '../../src/lib/random.ts';
import { fields } from '../../src/sources/plantedFields.ts';
import { chance, oneOf } from './chance.ts';
import type { PlantedKind } from './kinds.ts';
import {
  commonWesternName,
  easternName,
  otherFamily,
  particledName,
  rareName,
  withMiddleName,
  withMoreGivenNames,
  type PersonName,
} from './names.ts';

/** Being in a team for some years. */
export interface Stay {
  readonly team: number;
  readonly from: number;
  readonly to: number;
}

export interface Person {
  /** At birth. */
  readonly name: PersonName;
  /** From a year on. */
  readonly marriage: { readonly year: number; readonly name: PersonName } | undefined;
  /** In their order; they share no year. */
  readonly stays: readonly Stay[];
  /** How often he or she is on a paper of the team, against others. */
  readonly weight: number;
  readonly orcid: string | undefined;
  /** Ids of the source: one for most, two where the source takes one person for two. */
  readonly sourceIds: readonly string[];
}

export interface Team {
  /** Index into `fields`. */
  readonly field: number;
  readonly institution: number;
  readonly weight: number;
  /** Two teams from which guests come. */
  readonly friends: readonly number[];
  /** What this team works with: no other team has the words. */
  readonly contexts: readonly string[];
  /** Terms of the field that it mostly writes about. */
  readonly terms: readonly string[];
}

export interface World {
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
  readonly members: readonly (readonly number[])[];
}

/** Years of all papers. */
export const [firstYear, lastYear] = [1995, 2024];

export function worldOf(paperCount: number, kinds: ReadonlySet<PlantedKind>, seed: number): World {
  const random = seededRandom(seed);
  const personCount = Math.max(12, Math.round(paperCount * 0.8));
  const teamCount = Math.max(3, Math.round(personCount / 11));
  const teams = Array.from({ length: teamCount }, (_, team) => teamOf(team, teamCount, random));
  const names = namesOf(personCount, kinds, random);
  const people: Person[] = [];
  const bearers = new Map<string, Person[]>();
  names.forEach((name, index) => {
    const namesakes = bearers.get(fullNameOf(name)) ?? [];
    const person = personOf(index, name, namesakes, teams, kinds, random);
    bearers.set(fullNameOf(name), [...namesakes, person]);
    people.push(person);
  });
  const members = Array.from({ length: teamCount }, (): number[] => []);
  people.forEach(({ stays }, person) => stays.forEach(({ team }) => members[team]!.push(person)));
  return { people, teams, members };
}

export const fullNameOf = ({ given, particle, family }: PersonName): string => `${given[0]} ${particle} ${family}`;

/** Common names stand beside rare ones; a common one has about four bearers, and the commonest many more. */
function namesOf(count: number, kinds: ReadonlySet<PlantedKind>, random: Random): PersonName[] {
  const isAmong = (kind: PlantedKind, share: number) =>
    kinds.has(kind) && chance(random, kinds.size > 4 ? share / 2 : share);
  const names: PersonName[] = [];
  const common = commonNames(Math.max(2, Math.round(count * 0.08)), random);
  for (let serial = 0; names.length < count; serial++) {
    if (isAmong('homonyms', 0.2)) {
      const name = common[Math.floor(common.length * random() ** 1.3)]!;
      names.push(kinds.has('variants') && chance(random, 0.5) ? withMiddleName(name, random) : name);
      continue;
    }
    const name = isAmong('scripts', 0.6)
      ? easternName(random)
      : isAmong('particles', 0.6)
        ? particledName(serial, random)
        : rareName(serial);
    names.push(kinds.has('variants') && !name.ownScript ? withMoreGivenNames(name, random) : name);
  }
  return names;
}

/** Half of them of the west; some are one another's relatives by the first letter. */
function commonNames(count: number, random: Random): PersonName[] {
  const names = new Map<string, PersonName>();
  for (let tries = 0; names.size < count && tries < 40 * count; tries++) {
    const name = chance(random, 0.5) ? commonWesternName(random) : easternName(random);
    names.set(fullNameOf(name), names.get(fullNameOf(name)) ?? name);
  }
  return [...names.values()];
}

function personOf(
  index: number,
  name: PersonName,
  namesakes: readonly Person[],
  teams: readonly Team[],
  kinds: ReadonlySet<PlantedKind>,
  random: Random,
): Person {
  const stays = staysAwayFrom(namesakes, teams, kinds, random);
  const [from, to] = [stays[0]!.from, stays.at(-1)!.to];
  const isMarried = kinds.has('marriages') && to - from > 3 && chance(random, kinds.size > 4 ? 0.08 : 0.4);
  const year = from + 1 + Math.floor(random() * (to - from - 1));
  const hasOrcid = kinds.has('ids') ? chance(random, 0.5) : isMarried && chance(random, 0.5);
  return {
    name,
    marriage: isMarried ? { year, name: { ...name, family: marriedFamily(name.family, random) } } : undefined,
    stays,
    weight: 1 / (0.06 + random()),
    orcid: hasOrcid ? orcidOf(index) : undefined,
    sourceIds: kinds.has('ids') ? sourceIdsOf(index, namesakes.at(-1), random) : [],
  };
}

function marriedFamily(born: string, random: Random): string {
  const other = otherFamily(random);
  return oneOf(random, [other, other, `${born}-${other}`, `${born} ${other}`]);
}

/** One in ten is two people to the source; one in thirty of those who share a name is one with the namesake. */
function sourceIdsOf(index: number, namesake: Person | undefined, random: Random): string[] {
  if (namesake && chance(random, 0.03)) return [...namesake.sourceIds];
  const id = `openalex:A${5_000_000 + index}`;
  return chance(random, 0.1) ? [id, `openalex:A${9_000_000 + index}`] : [id];
}

const orcidOf = (index: number): string => {
  const digits = String(index + 1).padStart(8, '0');
  return `0000-0002-${digits.slice(0, 4)}-${digits.slice(4)}`;
};

/** People of one name seldom know the same people: nine of ten times they are in teams that have no guests in common. */
function staysAwayFrom(
  namesakes: readonly Person[],
  teams: readonly Team[],
  kinds: ReadonlySet<PlantedKind>,
  random: Random,
): Stay[] {
  const circle = (stays: readonly Stay[]) => stays.flatMap(({ team }) => [team, ...teams[team]!.friends]);
  const taken = new Set(namesakes.slice(-50).flatMap(({ stays }) => circle(stays)));
  let triesLeft = chance(random, 0.9) ? 20 : 0;
  let stays = staysOf(teams, kinds, random);
  for (; triesLeft > 0 && circle(stays).some((team) => taken.has(team)); triesLeft--) {
    stays = staysOf(teams, kinds, random);
  }
  return stays;
}

/** Careers of 4 to 25 years; every fifth moves once, mostly to friends; with `careers` some leave for good. */
function staysOf(teams: readonly Team[], kinds: ReadonlySet<PlantedKind>, random: Random): Stay[] {
  const team = Math.floor(random() * teams.length);
  const from = firstYear - 5 + Math.floor(random() * (lastYear - firstYear + 3));
  const to = Math.min(lastYear, from + 4 + Math.floor(22 * random() ** 2));
  const start = Math.max(firstYear, Math.min(from, to - 3));
  const leaves = kinds.has('careers') && chance(random, 0.25);
  if (to - start < 4 || !(leaves || chance(random, 0.2))) return [{ team, from: start, to }];
  const turn = start + 2 + Math.floor(random() * (to - start - 3));
  const next = leaves || chance(random, 0.3) ? otherField(team, teams, random) : oneOf(random, teams[team]!.friends);
  return [
    { team, from: start, to: turn },
    { team: next, from: turn + 1, to },
  ];
}

function otherField(team: number, teams: readonly Team[], random: Random): number {
  for (let tries = 0; tries < 20; tries++) {
    const other = Math.floor(random() * teams.length);
    if (teams[other]!.field !== teams[team]!.field && !teams[team]!.friends.includes(other)) return other;
  }
  return (team + 1) % teams.length;
}

function teamOf(team: number, teamCount: number, random: Random): Team {
  const field = Math.floor(random() * fields.length);
  const { terms } = fields[field]!;
  const start = Math.floor(random() * terms.length);
  return {
    field,
    institution: Math.floor((random() * teamCount) / 3),
    weight: 0.3 + random() ** 2,
    friends: [1, 2].map(() => (team + 1 + Math.floor(random() * (teamCount - 1))) % teamCount),
    contexts: Array.from({ length: 3 }, () => `the ${otherFamily(random)} ${oneOf(random, settings)}`),
    terms: [0, 1, 2, 3, 4].map((step) => terms[(start + step) % terms.length]!),
  };
}

const settings = ['samples', 'survey', 'basin', 'cohort', 'archive', 'dataset', 'site', 'programme'];
