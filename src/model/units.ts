/** Whole days since 1970-01-01 in UTC; negative before. Calendar arithmetic on integers, never a `Date`. */
export type Day = number;
/** Index into `Corpus.papers`. */
export type PaperIndex = number;
/** Index into the nodes of a network: authors first, topics after them. */
export type NodeIndex = number;
/** Index into the ties of a network. */
export type TieIndex = number;
/** Index of a community, 0 the largest. */
export type CommunityIndex = number;
/** Index of a topic, 0 the largest. */
export type TopicIndex = number;
/** A position in the plane of the layout; unit-free, y upwards. */
export type LayoutUnits = number;
/** A length on the screen, before the screen's own pixel ratio. */
export type CssPixels = number;
export type Milliseconds = number;
