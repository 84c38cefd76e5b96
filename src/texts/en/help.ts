/** See `README.md`. */
export const help = {
  /** Opens what a measure is, behind a sentence about it. */
  howMeasured: 'Formula and source',
  whatItIs: 'What it is',
  columns: 'What the columns mean',
};
