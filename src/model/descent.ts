/** How the nodes of a network come from those of the one that it takes the place of. */
export interface Descent {
  /** Node that each node was in what is shown, −1 for new ones. */
  readonly nodeBefore: Int32Array;
  /** Of those who are new: the node of whom they were a part, or −1; for all others −1. */
  readonly partedFrom: Int32Array;
  /** Where each node of what is shown has gone: to itself, or to whoever took it in; −1 for nowhere. */
  readonly nodeAfter: Int32Array;
}
