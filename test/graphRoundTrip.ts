import * as fc from 'fast-check';
import { byCode } from '../src/lib/byCode.ts';
import { dayOf } from '../src/lib/calendar.ts';
import { noDay } from '../src/model/columns.ts';
import type { GivenNetwork, GivenNode } from '../src/model/givenNetwork.ts';
import { defaultSettings, type Settings } from '../src/model/settings.ts';
import type { PartialDate } from '../src/model/partialDate.ts';
import type { Paper } from '../src/model/paper.ts';
import { nodeKey, nodeLabel } from '../src/network/network.ts';
import { graphFile, type TextFormat } from '../src/work/graphFile.ts';
import { studyOf, type Study } from '../src/work/study.ts';
import { paper } from './papers.ts';
import { hostileTexts } from './unit/export/tinySnapshot.ts';

/*
 * Graphs that break writers and readers, and what is the same in a graph that was written and read again.
 */

const nothing = () => undefined;
const records = { in: 1, accepted: 1, merged: 0, rejected: 0 };
const files = [{ name: 'odd "file".csv', format: 'csv', encoding: 'utf-8', records, notices: [] }];

export function studied(papers: readonly Paper[], network?: GivenNetwork, changes: Partial<Settings> = {}): Study {
  const corpus = { papers, records: papers, lists: [], files, cutLists: [], ...(network && { network }) };
  return studyOf(corpus, { ...defaultSettings, ...changes }, nothing);
}

const textsOf = new WeakMap<Study, Map<string, string>>();

/** Written once for all who read it. */
export function written(study: Study, format: TextFormat, rawCells = false): string {
  const texts = textsOf.get(study) ?? new Map<string, string>();
  textsOf.set(study, texts);
  const key = `${format} ${rawCells}`;
  const wish = { seen: undefined, today: dayOf(2026, 11, 27), rawCells };
  const text = texts.get(key) ?? [...graphFile(study, format, wish)].join('');
  texts.set(key, text);
  return text;
}

/** As every reader has them: one blank between words, letters that can be written. */
const tidy = (text: string): string =>
  text
    .replaceAll(/[\p{Surrogate}\ufffe\uffff]/gu, '?')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();

const formulas = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  "'=kept",
  "''-kept",
  '\uff1dcmd',
  '\uff0b1',
  'a;=cmd',
  'a|@b',
  '  =x',
  '","=cmd',
];
const entities = [
  '&amp;',
  '&#34;',
  '&lt;b&gt;',
  'a\\',
  '\\"',
  '%25',
  '%00.',
  'n:a',
  'a:b',
  't:c',
  '?>',
  '1',
  '007',
  '0',
];

/** Any code point, as fast-check's own unit of this kind, which takes seconds to make ready. */
const codePoint = fc.integer({ min: 0, max: 0x10_ffff }).map((code) => String.fromCodePoint(code));

const hostileText: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...hostileTexts, ...formulas, ...entities),
    fc.string({ unit: codePoint, minLength: 1, maxLength: 12 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  )
  .map(tidy)
  .filter((text) => text !== '');

const day = fc.oneof(
  fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2030, 1, 1) }),
  fc.integer({ min: dayOf(-9999, 1, 1), max: dayOf(99_999, 1, 1) }),
);
const year = fc.constantFrom(-44, 0, 1, 476, 1999, 2000, 2023, 2024, 9999, 12_345);

const yearDate = year.map((of) => ({ from: dayOf(of, 1, 1), to: dayOf(of, 12, 31), precision: 'year' as const }));
const monthDate = year.map((of) => ({ from: dayOf(of, 2, 1), to: dayOf(of, 3, 1) - 1, precision: 'month' as const }));
const dayDate = day.map((of) => ({ from: of, to: of, precision: 'day' as const }));
const rangeDate = fc
  .tuple(day, fc.integer({ min: 1, max: 900 }))
  .map(([from, length]) => ({ from, to: from + length, precision: 'range' as const }));

const hostileDate: fc.Arbitrary<PartialDate | undefined> = fc.option(
  fc
    .oneof(yearDate, monthDate, dayDate, rangeDate)
    .map((date) => Object.assign({}, date, { kind: 'published' as const, raw: 'x' })),
  { nil: undefined },
);

const weight = fc.oneof(
  fc.constantFrom(1, 1, 1, 0.5, 1 / 3, 0.1, 7, 1e15, 1e-15, 1e308, 5e-324, 0),
  fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
);

/** Networks as files may bring them, with everything in them that breaks writers. */
const hostileNetwork: fc.Arbitrary<GivenNetwork> = fc
  .uniqueArray(hostileText, { minLength: 1, maxLength: 8 })
  .chain((ids) => {
    const end = fc.nat(ids.length - 1);
    const place = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const node = (id: string, line: number): fc.Arbitrary<GivenNode> =>
      fc.record({
        id: fc.constant(id),
        label: hostileText,
        x: place,
        y: place,
        cluster: fc.option(hostileText, { nil: undefined }),
        line: fc.constant(line + 1),
      });
    const tie = fc.record({ source: end, target: end, weight, date: hostileDate, line: fc.constant(99) });
    return fc.record({
      nodes: fc.tuple(...ids.map(node)),
      ties: fc.array(tie, { maxLength: 14 }).map((ties) => ties.filter(({ source, target }) => source !== target)),
    });
  });

