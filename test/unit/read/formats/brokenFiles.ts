/** How many broken files of each format are read. */
export const brokenFiles = 10_000;
