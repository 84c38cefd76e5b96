import { maybePaperDates, type ReadDatedWeight } from '../../model/paperDates.ts';
import type { FoundNode, FoundTie } from './networkBuilder.ts';
import { isMeantAsNumber, numberOf } from './networkNumbers.ts';
import type { TieTimes } from './tieDates.ts';

/*
 * What nodes and ties carry beside their ids, by the names that programs give it. All network formats share them.
 */

/** Fields by folded name; the first value of a name stands. */
export type Fields = Map<string, string>;

/** The same few names come with every record. */
const folded = new Map<string, string>();
const mostFolded = 1000;

export function foldName(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const fresh = name
    .slice(0, 100)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
  if (folded.size < mostFolded && name.length <= 100) folded.set(name, fresh);
  return fresh;
}

export function setField(fields: Fields, name: string, value: string): void {
  const key = foldName(name);
  if (value.trim() !== '' && !fields.has(key)) fields.set(key, value);
}

export const labelNames = ['label', 'name', 'nodelabel', 'title', 'fullname'];
const clusterNames = [
  'modularityclass',
  'cluster',
  'community',
  'group',
  'partition',
  'module',
  'clusterid',
  'communityid',
];
const otherWeights = ['value', 'strength', 'edgeweight', 'weights', 'count'];
const startNames = ['start', 'startdate', 'starttime', 'begin', 'startyear', 'firstday'];
const endNames = ['end', 'enddate', 'endtime', 'endyear', 'lastday'];
/** As Coterie writes it, in networks with papers and without. */
const paperDatesNames = ['paperdates', 'linkdates'];
const momentNames = [
  'date',
  'year',
  'timestamp',
  'datetime',
  'time',
  'pubyear',
  'pubdate',
  'publicationyear',
  'publicationdate',
];
const stretchNames = ['timeset', 'interval', 'intervals', 'timestamps', 'timeinterval'];

/** The folded names that tell a column of times. */
export const timeNames: readonly string[] = [...startNames, ...endNames, ...momentNames, ...stretchNames];

const firstOf = (fields: Fields, names: readonly string[]): string | undefined => {
  for (const name of names) if (fields.has(name)) return fields.get(name);
  return undefined;
};

/** `<[2010.0, 2011.0]>`, `[[2010,2011],[2013,2014]]`, `<[2010, 2011, 3.5]>`: the first two of each pair of brackets. */
function stretchesIn(text: string): string[] {
  const groups = text
    .slice(0, 2000)
    .split(/[\][<>();]+/)
    .map((group) => group.trim())
    .filter((group) => group !== '' && group !== ',');
  return groups.flatMap((group) =>
    group
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .slice(0, 2),
  );
}

function timesIn(fields: Fields): TieTimes | undefined {
  const [start, end] = [firstOf(fields, startNames), firstOf(fields, endNames)];
  if (start !== undefined || end !== undefined) return { start, end };
  const stretches = firstOf(fields, stretchNames);
  if (stretches !== undefined) return { all: stretchesIn(stretches) };
  const at = firstOf(fields, momentNames);
  return at === undefined ? undefined : { at };
}

/** A field called `value` may hold anything, so it is a weight only where it is meant as a number. */
function weightIn(fields: Fields): string | undefined {
  const weight = fields.get('weight');
  if (weight !== undefined) return weight;
  return otherWeights.map((name) => fields.get(name)).find(isMeantAsNumber);
}

export function nodeFrom(id: string, fields: Fields, line: number): FoundNode {
  return {
    id,
    label: firstOf(fields, labelNames),
    x: fields.get('x'),
    y: fields.get('y'),
    cluster: firstOf(fields, clusterNames),
    line,
  };
}

/** One tie; one for each paper where a field tells the date and weight of each, so that every window weighs them as it did. */
export function tiesFrom(source: string, target: string, fields: Fields, line: number): FoundTie[] {
  return tiesOfPapers(tieFrom(source, target, fields, line), firstOf(fields, paperDatesNames));
}

/** A tie as its papers, where the text tells them. */
export function tiesOfPapers(tie: FoundTie, text: string | undefined): FoundTie[] {
  const papers = text === undefined ? undefined : maybePapers(text, tie.weight);
  return papers?.map(({ date, weight }) => ({ ...tie, weight: String(weight), dated: { date } })) ?? [tie];
}

/** Where somebody changed the weight of the tie, the papers do not tell it any more. */
function maybePapers(text: string, weight: string | undefined): ReadDatedWeight[] | undefined {
  const papers = maybePaperDates(text);
  if (!papers || weight === undefined) return papers;
  const sum = papers.reduce((total, paper) => total + paper.weight, 0);
  return Math.abs(sum - numberOf(weight)) <= 1e-6 * sum ? papers : undefined;
}

export function tieFrom(source: string, target: string, fields: Fields, line: number): FoundTie {
  return { source, target, weight: weightIn(fields), times: timesIn(fields), line };
}
