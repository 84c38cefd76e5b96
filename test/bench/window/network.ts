import { civilOf, dayOf } from '../../../src/lib/calendar.ts';
import { seededRandom } from '../../../src/lib/random.ts';
import type { Day } from '../../../src/model/units.ts';
import { datedLists, type PaperDays } from '../../../src/network/datedLists.ts';
import { castEvents } from '../../../src/network/events.ts';
import { paperLists } from '../../../src/network/paperLists.ts';
import { tiesOf } from '../../../src/network/ties.ts';
import type { SceneData } from '../../../src/view/scene.ts';
import { inventedNames } from './names.ts';
import { placed } from './places.ts';
import { assembleTeams } from './teams.ts';

const seed = 7;

/** An invented network of coauthors with about five ties per author, 1990 to 2026. */
export function inventedNetwork(authorCount: number): SceneData {
  const teams = assembleTeams(authorCount, seed);
  const days = teamDays(teams.days);
  const events = castEvents({ offsets: teams.offsets, nodes: teams.authors });
  const lists = paperLists(events, authorCount);
  const ties = tiesOf(lists, events, new Float64Array(teams.days.length).fill(1));
  const tieCount = ties.sources.length;
  return {
    columns: {
      authorCount,
      topicCount: 0,
      tieCount,
      authorTieCount: tieCount,
      topicTieCount: 0,
      tieSource: ties.sources,
      tieTarget: ties.targets,
      tiePapers: datedLists(ties.lists, days),
      nodePapers: datedLists(lists, days),
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
function teamDays(days: Int32Array): PaperDays {
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
