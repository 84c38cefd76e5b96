/** See `README.md`. */
export const search = {};
