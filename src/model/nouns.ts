/** What things are called, in the singular, by what is open. */
export interface Nouns {
  /** What is dated, and counted over time. */
  readonly record: string;
  /** A node that is no topic. */
  readonly node: string;
  readonly Node: string;
  /** One of these, in a sentence. */
  readonly one: string;
  /** Those whom a node is tied to. */
  readonly neighbours: string;
  /** The two ends of a tie. */
  readonly pair: string;
  /** The whole, where it has no dates to be named by. */
  readonly everything: string;
  readonly noDates: string;
  readonly noTies: string;
  readonly searched: string;
}
