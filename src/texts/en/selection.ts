/** See `README.md`. */
export const selection = {};
