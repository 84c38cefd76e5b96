import { partly, type Steps } from '../lib/steps.ts';
import type { Flow, FlowBand, FlowNode, FlowWish, Period } from '../model/shift.ts';
import type { TopicIndex } from '../model/units.ts';
import { flowEvents } from './flowEvents.ts';
import { nextAuthorsTie, topicTieRange, visitMixes, visitMoves } from './mixes.ts';
import { periodsOfPapers } from './periods.ts';
import { periodTermSteps, type PeriodTerms } from './periodTerms.ts';
import { recordsWord, type ShiftSource } from './source.ts';
import { texts } from '../texts/texts.ts';

const say = texts.shift;

/** Two topics go on in each other from so much of the shorter list of terms on (Cobo et al. 2011)… */
const leastInclusion = 0.2;
/** … and from so many terms on. */
const fewestSharedTerms = 2;
const termsOfNode = 5;
const tiesAtOnce = 20_000;

/** How topics go on from period to period: by the people who work on them, or by their terms. */
export function* flow(source: ShiftSource, { periods, flavour }: FlowWish): Steps<Flow> {
  const periodOfPaper = periodsOfPapers(source.network.columns.paperFrom, periods);
  const remark = remarkOn(source, { periods, flavour }, periodOfPaper);
  if (remark !== undefined) return { periods, flavour, nodes: [], bands: [], events: [], remark };
  const terms = yield* partly(periodTermSteps(source, periodOfPaper, periods.length, true), 0, 0.5);
  const drawn =
    flavour === 'people'
      ? yield* partly(peopleFlow(source, periods, periodOfPaper, terms), 0.5, 1)
      : vocabularyFlow(source, periods, periodOfPaper, terms);
  const whole = { periods, flavour, ...drawn, events: [] };
  return { ...whole, events: flowEvents(source, whole) };
}

function remarkOn(source: ShiftSource, { periods, flavour }: FlowWish, periodOfPaper: Int16Array): string | undefined {
  const { columns } = source.network;
  if (columns.topicCount === 0) return say.noTopics;
  if (periods.length < 2) return say.flow.onePeriod;
  if (periodOfPaper.every((period) => period < 0)) return say.noneInPeriods(recordsWord(source));
  if (flavour === 'vocabulary' && source.model.vocabulary.terms.length === 0) {
    return say.flow.noTerms;
  }
  return undefined;
}

interface Drawn {
  readonly nodes: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
}

/**
 * Each author counts 1 in each period in which he or she has work on a topic, shared out by how much of it is on
 * which. So what comes into a node is its weight, and so is what goes out.
 */
function* peopleFlow(
  source: ShiftSource,
  periods: readonly Period[],
  periodOfPaper: Int16Array,
  terms: PeriodTerms,
): Steps<Drawn> {
  const { columns } = source.network;
  const { topicCount } = columns;
  const width = topicCount + 1;
  const weights = new Float64Array(periods.length * topicCount);
  // From topic t to topic u between periods i and i + 1 at (i × width + t) × width + u; topicCount is nowhere.
  const moved = new Float64Array((periods.length - 1) * width * width);
  const place = (topic: TopicIndex) => (topic < 0 ? topicCount : topic);
  const [first, end] = topicTieRange(columns);
  for (let tie = first; tie < end;) {
    const next = nextAuthorsTie(columns, tie, end, tiesAtOnce);
    visitMixes(columns, periodOfPaper, periods.length, [tie, next], (_, mixes) => {
      mixes.forEach((mix, period) => {
        mix.topics.forEach((topic, at) => (weights[period * topicCount + topic]! += mix.shares[at]!));
        if (period === 0) return;
        visitMoves(mixes[period - 1]!, mix, (from, to, weight) => {
          moved[((period - 1) * width + place(from)) * width + place(to)]! += weight;
        });
      });
    });
    tie = next;
    yield (tie - first) / (end - first);
  }
  const { nodes, nodeAt } = nodesOf(source, periods, weights, terms);
  const bands: FlowBand[] = [];
  for (let cell = 0; cell < moved.length; cell++) {
    if (moved[cell] === 0) continue;
    const period = Math.floor(cell / (width * width));
    const [from, to] = [Math.floor(cell / width) % width, cell % width];
    const nodeOf = (topic: number, of: number) => (topic === topicCount ? -1 : nodeAt[of * topicCount + topic]!);
    bands.push({ from: nodeOf(from, period), to: nodeOf(to, period + 1), weight: moved[cell]!, terms: [] });
  }
  return { nodes, bands };
}

function vocabularyFlow(
  source: ShiftSource,
  periods: readonly Period[],
  periodOfPaper: Int16Array,
  terms: PeriodTerms,
): Drawn {
  const { authorCount, topicCount, nodePapers } = source.network.columns;
  const weights = new Float64Array(periods.length * topicCount);
  for (let topic = 0; topic < topicCount; topic++) {
    const node = authorCount + topic;
    for (let entry = nodePapers.offsets[node]!; entry < nodePapers.offsets[node + 1]!; entry++) {
      const period = periodOfPaper[nodePapers.startPapers[entry]!]!;
      if (period >= 0) weights[period * topicCount + topic]! += nodePapers.startWeights[entry]!;
    }
  }
  const { nodes, nodeAt } = nodesOf(source, periods, weights, terms);
  const bands: FlowBand[] = [];
  for (let cell = 0; cell + topicCount < weights.length; cell++) {
    const own = new Set(terms.terms[cell]);
    const nextPeriod = (Math.floor(cell / topicCount) + 1) * topicCount;
    for (let other = nextPeriod; other < nextPeriod + topicCount; other++) {
      const shared = terms.terms[other]!.filter((term) => own.has(term));
      const inclusion = shared.length / Math.min(own.size, terms.terms[other]!.length);
      if (shared.length < fewestSharedTerms || inclusion < leastInclusion) continue;
      const names = shared.map((term) => source.model.vocabulary.terms[term]!);
      bands.push({ from: nodeAt[cell]!, to: nodeAt[other]!, weight: inclusion, terms: names });
    }
  }
  return { nodes, bands };
}

/** A node for each topic that has any weight in a period; by period and topic. */
function nodesOf(
  { network, model }: ShiftSource,
  periods: readonly Period[],
  weights: Float64Array,
  { terms }: PeriodTerms,
): { readonly nodes: readonly FlowNode[]; readonly nodeAt: Int32Array } {
  const { topicCount } = network.columns;
  const nodes: FlowNode[] = [];
  const nodeAt = new Int32Array(periods.length * topicCount).fill(-1);
  for (let cell = 0; cell < weights.length; cell++) {
    if (weights[cell] === 0) continue;
    const names = terms[cell]!.slice(0, termsOfNode).map((term) => model.vocabulary.terms[term]!);
    const [period, topic] = [Math.floor(cell / topicCount), cell % topicCount];
    nodeAt[cell] = nodes.push({ period, topic, weight: weights[cell]!, terms: names }) - 1;
  }
  return { nodes, nodeAt };
}
