/** What stands on the map: authors (or what is in their place) and their ties, topics and theirs, or both. */
export const shownNodesChoices = ['both', 'authors', 'topics'] as const;
export type ShownNodes = (typeof shownNodesChoices)[number];
