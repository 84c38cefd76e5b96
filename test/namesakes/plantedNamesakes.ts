import { seededRandom, type Random } from '../../src/lib/random.ts';
import type { Affiliation, AuthorSlot, Paper } from '../../src/model/paper.ts';
import { fields, titleOf } from '../../src/sources/plantedFields.ts';
import { otherFamily } from './names.ts';
import { paper } from '../papers.ts';
import { chance, oneOf } from './chance.ts';
import type { PlantedKind } from './kinds.ts';
import { firstYear, fullNameOf, lastYear, worldOf, type Person, type Team, type World } from './people.ts';
import { styleBy, written, type Style, type Written } from './writing.ts';

/** Papers of invented people, and who is behind every name on them. */
export interface PlantedNamesakes {
  readonly papers: readonly Paper[];
  /** Person of each author position, paper after paper. */
  readonly truth: Uint32Array;
  /** The name of each author position: positions of one have a surname and the first letter of a first name in common, by birth. */
  readonly names: Uint32Array;
  /** How the first name stands at each author position; in their own script names are whole. */
  readonly firstNames: readonly { readonly name: string; readonly as: Written['first'] }[];
}

/** Somebody who is to stand on a paper, before it is known how. */
type Byline = readonly number[];

export interface NamesakesOptions {
  readonly papers: number;
  readonly seed: number;
  readonly kinds: readonly PlantedKind[];
}

/** The same for the same options. */
export function plantedNamesakes({ papers: paperCount, seed, kinds }: NamesakesOptions): PlantedNamesakes {
  const planted = new Set(kinds);
  const world = worldOf(paperCount, planted, seed);
  const random = seededRandom(seed * 31 + 7);
  const institutions = Array.from({ length: Math.ceil(world.teams.length / 3) + 1 }, () => institutionOf(random));
  const papers: Paper[] = [];
  const truth: number[] = [];
  const firstNames: { name: string; as: Written['first'] }[] = [];
  for (let index = 0; index < paperCount; index++) {
    const year = firstYear + Math.floor((lastYear - firstYear + 1) * random() ** 0.7);
    const team = heavyTeam(world.teams, random);
    const style = styleBy(planted, random);
    const byline = bylineOf(world, team, year, planted, random);
    const mentions = mentionsOf(world, byline, year, style, planted, random);
    const slots = withIds(world, mentions, year, planted, random);
    const places = chance(random, 0.6) ? placesOf(world, mentions, team, year, institutions, planted, random) : [];
    papers.push(
      paper(
        slots.map((slot, at) => (places[at] ? Object.assign({}, slot, { affiliations: [places[at]] }) : slot)),
        String(year),
        { ...subjectOf(world.teams[team]!, random), provenance: { file: 'planted', line: index + 1 } },
      ),
    );
    for (const { person, first } of mentions) {
      truth.push(person);
      const { given, ownScript = '' } = world.people[person]!.name;
      firstNames.push({ name: first === 'own script' ? ownScript : given[0]!, as: first });
    }
  }
  const names = nameNumbers(world.people);
  return { papers, truth: Uint32Array.from(truth), names: Uint32Array.from(truth, (one) => names[one]!), firstNames };
}

