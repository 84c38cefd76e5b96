import type { Flow, FlowEvent, FlowFlavour, FlowNode } from '../model/shift.ts';
import { periodText } from './periods.ts';
import type { ShiftSource } from './source.ts';
import { texts } from '../texts/texts.ts';
import { listText } from '../texts/lists.ts';
import { inTenths } from '../texts/numbers.ts';
import { membersWords, percentText } from './words.ts';

const say = texts.shift;

/** A topic is there with so many people, or papers, and as good as not there with fewer than so many. */
const there = 3;
const notThere = 1;
/** A topic splits, or topics merge, where two or more each take, or bring, so much of the people who go on. */
const partOfPeople = 0.3;

const comesAndGoes = say.flow.comesAndGoes(there, notThere);

/** The thresholds that the sentences rest on, told once for all of them. */
export const eventRules: Readonly<Record<FlowFlavour, string>> = {
  people: say.flow.byPeople(comesAndGoes, percentText(partOfPeople)),
  vocabulary: say.flow.byTerms(comesAndGoes),
};

/** What became of topics. Vocabulary splits and merges along all of its bands. */
export function flowEvents(source: ShiftSource, flow: Flow): FlowEvent[] {
  const teller = new Teller(source, flow);
  const events: FlowEvent[] = [];
  for (let period = 1; period < flow.periods.length; period++) {
    const comings = source.network.topics.map((_, topic) => teller.comingOrGoing(topic, period));
    const found = [
      ...comings.filter((event) => event?.kind === 'birth'),
      ...comings.filter((event) => event?.kind === 'death'),
      ...teller.branchings(period, 'split'),
      ...teller.branchings(period, 'merge'),
    ];
    for (const event of found) if (event) events.push(event);
  }
  return events;
}

interface Part {
  readonly node: number;
  readonly weight: number;
}

class Teller {
  private readonly source: ShiftSource;
  private readonly flow: Flow;
  /** Where the bands of each node lead to, and come from, the widest first; those from and to nowhere left out. */
  private readonly ahead: readonly Part[][];
  private readonly behind: readonly Part[][];
  private readonly nodeAt = new Map<string, number>();
  private readonly unit: string;

  constructor(source: ShiftSource, flow: Flow) {
    this.source = source;
    this.flow = flow;
    this.unit = flow.flavour === 'people' ? membersWords(source)[1] : say.flow.unit;
    flow.nodes.forEach(({ period, topic }, node) => this.nodeAt.set(`${period} ${topic}`, node));
    this.ahead = flow.nodes.map(() => []);
    this.behind = flow.nodes.map(() => []);
    for (const { from, to, weight } of flow.bands) {
      if (from < 0 || to < 0) continue;
      this.ahead[from]!.push({ node: to, weight });
      this.behind[to]!.push({ node: from, weight });
    }
    for (const parts of [...this.ahead, ...this.behind]) parts.sort((a, b) => b.weight - a.weight || a.node - b.node);
  }

  comingOrGoing(topic: number, period: number): FlowEvent | undefined {
    const [before, after] = [this.nodeAt.get(`${period - 1} ${topic}`), this.nodeAt.get(`${period} ${topic}`)];
    const [was, is] = [this.weightOf(before), this.weightOf(after)];
    const isBirth = was < notThere && is >= there;
    if (!isBirth && !(was >= there && is < notThere)) return undefined;
    const nodes = [before, after].filter((node) => node !== undefined);
    const name = `“${this.source.network.topics[topic]!.label}”`;
    const [then = '', now = ''] = [this.flow.periods[period - 1]!, this.flow.periods[period]!].map(periodText);
    const text = isBirth
      ? say.flow.came(name, now, inTenths(is), this.unit, inTenths(was), then)
      : say.flow.faded(name, now, inTenths(is), this.unit, inTenths(was), then);
    return { kind: isBirth ? 'birth' : 'death', period, nodes, text };
  }

  branchings(period: number, kind: 'split' | 'merge'): FlowEvent[] {
    const isSplit = kind === 'split';
    return this.flow.nodes.flatMap((own, node) => {
      if (own.period !== (isSplit ? period - 1 : period) || own.weight < there) return [];
      const parts = (isSplit ? this.ahead : this.behind)[node]!;
      const sum = this.flow.flavour === 'people' ? parts.reduce((whole, { weight }) => whole + weight, 0) : 1;
      const least = this.flow.flavour === 'people' ? Math.max(notThere, partOfPeople * sum) : 0;
      const large = parts.filter(({ weight }) => weight >= least);
      if (large.length < 2) return [];
      const text = this.branchingText(own, large, sum, period, isSplit);
      return [{ kind, period, nodes: [node, ...large.map((part) => part.node)], text }];
    });
  }

  private branchingText(own: FlowNode, parts: readonly Part[], sum: number, period: number, isSplit: boolean): string {
    const name = this.nameOf(own);
    const [then = '', now = ''] = [this.flow.periods[period - 1]!, this.flow.periods[period]!].map(periodText);
    const shares = parts.map(({ node, weight }) => ({
      name: this.nameOf(this.flow.nodes[node]!),
      share: percentText(weight / sum),
    }));
    if (this.flow.flavour === 'vocabulary') {
      const list = listText(shares.map((part) => `${part.name} (${part.share})`));
      return isSplit ? say.flow.termsGoOn(name, then, now, list) : say.flow.termsCome(name, now, then, list);
    }
    const list = listText(
      shares.map((part) => (isSplit ? say.flow.goesTo : say.flow.comesFrom)(part.share, part.name)),
    );
    return isSplit
      ? say.flow.split(name, then, now, inTenths(sum), this.unit, list)
      : say.flow.met(name, then, now, inTenths(sum), this.unit, list);
  }

  private nameOf = ({ topic }: FlowNode): string => `“${this.source.network.topics[topic]!.label}”`;

  private weightOf = (node: number | undefined): number => (node === undefined ? 0 : this.flow.nodes[node]!.weight);
}
