/** What is wrong with an entry: a brace or a quotation mark that is never closed, what is missing, or what is no field. */
export type BibtexProblem =
  | { readonly kind: 'brace' | 'quote' | 'value' | 'end' | 'start' }
  | { readonly kind: 'field'; readonly junk: string };
