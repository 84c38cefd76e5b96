/** See `README.md`. */
export const help = {};
