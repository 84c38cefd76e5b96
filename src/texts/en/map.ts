/** See `README.md`. */
export const map = {};
