import type { Paper } from '../../model/paper.ts';
import type { NodeIndex } from '../../model/units.ts';
import { textIndexOf, type TextIndex } from '../../lib/textIndex.ts';
import { shownName } from '../../people/shownName.ts';
import { incidenceOf, type Incidence } from '../incidence.ts';
import { shownLabel, type Network } from '../network.ts';
import { nameRanks } from './nameRanks.ts';

/** What tables know of a network whatever is looked at of it, each from when it is first needed. */
export class TableGround {
  readonly network: Network;
  readonly papers: readonly Paper[];
  readonly incidence: Incidence;
  private ranksByName = new Map<string, Float64Array>();
  private texts = new Map<string, Promise<TextIndex>>();

  constructor(network: Network, papers: readonly Paper[]) {
    this.network = network;
    this.papers = papers;
    this.incidence = incidenceOf(network.columns);
  }

  get nodeCount(): number {
    return this.network.columns.authorCount + this.network.columns.topicCount;
  }

  nameOf(node: NodeIndex): string {
    return shownLabel(this.network, node);
  }

  /** Places of the nodes in the alphabet. */
  nodeRanks = (): Float64Array =>
    this.ranksOf('node', () => Array.from({ length: this.nodeCount }, (_, node) => this.nameOf(node)));
  titleRanks = (): Float64Array => this.ranksOf('title', () => this.papers.map(({ title }) => title));
  venueRanks = (): Float64Array => this.ranksOf('venue', () => this.papers.map(({ venue }) => venue));
  /** By the first author, as papers are listed. */
  authorRanks = (): Float64Array =>
    this.ranksOf('author', () => this.papers.map(({ slots: [first] }) => (first ? shownName(first) : '')));

  nodeTexts = (): Promise<TextIndex> =>
    this.textsOf('node', () => textIndexOf(this.nodeCount, (node) => this.nameOf(node)));
  titleTexts = (): Promise<TextIndex> =>
    this.textsOf('title', () => textIndexOf(this.papers.length, (paper) => this.papers[paper]!.title));

  private ranksOf(what: string, names: () => string[]): Float64Array {
    const known = this.ranksByName.get(what) ?? nameRanks(names());
    this.ranksByName.set(what, known);
    return known;
  }

  private textsOf(what: string, make: () => Promise<TextIndex>): Promise<TextIndex> {
    const known = this.texts.get(what) ?? make();
    this.texts.set(what, known);
    return known;
  }
}