const hostilePapers: fc.Arbitrary<Paper[]> = fc.array(
  fc
    .tuple(fc.uniqueArray(hostileText, { minLength: 1, maxLength: 4 }), hostileDate, hostileText)
    .map(([names, date, title]) => paper(names, undefined, { date, title, keywords: [title] })),
  { minLength: 1, maxLength: 6 },
);

/** What a study is made of. */
interface Ground {
  readonly papers: readonly Paper[];
  readonly network?: GivenNetwork;
  readonly counting?: Settings['counting'];
}

const grounds: fc.Arbitrary<Ground> = fc.oneof(
  hostileNetwork.map((network) => ({ papers: [], network })),
  fc.record({ papers: hostilePapers, counting: fc.constantFrom('full' as const, 'fractional' as const) }),
);

/** Most of the time of a round trip goes into the study, and all formats are tried on the same ones. */
const studies = new Map<string, Study>();

function studyOn({ papers, network, counting = 'full' }: Ground): Study {
  const key = JSON.stringify([papers, network, counting]);
  const study = studies.get(key) ?? studied(papers, network, { counting });
  studies.set(key, study);
  return study;
}

/** Half of them networks that came without papers, half counted from papers, in full or in fractions. */
export const hostileStudies: fc.Arbitrary<Study> = grounds.map(studyOn);

/** A thousand, the same for every test of a file. */
export const thousandStudies = { numRuns: 1000 };

export interface PlainTie {
  readonly ends: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly weight: number;
}

export interface PlainNode {
  readonly id: string;
  readonly label: string;
  readonly cluster: string | undefined;
  readonly place: readonly [x: number, y: number] | undefined;
}

export interface PlainGraph {
  readonly nodes: readonly PlainNode[];
  readonly ties: readonly PlainTie[];
}

export const endsOf = (one: string, other: string): string => JSON.stringify([one, other].sort(byCode));

const graphs = new WeakMap<Study, PlainGraph>();

/** The network of a study: keys as in files, each paper of each tie by itself, straight from the columns. */
export function graphOfStudy(study: Study): PlainGraph {
  const graph = graphs.get(study) ?? plainGraphOf(study);
  graphs.set(study, graph);
  return graph;
}

function plainGraphOf({ network, arrangement, givenArrangement }: Study): PlainGraph {
  const { authorCount, topicCount, tieCount, tieSource, tieTarget, tiePapers, paperTo } = network.columns;
  const nodes = Array.from({ length: authorCount + topicCount }, (_, node): PlainNode => {
    const community = arrangement.communities[node]!;
    const [x, y] = [arrangement.positions[2 * node]!, arrangement.positions[2 * node + 1]!];
    return {
      id: nodeKey(network, node),
      label: nodeLabel(network, node),
      cluster: community < 0 ? undefined : (givenArrangement.communityNames?.[community] ?? String(community + 1)),
      place: [x, y],
    };
  });
  const ties: PlainTie[] = [];
  for (let tie = 0; tie < tieCount; tie++) {
    const ends = endsOf(nodes[tieSource[tie]!]!.id, nodes[tieTarget[tie]!]!.id);
    const { offsets, starts, startPapers, startWeights, undatedOffsets, undatedWeights } = tiePapers;
    for (let at = offsets[tie]!; at < offsets[tie + 1]!; at++) {
      ties.push({ ends, from: starts[at]!, to: paperTo[startPapers[at]!]!, weight: startWeights[at]! });
    }
    for (let at = undatedOffsets[tie]!; at < undatedOffsets[tie + 1]!; at++) {
      ties.push({ ends, from: undefined, to: undefined, weight: undatedWeights[at]! });
    }
  }
  if (ties.some(({ from }) => from === noDay)) throw new Error('A dated paper without a day');
  return { nodes, ties };
}

/** Ties that are the same in any order, and how near weights must be: within what is added up when a file is read. */
export const sortedTies = (ties: readonly PlainTie[]): PlainTie[] =>
  ties
    .filter(({ weight: found }) => found > 0)
    .map((tie) => Object.assign({}, tie, { weight: Math.min(1e15, Math.max(1e-15, tie.weight)) }))
    .sort(
      (one, other) =>
        (one.ends < other.ends ? -1 : one.ends > other.ends ? 1 : 0) ||
        (one.from ?? -1e9) - (other.from ?? -1e9) ||
        (one.to ?? -1e9) - (other.to ?? -1e9) ||
        one.weight - other.weight,
    );

/** Places moved to the middle and scaled to a side of 1, as one map may be drawn anywhere and in any size. */
export function shapeOf(nodes: readonly Pick<PlainNode, 'place'>[]): (readonly [number, number])[] {
  const places = nodes.map(({ place }) => place ?? ([Number.NaN, Number.NaN] as const));
  const range = (at: 0 | 1) => {
    const values = places.map((place) => place[at]);
    return [Math.min(...values), Math.max(...values)] as const;
  };
  const [[left, right], [low, high]] = [range(0), range(1)];
  const side = Math.max(right - left, high - low) || 1;
  // From an edge, as the middle of two numbers that are far from 0 and near to each other is none of the numbers there are.
  return places.map(([x, y]) => [(x - left - (right - left) / 2) / side, (y - low - (high - low) / 2) / side]);
}
