/** See `README.md`. */
export const table = {};
