import type { Flow, FlowBand, FlowNode } from '../../../model/shift.ts';
import { periodText } from '../../../shift/periods.ts';
import { texts } from '../../../texts/texts.ts';
import type { Opened } from '../../../work/protocol.ts';

const words = texts.flow;

type Names = Pick<Opened, 'topics'>;

/** `graph theory, 2010–2014` */
export const nodeTitle = ({ topics }: Names, { periods }: Flow, { topic, period }: FlowNode): string =>
  words.node(topics[topic]!.label, periodText(periods[period]!));

/** `graph theory, 2010–2014: 12.5 people` */
export const nodeWords = (names: Names, flow: Flow, node: FlowNode): string =>
  words.nodeOf[flow.flavour](nodeTitle(names, flow, node), node.weight);

/** `graph theory → networks`, `new people → networks`. */
export const endsWords = (names: Names, flow: Flow, { from, to }: FlowBand): string =>
  words.ends(topicAt(names, flow, from), topicAt(names, flow, to));

/** `graph theory → networks: 3.5 people` */
export const bandWords = (names: Names, flow: Flow, band: FlowBand): string =>
  words.bandOf[flow.flavour](endsWords(names, flow, band), band.weight, band.terms);

/** At an end of a band; undefined where people come from nowhere, or go. */
export const topicAt = ({ topics }: Names, { nodes }: Flow, end: number): string | undefined =>
  end < 0 ? undefined : topics[nodes[end]!.topic]!.label;
