import * as fc from 'fast-check';

/** A network as it was meant, to be printed in several formats and compared with what is read back. */
interface MeantNode {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly cluster: string;
}

export interface MeantTie {
  /** Indices of nodes, the first the smaller. */
  readonly source: number;
  readonly target: number;
  readonly weight: number;
  readonly year: number;
  /** 1 … 12 */
  readonly month: number;
  /** 1 … 28 */
  readonly day: number;
}

export interface MeantNetwork {
  readonly nodes: readonly MeantNode[];
  readonly ties: readonly MeantTie[];
}

/** What a format carries of a network; what it has no place for is not compared. */
export interface NetworkCarries {
  readonly labels: boolean;
  readonly places: boolean;
  readonly clusters: boolean;
  readonly weights: boolean;
  readonly dates: 'day' | 'year' | 'none';
}

/** One way in which a record can be broken. */
export type NetworkDamage = (record: string) => string;

/** A network format as its tests see it. A format without nodes, or without ties, leaves out their printer. */
export interface NetworkCase {
  readonly name: string;
  readonly format: string;
  /** Ids are 1, 2, 3 … by the rules of the format. */
  readonly numbered?: true;
  readonly carries: NetworkCarries;
  readonly head: (network: MeantNetwork) => string;
  readonly middle: string;
  readonly tail: string;
  /** Between two records. */
  readonly between: string;
  readonly node?: (node: MeantNode) => string;
  readonly tie?: (tie: MeantTie, nodes: readonly MeantNode[], at: number) => string;
  /** Six of them, each of which costs the record or leaves it doubtful, and never its neighbours. */
  readonly damages: Readonly<Record<string, NetworkDamage>>;
  /** Pieces of this format's grammar, for mutations. */
  readonly snippets: readonly string[];
}

const word = fc.constantFrom('Ann', 'Łukasz', "O'Neil", 'van der Berg', '東京', 'J.-R.', 'R&D', 'Größe', 'naïve 3-D');
const place = fc.integer({ min: -4000, max: 4000 }).map((value) => value / 8);

const anyNodes = fc
  .array(
    fc.record({
      label: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
      x: place,
      y: place,
      cluster: fc.integer({ min: 1, max: 4 }).map(String),
      gap: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 3, maxLength: 6 },
  )
  .map((nodes) => {
    let id = 0;
    // Labels differ, and ids are numbers with gaps, as VOSviewer has them.
    return nodes.map(({ gap, ...node }, at) => ({ ...node, id: String((id += gap)), label: `${node.label} ${at}` }));
  });

const anyTies = (count: number) =>
  fc.uniqueArray(
    fc
      .record({
        source: fc.integer({ min: 0, max: count - 2 }),
        step: fc.integer({ min: 1, max: count - 1 }),
        weight: fc.constantFrom(1, 2, 12, 0.5, 1.25),
        year: fc.integer({ min: 1950, max: 2030 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      })
      .map(({ source, step, weight, year, month, day }) => {
        const target = Math.min(count - 1, source + step);
        return { source, target, weight, year, month, day };
      }),
    { minLength: 3, maxLength: 8, selector: ({ source, target }) => `${source} ${target}` },
  );

export const meantNetworks: fc.Arbitrary<MeantNetwork> = anyNodes.chain((nodes) =>
  anyTies(nodes.length).map((ties) => ({
    nodes,
    ties: ties.toSorted((first, second) => first.source - second.source || first.target - second.target),
  })),
);

/** A network as the format can hold it. */
export const suited = ({ numbered }: NetworkCase, { nodes, ties }: MeantNetwork): MeantNetwork => ({
  nodes: numbered ? nodes.map((node, at) => Object.assign({}, node, { id: String(at + 1) })) : nodes,
  ties,
});

/** All records as text, nodes first. */
export const recordsOf = ({ node, tie }: NetworkCase, { nodes, ties }: MeantNetwork): [string[], string[]] => [
  node ? nodes.map((one) => node(one)) : [],
  tie ? ties.map((one, at) => tie(one, nodes, at)) : [],
];

export interface PrintedNetwork {
  readonly text: string;
  /** First and last line of each record, nodes first. */
  readonly lines: readonly (readonly [number, number])[];
}

export function bindNetwork(
  format: NetworkCase,
  network: MeantNetwork,
  [nodes, ties]: readonly (readonly string[])[],
): PrintedNetwork {
  let text = format.head(network);
  const lines: [number, number][] = [];
  const add = (records: readonly string[]) => {
    for (const [at, record] of records.entries()) {
      if (at > 0) text += format.between;
      const first = text.split('\n').length;
      text += record;
      lines.push([first, text.split('\n').length]);
    }
  };
  add(nodes!);
  text += format.middle;
  add(ties!);
  return { text: text + format.tail, lines };
}

const two = (value: number) => String(value).padStart(2, '0');
export const isoOf = ({ year, month, day }: MeantTie): string => `${year}-${two(month)}-${two(day)}`;

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
