import { counted, weightText } from '../../../actions/words.ts';
import type { Flow, FlowBand, FlowNode } from '../../../model/shift.ts';
import type { Opened } from '../../../work/protocol.ts';
import { periodText } from '../../../shift/periods.ts';

type Names = Pick<Opened, 'topics'>;

/** `graph theory, 2010 to 2014: 12.5 people` */
export function nodeWords({ topics }: Names, flow: Flow, { topic, period, weight }: FlowNode): string {
  const amount =
    flow.flavour === 'people' ? `${weightText(weight)} people` : counted(Math.round(weight * 10) / 10, 'paper');
  return `${topics[topic]!.label}, ${periodText(flow.periods[period]!)}: ${amount}`;
}

/** `graph theory → networks: 3.5 people`, `new people → networks: 4 people`. */
export function bandWords(names: Names, flow: Flow, { from, to, weight, terms }: FlowBand): string {
  const ends = `${endWords(names, flow, from, 'new people')} → ${endWords(names, flow, to, 'not there any more')}`;
  if (flow.flavour === 'people') return `${ends}: ${weightText(weight)} people`;
  return `${ends}: inclusion ${weightText(weight)} (${terms.join(', ')})`;
}

export function endWords({ topics }: Names, { nodes }: Flow, node: number, nobody: string): string {
  return node < 0 ? nobody : topics[nodes[node]!.topic]!.label;
}
