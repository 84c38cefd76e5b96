/** See `README.md`. */
export const filters = {};
