import type { OnShare } from '../contract.ts';
import { linesOf } from '../text/lines.ts';
import type { FoundNode, FoundTie } from './networkBuilder.ts';
import { maybeTies, maybeTieList, maybeVertex } from './pajekLine.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** A line that does not fit. */
interface OddLine {
  readonly code: string;
  readonly line: number;
  readonly message: string;
  readonly isLost: boolean;
}

/** One network of a Pajek file or project. */
export interface PajekNetwork {
  readonly line: number;
  /** Number of vertices as the file states it. */
  readonly count: number;
  /** The first so many vertices are one kind, the others another; 0 in ordinary networks. */
  readonly firstMode: number;
  readonly nodes: FoundNode[];
  readonly ties: FoundTie[];
  /** Rows of a matrix, with their lines. */
  readonly rows: { readonly cells: readonly string[]; readonly line: number }[];
  readonly odd: OddLine[];
  isDirected: boolean;
}

export interface PajekFile {
  readonly networks: readonly PajekNetwork[];
  /** Values of the partitions, vertex by vertex. */
  readonly partitions: readonly (readonly string[])[];
}

type Section = 'none' | 'vertices' | 'ties' | 'lists' | 'matrix' | 'partition' | 'skipped' | 'unknown';

const header = /^\s*\*\s*([a-z]{1,30})\b(.*)$/i;
const numbers = (text: string) => (text.match(/\d{1,15}/g) ?? []).map(Number);

const sections: Readonly<Record<string, Section>> = {
  network: 'none',
  arcs: 'ties',
  edges: 'ties',
  arcslist: 'lists',
  edgeslist: 'lists',
  matrix: 'matrix',
  vector: 'skipped',
  permutation: 'skipped',
  cluster: 'skipped',
  hierarchy: 'skipped',
  events: 'skipped',
};

const emptyNetwork = (line: number, count: number, firstMode: number): PajekNetwork => ({
  line,
  count,
  firstMode: firstMode > 0 && firstMode < count ? firstMode : 0,
  nodes: [],
  ties: [],
  rows: [],
  odd: [],
  isDirected: false,
});

function odd(network: PajekNetwork, text: string, line: number): void {
  const message = say.networks.lineMisfit(text);
  network.odd.push({ code: 'pajek-line', line, message, isLost: true });
}

function addVertex(network: PajekNetwork, text: string, line: number): void {
  const vertex = maybeVertex(text, line);
  if (!vertex) return odd(network, text, line);
  if (vertex.isUnclosed) {
    const message = say.networks.labelQuote(text);
    network.odd.push({ code: 'pajek-label', line, message, isLost: false });
  }
  network.nodes.push(vertex.node);
}

function addLine(network: PajekNetwork, section: Section, text: string, line: number): void {
  if (section === 'vertices') addVertex(network, text, line);
  else if (section === 'ties') {
    const ties = maybeTies(text, line);
    if (ties) for (const tie of ties) network.ties.push(tie);
    else odd(network, text, line);
  } else if (section === 'lists') {
    const ties = maybeTieList(text, line);
    if (!ties || ties.length === 0) odd(network, text, line);
    else for (const tie of ties) network.ties.push(tie);
  } else if (section === 'matrix') network.rows.push({ cells: text.trim().split(/[ \t]+/), line });
  else odd(network, text, line);
}

/** Sections of a Pajek file (`.net`) or project (`.paj`). */
export function readPajekFile(text: string, onShare?: OnShare): PajekFile {
  const networks: PajekNetwork[] = [];
  const partitions: string[][] = [];
  let section = 'none' as Section;
  /** The values of partitions and vectors come under a `*Vertices` of their own. */
  let isOfValues: Section | undefined;
  const current = (line: number): PajekNetwork => {
    if (networks.length === 0) networks.push(emptyNetwork(line, 0, 0));
    return networks.at(-1)!;
  };
  const begin = (name: string, rest: string, line: number) => {
    if (name === 'vertices') {
      section = isOfValues ?? 'vertices';
      const [count = 0, firstMode = 0] = numbers(rest);
      if (!isOfValues) networks.push(emptyNetwork(line, count, firstMode));
      isOfValues = undefined;
    } else if (name === 'partition') {
      partitions.push([]);
      [section, isOfValues] = ['skipped', 'partition'];
    } else {
      section = Object.hasOwn(sections, name) ? sections[name]! : 'unknown';
      isOfValues = section === 'skipped' ? 'skipped' : undefined;
      if (name.startsWith('arcs')) current(line).isDirected = true;
    }
  };
  for (const { text: whole, line, at } of linesOf(text)) {
    if (line % 20_000 === 0) onShare?.(at / text.length);
    const found = whole.includes('*') ? header.exec(whole) : undefined;
    if (found) {
      begin(found[1]!.toLowerCase(), found[2]!, line);
      if (section === 'unknown') odd(current(line), whole, line);
    } else if (whole.trim() === '' || /^\s*%/.test(whole)) continue;
    else if (section === 'partition') partitions.at(-1)!.push(whole.trim());
    else if (section !== 'skipped') addLine(current(line), section, whole, line);
  }
  return { networks, partitions };
}
