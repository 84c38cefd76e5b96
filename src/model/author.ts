/** What a node can be that is no topic. */
export type AuthorKind = 'person' | 'group' | 'institution' | 'country' | 'keyword';

/**
 * A person (or a group author) of the corpus, after identity; in the networks of institutions, countries and keywords
 * one of those, so that one way of counting serves all.
 */
export interface Author {
  /** Stable id; the node's key is a letter for the kind and `:` before it. */
  readonly id: string;
  /** The most frequent raw form, in natural order where the source tells it; of a country the English name. */
  readonly name: string;
  readonly kind: AuthorKind;
  /** All raw forms met, most frequent first. */
  readonly forms: readonly string[];
  readonly orcid?: string;
}
