/** Where each stage of opening begins on the bar, from measured shares of the whole; reading is the first. */
export const stages = { people: 0.35, topics: 0.4, network: 0.65, arrange: 0.7, end: 1 } as const;
