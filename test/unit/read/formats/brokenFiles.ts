/** How many broken files of each format are read; `BROKEN_FILES` asks for more than a usual run has time for. */
export const brokenFiles = Number(process.env['BROKEN_FILES'] ?? 2_000);
