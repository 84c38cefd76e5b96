import { civilOf, dayOf } from '../../../src/lib/calendar.ts';
import { seededRandom } from '../../../src/lib/random.ts';
import type { Day } from '../../../src/model/units.ts';
import { datedLists } from '../../../src/network/datedLists.ts';
import type { PairEvents } from '../../../src/network/events.ts';
import { numberedTies } from '../../../src/network/ties.ts';
import type { SceneData } from '../../../src/view/scene.ts';
import { inventedNames } from './names.ts';
import { placed } from './places.ts';
import { assembleTeams, type Teams } from './teams.ts';

const seed = 7;

/** An invented network of coauthors with about five ties per author, 1990 to 2026. */
export function inventedNetwork(authorCount: number): SceneData {
  const teams = assembleTeams(authorCount, seed);
  const days = paperDays(teams.days);
  const pairs = pairsOf(teams);
  const ties = numberedTies(pairs, authorCount);
  const tieCount = ties.sources.length;
  const weights = new Float64Array(teams.authors.length).fill(1);
  return {
    columns: {
      authorCount,
      topicCount: 0,
      tieCount,
      authorTieCount: tieCount,
      tieSource: ties.sources,
      tieTarget: ties.targets,
      tiePapers: datedLists(tieCount, ties.events, days),
      nodePapers: datedLists(authorCount, { offsets: teams.offsets, items: teams.authors, weights }, days),
      paperFrom: days.from,
      paperTo: days.to,
      paperTopic: new Int32Array(teams.days.length).fill(-1),
    },
    positions: placed(teams),
    labels: inventedNames(authorCount, seed),
    nodeHues: Uint8Array.from(teams.clusters, (cluster) => Math.min(10, cluster)),
  };
}

/** As real papers are dated: some to the day, some to the month, some to the year. */
function paperDays(days: Int32Array): { from: Int32Array; to: Int32Array } {
  const random = seededRandom(seed);
  const [from, to] = [days.slice(), days.slice()];
  for (let paper = 0; paper < days.length; paper++) {
    [from[paper], to[paper]] = intervalAround(days[paper]!, random());
  }
  return { from, to };
}

function intervalAround(day: Day, kind: number): [from: Day, to: Day] {
  if (kind < 0.4) return [day, day];
  const { year, month } = civilOf(day);
  if (kind < 0.7) return [dayOf(year, month, 1), dayOf(year, month + 1, 1) - 1];
  return [dayOf(year, 1, 1), dayOf(year, 12, 31)];
}

/** Every two authors of every paper. */
function pairsOf({ offsets, authors }: Teams): PairEvents {
  const pairOffsets = new Uint32Array(offsets.length);
  for (let paper = 0; paper + 1 < offsets.length; paper++) {
    const size = offsets[paper + 1]! - offsets[paper]!;
    pairOffsets[paper + 1] = pairOffsets[paper]! + (size * (size - 1)) / 2;
  }
  const total = pairOffsets.at(-1)!;
  const [sources, targets] = [new Uint32Array(total), new Uint32Array(total)];
  let event = 0;
  for (let paper = 0; paper + 1 < offsets.length; paper++) {
    for (let one = offsets[paper]!; one < offsets[paper + 1]!; one++) {
      for (let other = one + 1; other < offsets[paper + 1]!; other++) {
        sources[event] = Math.min(authors[one]!, authors[other]!);
        targets[event++] = Math.max(authors[one]!, authors[other]!);
      }
    }
  }
  return { offsets: pairOffsets, sources, targets, weights: new Float64Array(total).fill(1) };
}