/** People of one surname and first letter have one number. */
function nameNumbers(people: readonly Person[]): number[] {
  const numbers = new Map<string, number>();
  return people.map(({ name: { given, family } }) => {
    const key = `${family} ${given[0]![0]}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

function heavyTeam(teams: readonly Team[], random: Random): number {
  for (;;) {
    const team = Math.floor(random() * teams.length);
    if (random() * 1.3 < teams[team]!.weight) return team;
  }
}

function bylineOf(world: World, team: number, year: number, kinds: ReadonlySet<PlantedKind>, random: Random): Byline {
  if (kinds.has('crowds') && chance(random, kinds.size > 4 ? 0.004 : 0.01)) return crowd(world, year, random);
  const size = chance(random, kinds.has('alone') ? 0.2 : 0.03) ? 1 : teamSize(random);
  const found = new Set<number>();
  for (let tries = 0; found.size < size && tries < 12 * size; tries++) {
    const from = found.size > 0 && chance(random, 0.12) ? oneOf(random, world.teams[team]!.friends) : team;
    const someone = memberOf(world, from, year, random);
    if (someone !== undefined) found.add(someone);
  }
  // Nobody is there in this year: whoever was there in any other has kept on writing.
  if (found.size === 0) found.add(world.members[team]!.length > 0 ? oneOf(random, world.members[team]!) : team);
  if (kinds.has('everywhere')) {
    if (chance(random, 0.15)) found.add(0);
    if (chance(random, 0.04)) found.add(1);
  }
  return [...found];
}

/** Two to ten, the more the rarer. */
const teamSize = (random: Random): number => Math.min(10, 2 + Math.floor(Math.log(1 - random()) / Math.log(0.68)));

function crowd(world: World, year: number, random: Random): Byline {
  const size = 51 + Math.floor(random() * 70);
  const found = new Set<number>();
  for (let tries = 0; found.size < size && tries < 6 * size; tries++) {
    const someone = memberOf(world, Math.floor(random() * world.teams.length), year, random);
    if (someone !== undefined) found.add(someone);
  }
  return [...found];
}

function memberOf(world: World, team: number, year: number, random: Random): number | undefined {
  const members = world.members[team]!;
  for (let tries = 0; members.length > 0 && tries < 8; tries++) {
    const person = oneOf(random, members);
    const { stays, weight } = world.people[person]!;
    const isThere = stays.some((stay) => stay.team === team && stay.from <= year && year <= stay.to);
    if (isThere && random() * 8 < weight) return person;
  }
  return undefined;
}

interface PlantedMention extends Written {
  readonly person: number;
}

/** How each is written. Nobody whose name is already on the paper is let on it: who is who could not be told. */
function mentionsOf(
  world: World,
  byline: Byline,
  year: number,
  style: Style,
  kinds: ReadonlySet<PlantedKind>,
  random: Random,
): PlantedMention[] {
  const met = new Set<string>();
  const mentions: PlantedMention[] = [];
  for (const person of byline) {
    const { name, marriage } = world.people[person]!;
    const current = marriage && year >= marriage.year ? marriage.name : name;
    const mention = { person, ...written(current, style, kinds.has('variants'), random) };
    const keys = [mention.slot.raw.toLowerCase(), fullNameOf(current)];
    if (keys.some((key) => met.has(key))) continue;
    keys.forEach((key) => met.add(key));
    mentions.push(mention);
  }
  return mentions;
}

/** Every other record has the ids of its source. One ORCID in a hundred is pasted to a coauthor. */
function withIds(
  world: World,
  mentions: readonly PlantedMention[],
  year: number,
  kinds: ReadonlySet<PlantedKind>,
  random: Random,
): AuthorSlot[] {
  if (!kinds.has('ids') && !kinds.has('marriages')) return mentions.map(({ slot }) => slot);
  const hasSourceIds = chance(random, 0.5);
  const slots = mentions.map(({ slot, person }) => {
    const { orcid, sourceIds } = world.people[person]!;
    const isTold = orcid && year > 2010 - 8 * Number(!kinds.has('ids')) && chance(random, 0.6);
    return {
      ...slot,
      ...(isTold && { orcid }),
      ...(hasSourceIds && sourceIds.length > 0 && { sourceId: oneOf(random, sourceIds) }),
    };
  });
  const holder = slots.findIndex(({ orcid }) => orcid !== undefined);
  const other = slots.findIndex(({ orcid }) => orcid === undefined);
  if (!kinds.has('ids') || holder < 0 || other < 0 || !chance(random, 0.02)) return slots;
  const { orcid, ...bare } = slots[holder]!;
  slots[other] = { ...slots[other]!, orcid: orcid! };
  if (chance(random, 0.5)) slots[holder] = bare;
  return slots;
}

interface Institution {
  readonly place: string;
  readonly country: string;
}

const institutionOf = (random: Random): Institution => ({
  place: otherFamily(random),
  country: oneOf(random, ['Norway', 'Spain', 'China', 'Germany', 'Brazil', 'Canada', 'Japan']),
});

/** Where each was that year. Guests have their own, and with `variants` one place has several names. */
function placesOf(
  world: World,
  mentions: readonly PlantedMention[],
  team: number,
  year: number,
  institutions: readonly Institution[],
  kinds: ReadonlySet<PlantedKind>,
  random: Random,
): Affiliation[] {
  const isAddress = kinds.has('variants') && chance(random, 0.5);
  return mentions.map(({ person }) => {
    const stay = world.people[person]!.stays.find(({ from, to }) => from <= year && year <= to);
    const home = world.teams[stay?.team ?? team]!;
    const { place, country } = institutions[home.institution]!;
    if (isAddress) return { name: `Dept ${fields[home.field]!.name}, Univ ${place}, ${country}`, isAddress };
    return { name: `University of ${place}` };
  });
}

/** Title and venue: two of three titles keep to the terms of the team, all to those of its field. */
function subjectOf({ field, contexts, terms }: Team, random: Random): Pick<Paper, 'title' | 'venue'> {
  const subject = fields[field]!;
  const term = () => oneOf(random, chance(random, 0.67) ? terms : subject.terms);
  const place = chance(random, 0.6) ? contexts : subject.contexts;
  const [first, second] = [term(), term()];
  const other = second === first ? subject.terms[(subject.terms.indexOf(first) + 1) % subject.terms.length]! : second;
  return {
    title: titleOf(random, { ...subject, contexts: place }, first, other),
    venue: chance(random, 0.15) ? oneOf(random, generalVenues) : `${oneOf(random, venues)} of ${subject.name}`,
  };
}

const venues = ['Journal', 'Annals', 'Letters', 'Review', 'Archives', 'Proceedings'];
const generalVenues = ['Reports of Science', 'Open Research', 'Acta Universalia'];
