/** See `README.md`. */
export const history = {};
