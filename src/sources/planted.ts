import { firstAbove } from '../lib/bisect.ts';
import { daysInMonth } from '../lib/calendar.ts';
import { seededRandom, type Random } from '../lib/random.ts';
import {
  firstYear,
  plantedFacts,
  termShare,
  yearCount,
  type PlantedFacts,
  type PlantedOptions,
} from './plantedFacts.ts';
import { fields, titleOf } from './plantedFields.ts';
import { PlantedTeams } from './plantedTeams.ts';
import { Sequels } from './sequels.ts';

const header = 'Title,Authors,Date,Keywords,True community,True topic\n';
const chunkLength = 65_536;
const authorsPerPaper = 0.75;
const hyperAuthored = { every: 5_000, first: 1_000, from: 2_000, authors: 200 };

/**
 * A synthetic corpus as CSV, in pieces, the header first. Same options, same text. Papers come in order of their years;
 * what is planted in them is told by `plantedFacts`. Memory grows with the authors, not with the text.
 */
export function* plantedCsv(options: PlantedOptions): Generator<string> {
  const random = seededRandom(options.seed);
  const facts = plantedFacts(options);
  const teams = new PlantedTeams(random, facts, options.papers);
  const lastOfYear = yearEnds(options.papers);
  const shares = runningShares(facts);
  const sequels = new Sequels();
  let chunk = header;
  for (let paper = 0; paper < options.papers; paper++) {
    const year = firstYear + firstAbove(lastOfYear, paper, 0, yearCount - 1);
    const community = firstAbove(shares, random(), 0, shares.length - 1);
    chunk += paperRow(random, { facts, teams, sequels }, { paper, year, community, papers: options.papers });
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk) yield chunk;
}

interface Place {
  readonly paper: number;
  readonly papers: number;
  readonly year: number;
  readonly community: number;
}

interface World {
  readonly facts: PlantedFacts;
  readonly teams: PlantedTeams;
  readonly sequels: Sequels;
}

function paperRow(random: Random, { facts, teams, sequels }: World, place: Place): string {
  const field = fieldOf(random, facts, place);
  const keywords = keywordsOf(random, facts, field, place);
  const drawn = titleOf(random, fields[field]!, keywords[0]!, keywords[1]!);
  const authors = authorsOf(random, teams, place);
  let names = teams.nameOf(authors[0]!);
  const title = sequels.titled(drawn, names);
  for (let seat = 1; seat < authors.length; seat++) names += `; ${teams.nameOf(authors[seat]!)}`;
  const shownTitle = title.includes(',') ? `"${title}"` : title;
  const truth = `${facts.communities[place.community]!.name},${fields[field]!.name}`;
  return `${shownTitle},${names},${dateOf(random, place.year)},${keywords.join('; ')},${truth}\n`;
}

/** The field of the community in that year; one paper in twenty is about something else. */
function fieldOf(random: Random, facts: PlantedFacts, { community, year }: Place): number {
  if (random() < 0.05) return Math.floor(random() * facts.fieldCount);
  const { field, shift } = facts.communities[community]!;
  return shift && year >= shift.year ? shift.field : field;
}

/** Three to five keywords, each community with its own favourites; the bursting term exactly at its planted rate. */
function keywordsOf(random: Random, facts: PlantedFacts, field: number, { community, year }: Place): string[] {
  const { terms } = fields[field]!;
  const burst = facts.bursts[field]!;
  const isBursting = year >= burst.fromYear && year <= burst.toYear;
  const count = 3 + Math.floor(random() * 3);
  const keywords: string[] = [];
  if (random() < (isBursting ? termShare.bursting : termShare.usual)) keywords.push(burst.term);
  while (keywords.length < count) {
    const favourite = Math.floor(random() ** 1.5 * terms.length);
    const term = terms[(favourite + community * 3) % terms.length]!;
    if (term !== burst.term && !keywords.includes(term)) keywords.push(term);
  }
  return keywords;
}

/** Teams grow from about two to about five; newcomers come as fast as keeps the planned number of authors. */
function authorsOf(random: Random, teams: PlantedTeams, { paper, papers, year, community }: Place): number[] {
  const isHyperAuthored = papers >= hyperAuthored.from && paper % hyperAuthored.every === hyperAuthored.first;
  if (isHyperAuthored) return teams.crowd(hyperAuthored.authors);
  const progress = (year - firstYear) / yearCount;
  const size = random() < 0.1 - 0.06 * progress ? 1 : teamSize(random, 0.4 + 2.6 * progress);
  const missing = authorsPerPaper * (paper + 1) - teams.authorCount;
  return teams.team(community, size, Math.min(0.8, Math.max(0, missing) / (2 * size)));
}

/** Two and a geometric number of others, with the given mean. */
function teamSize(random: Random, meanOthers: number): number {
  let size = 2;
  while (size < 14 && random() < meanOthers / (1 + meanOthers)) size++;
  return size;
}

/** One in a hundred has no date, one in ten a year only, one in ten a month. */
function dateOf(random: Random, year: number): string {
  const chance = random();
  if (chance < 0.01) return '';
  if (chance < 0.11) return String(year);
  const month = 1 + Math.floor(random() * 12);
  const yearAndMonth = `${year}-${twoDigits(month)}`;
  if (chance < 0.21) return yearAndMonth;
  return `${yearAndMonth}-${twoDigits(1 + Math.floor(random() * daysInMonth(year, month)))}`;
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** For each year the number of papers up to its end; six per cent more each year. */
function yearEnds(papers: number): Float64Array {
  const growth = 1.06;
  const total = growth ** yearCount - 1;
  return Float64Array.from({ length: yearCount }, (_, year) =>
    Math.round((papers * (growth ** (year + 1) - 1)) / total),
  );
}

function runningShares({ communities }: PlantedFacts): Float64Array {
  let sum = 0;
  return Float64Array.from(communities, ({ share }) => (sum += share));
}
