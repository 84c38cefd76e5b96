/** The moment of all files in archives of ours, as the clock is no part of what is saved: noon, wherever it is. */
export const zipMoment = (): Date => new Date(1980, 0, 1, 12);
