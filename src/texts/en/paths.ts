/** See `README.md`. */
export const paths = {};
