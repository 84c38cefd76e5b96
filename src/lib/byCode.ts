/** By code units: the same order in every language setting. */
export const byCode = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
