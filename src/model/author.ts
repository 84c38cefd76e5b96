/** A person (or a group author) of the corpus, after identity. */
export interface Author {
  /** Stable id; the node's key is `a:` + id. */
  readonly id: string;
  /** The most frequent raw form, in natural order where the source tells it. */
  readonly name: string;
  readonly kind: 'person' | 'group';
  /** All raw forms met, most frequent first. */
  readonly forms: readonly string[];
  readonly orcid?: string;
}
